/**
 * The box of a map on the screen and the furniture that lies over it, px. One observer reports both, so that
 * names are laid out once for both.
 */
import { untrack } from 'svelte';
import { overlap, type Box } from '../geometry/box';

interface Measured {
	readonly width: number;
	readonly height: number;
	/** From the map's upper left corner. */
	readonly furniture: readonly Box[];
}

/** Furniture is marked where it is written. */
const pieces = () => document.querySelectorAll('[data-over-map]');

export class StageBox {
	now = $state.raw<Measured>({ width: 0, height: 0, furniture: [] });

	/** Attached to the map; furniture that is only shown at times is in the page then, too. */
	readonly watch = (map: HTMLElement) => {
		untrack(() => this.measure(map));
		const observer = new ResizeObserver(() => this.measure(map));
		for (const element of [map, ...pieces()]) observer.observe(element);
		return () => observer.disconnect();
	};

	/** Sets nothing where nothing has changed. */
	measure(map: HTMLElement): void {
		const now = measured(map);
		if (JSON.stringify(now) !== JSON.stringify(this.now)) this.now = now;
	}
}

function measured(map: HTMLElement): Measured {
	const { clientWidth: width, clientHeight: height } = map;
	const { x, y } = map.getBoundingClientRect();
	const whole = { left: 0, top: 0, right: width, bottom: height };
	const furniture = Array.from(pieces(), (piece): Box => {
		const { left, top, right, bottom } = piece.getBoundingClientRect();
		return {
			left: Math.floor(left - x),
			top: Math.floor(top - y),
			right: Math.ceil(right - x),
			bottom: Math.ceil(bottom - y)
		};
	});
	return { width, height, furniture: furniture.filter((box) => overlap(box, whole)) };
}
