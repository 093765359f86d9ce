/** Which labels fit: each takes the best of its positions that touches none of the labels before it. */

import type { Xy } from './simplify-line';

/** px */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}
export interface Position<T> {
	/** What the label covers; several boxes for one that runs aslant. */
	readonly boxes: readonly Box[];
	/** Middle, px. */
	readonly at: Xy;
	readonly label: T;
}
export interface Candidate<T> {
	/** The preferred first. */
	readonly positions: readonly Position<T>[];
	/** Labels of one name stay some distance apart. */
	readonly name: string;
}

/** px */
const APART = 240;
/** How much covered line a position may save against the one before it in the order of preference. */
const PREFERENCE = 0.5;

const CELL = 48;
const LINE_CELL = 5;

export class Ground {
	readonly #boxes = new Map<string, Box[]>();
	readonly #lines = new Set<string>();

	/** Nothing may cover this. */
	block(box: Box): void {
		forCells(box, CELL, (key) => {
			const cell = this.#boxes.get(key);
			if (cell) cell.push(box);
			else this.#boxes.set(key, [box]);
		});
	}

	/** A line that labels would rather not cover. */
	avoid(line: readonly Xy[], isNeeded: (point: Xy) => boolean = () => true): void {
		for (let i = 1; i < line.length; i++) {
			if (!isNeeded(line[i - 1]) && !isNeeded(line[i])) continue;
			const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
			const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / LINE_CELL));
			for (let k = 0; k <= steps; k++)
				this.#lines.add(
					`${Math.floor((x0 + ((x1 - x0) * k) / steps) / LINE_CELL)} ${Math.floor((y0 + ((y1 - y0) * k) / steps) / LINE_CELL)}`
				);
		}
	}

	isFree(box: Box): boolean {
		let free = true;
		forCells(box, CELL, (key) => {
			if (free && this.#boxes.get(key)?.some((other) => overlap(box, other))) free = false;
		});
		return free;
	}

	/** How much of a line a label would cover here. */
	cost({ boxes }: Position<unknown>): number {
		let cells = 0;
		for (const box of boxes) forCells(box, LINE_CELL, (key) => (cells += this.#lines.has(key) ? 1 : 0));
		return cells;
	}
}

/** Places what fits, in the order given, each where it covers the least of any line. */
export function place<T>(ground: Ground, candidates: readonly Candidate<T>[]): T[] {
	const placed = new Map<string, Position<T>[]>();
	return candidates.flatMap(({ name, positions }) => {
		const namesakes = placed.get(name) ?? [];
		const isApart = ({ at }: Position<T>) => namesakes.every((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) >= APART);
		const free = positions.filter((position) => isApart(position) && position.boxes.every((box) => ground.isFree(box)));
		if (free.length === 0) return [];
		const costs = free.map((position, index) => ground.cost(position) + index * PREFERENCE);
		const chosen = free[costs.indexOf(Math.min(...costs))];
		for (const box of chosen.boxes) ground.block(box);
		placed.set(name, [...namesakes, chosen]);
		return [chosen.label];
	});
}

export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function forCells({ left, top, right, bottom }: Box, size: number, visit: (key: string) => void): void {
	for (let x = Math.floor(left / size); x <= Math.floor(right / size); x++)
		for (let y = Math.floor(top / size); y <= Math.floor(bottom / size); y++) visit(`${x} ${y}`);
}
