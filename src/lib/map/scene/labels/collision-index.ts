/**
 * Which labels fit: each takes the best of its positions that touches none of the labels before it, and may
 * ask one of them to move.
 */

import { overlap, type Box } from '../../geometry/box';
import type { Xy } from '../../geometry/simplify-line';

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

export class CollisionIndex {
	readonly #boxes = new Map<string, Box[]>();
	readonly #lines = new Set<string>();
	/** Middles of the labels placed, by name, px. */
	readonly #placed = new Map<string, Xy[]>();

	/** A label stands here. */
	put({ name }: Candidate<unknown>, { boxes, at }: Position<unknown>): void {
		for (const box of boxes) this.block(box);
		this.#placed.set(name, [...(this.#placed.get(name) ?? []), at]);
	}

	/** It stands there no more. */
	lift({ name }: Candidate<unknown>, { boxes, at }: Position<unknown>): void {
		for (const box of boxes)
			forCells(box, CELL, (key) => {
				const cell = this.#boxes.get(key)!;
				cell.splice(cell.indexOf(box), 1);
			});
		this.#placed.set(
			name,
			this.#placed.get(name)!.filter((other) => other !== at)
		);
	}

	/** The best position for a label that touches nothing, if there is one. */
	best<T>({ name, positions }: Candidate<T>): Position<T> | undefined {
		const namesakes = this.#placed.get(name) ?? [];
		const isApart = ({ at }: Position<T>) =>
			namesakes.every(([x, y]) => Math.hypot(x - at[0], y - at[1]) >= APART);
		const free = positions.filter(
			(position) => isApart(position) && position.boxes.every((box) => this.isFree(box))
		);
		const costs = free.map((position, index) => this.cost(position) + index * PREFERENCE);
		return free[costs.indexOf(Math.min(...costs))];
	}

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

/**
 * Places what fits, in the order given, each where it covers the least of any line. Where one finds no place,
 * one before it may make room.
 */
export function place<T>(collisions: CollisionIndex, candidates: readonly Candidate<T>[]): T[] {
	const placed = new Map<Candidate<T>, Position<T>>();
	for (const candidate of candidates) {
		const position = collisions.best(candidate);
		if (position) {
			collisions.put(candidate, position);
			placed.set(candidate, position);
		} else makeRoom(collisions, candidate, placed);
	}
	return candidates.flatMap((candidate) => placed.get(candidate)?.label ?? []);
}

/** Moves one label to another of its positions, if that leaves room for this one; else nothing changes. */
function makeRoom<T>(
	collisions: CollisionIndex,
	candidate: Candidate<T>,
	placed: Map<Candidate<T>, Position<T>>
): void {
	for (const [other, stands] of placed) {
		if (!candidate.positions.some((position) => touch(position, stands))) continue;
		collisions.lift(other, stands);
		const position = collisions.best(candidate);
		if (position) {
			collisions.put(candidate, position);
			const moved = collisions.best(other);
			if (moved) {
				collisions.put(other, moved);
				placed.set(candidate, position).set(other, moved);
				return;
			}
			collisions.lift(candidate, position);
		}
		collisions.put(other, stands);
	}
}

const touch = (a: Position<unknown>, b: Position<unknown>) =>
	a.boxes.some((box) => b.boxes.some((other) => overlap(box, other)));

function forCells({ left, top, right, bottom }: Box, size: number, visit: (key: string) => void): void {
	for (let x = Math.floor(left / size); x <= Math.floor(right / size); x++)
		for (let y = Math.floor(top / size); y <= Math.floor(bottom / size); y++) visit(`${x} ${y}`);
}
