/**
 * What the presenter draws and points at, and with what. Strokes belong to the step on which they were drawn.
 */
import type { Ink, InkColour, InkKind } from '../../view/ink';
import type { Position } from '../../view/screen-projection';

export type Tool = 'laser' | InkKind;
/** By the id of a step, in the order in which they were drawn. */
export type Drawn = Readonly<Record<string, readonly Ink[]>>;

export class InkPad {
	/** In the presenter's hand; null: the map itself is. */
	tool = $state<Tool | null>(null);
	colour = $state<InkColour>('red');
	/** Whether strokes stay with their step; else they are gone when it is left. */
	keep = $state(true);
	drawn = $state.raw<Drawn>({});
	/** The stroke under way, and where the laser points: shown in both windows, kept in none. */
	draft = $state.raw<Ink | null>(null);
	laser = $state.raw<Position | null>(null);

	/** Takes a tool; a second time puts it down. */
	take(tool: Tool): void {
		this.tool = this.tool === tool ? null : tool;
		this.laser = null;
		this.draft = null;
	}

	putDown(): void {
		if (this.tool) this.take(this.tool);
	}

	on(step: string): readonly Ink[] {
		return this.drawn[step] ?? [];
	}

	/** A finished stroke. */
	add(step: string, ink: Ink): void {
		this.draft = null;
		this.#set(step, [...this.on(step), ink]);
	}

	undo(step: string): void {
		this.#set(step, this.on(step).slice(0, -1));
	}

	clear(step: string): void {
		this.#set(step, []);
	}

	/** The presenter has gone to another step. */
	left(step: string): void {
		this.laser = null;
		this.draft = null;
		if (!this.keep) this.clear(step);
	}

	#set(step: string, ink: readonly Ink[]): void {
		const { [step]: _, ...others } = this.drawn;
		this.drawn = ink.length > 0 ? { ...others, [step]: ink } : others;
	}
}
