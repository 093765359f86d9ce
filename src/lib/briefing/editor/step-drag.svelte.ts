/** A step that is dragged along the strip of steps, and where it would be put. */
export class StepDrag {
	readonly #move: (from: number, to: number) => void;
	/** From 0; -1: none. */
	dragged = $state(-1);
	/** Before which step it would be put; the number of steps: at the end. */
	#target = $state(-1);

	/** @param move from 0 */
	constructor(move: (from: number, to: number) => void) {
		this.#move = move;
	}

	/** Whether it would be put right before this step, and not where it is. */
	isBefore(index: number): boolean {
		return this.#target === index && this.dragged !== index && this.dragged !== index - 1;
	}

	/** Whether this is the last step, and it would be put after it. */
	isAfter(index: number, count: number): boolean {
		return this.#target === count && index === count - 1 && this.dragged !== index;
	}

	start(event: DragEvent, index: number, title: string): void {
		this.dragged = index;
		event.dataTransfer?.setData('text/plain', title);
	}

	over(event: DragEvent & { currentTarget: HTMLElement }, index: number): void {
		if (this.dragged === -1) return;
		event.preventDefault();
		const { top, left, width, height } = event.currentTarget.getBoundingClientRect();
		const isRow = getComputedStyle(event.currentTarget.parentElement!).flexDirection === 'row';
		const isPast = isRow ? event.clientX > left + width / 2 : event.clientY > top + height / 2;
		this.#target = isPast ? index + 1 : index;
	}

	drop(event: DragEvent): void {
		event.preventDefault();
		const [from, target] = [this.dragged, this.#target];
		if (from !== -1 && target !== -1) this.#move(from, target > from ? target - 1 : target);
		this.end();
	}

	end(): void {
		this.dragged = this.#target = -1;
	}
}
