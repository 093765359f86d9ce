/**
 * A path laid out straight, from its start to its end: what it runs through, by km from the start, and what
 * happens where. Lengths in km.
 */
import { statusOn } from '../../atlas/atlas';
import type { Mode, Status } from '../../atlas/words';
import { crossingsOf, type Crossing } from './measure';
import type { Leg, Path } from '../path';

export interface Stretch {
	readonly from: number;
	readonly to: number;
}
export type CountrySection = Stretch & {
	readonly country: string | null;
	/** The water, where it is on none's territory. */ readonly sea: string | null;
};
/** Undefined status: not on record by then. */
export type Run = Stretch & { readonly mode: Mode; readonly status: Status | undefined };
/** All that happens at one place. */
export interface Mark {
	readonly km: number;
	readonly place: string;
	readonly crossings: readonly Crossing[];
}
export interface Strip {
	readonly km: number;
	readonly sections: readonly CountrySection[];
	readonly runs: readonly Run[];
	readonly marks: readonly Mark[];
}

/** @param day YYYY-MM-DD, of the status */
export function stripOf(path: Path, day: string): Strip {
	const pieces: (CountrySection & Run)[] = [];
	let km = 0;
	for (const { link, km: length } of path.legs) {
		const { country, mode } = link;
		const sea = country === null ? (link.sea ?? null) : null;
		pieces.push({ from: km, to: (km += length), country, sea, mode, status: statusOn(link, day) });
	}
	const sections = joined(pieces, (a, b) => a.country === b.country && a.sea === b.sea);
	const runs = joined(pieces, (a, b) => a.mode === b.mode && a.status === b.status);
	return {
		km,
		sections: sections.map(({ from, to, country, sea }) => ({ from, to, country, sea })),
		runs: runs.map(({ from, to, mode, status }) => ({ from, to, mode, status })),
		marks: marksOf(path)
	};
}

/** Neighbours that are alike become one stretch. */
function joined<T extends Stretch>(pieces: readonly T[], alike: (a: T, b: T) => boolean): T[] {
	const stretches: T[] = [];
	for (const piece of pieces) {
		const last = stretches.at(-1);
		if (last && alike(last, piece)) stretches[stretches.length - 1] = { ...last, to: piece.to };
		else stretches.push(piece);
	}
	return stretches;
}

function marksOf(path: Path): Mark[] {
	const marks = new Map<number, Mark>();
	for (const crossing of crossingsOf(path)) {
		const { km, place } = crossing;
		marks.set(km, { km, place, crossings: [...(marks.get(km)?.crossings ?? []), crossing] });
	}
	return [...marks.values()];
}

/** The leg so many km from the start; beyond either end, the nearest. */
export function legAt(path: Path, km: number): Leg {
	let end = 0;
	return path.legs.find((leg) => km < (end += leg.km)) ?? path.legs[path.legs.length - 1];
}

/** Where a path runs on a link; empty where it doesn't. */
export function stretchesOn(path: Path, link: string): Stretch[] {
	let end = 0;
	return path.legs.flatMap((leg) => {
		const stretch = { from: end, to: (end += leg.km) };
		return leg.link.id === link ? [stretch] : [];
	});
}

/** Round kilometres for a scale from 0 to at most `km`, some four to six of them. */
export function scaleTicks(km: number): number[] {
	if (!(km > 0)) return [0];
	const power = 10 ** Math.floor(Math.log10(km / 4));
	const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => km / size <= 6)!;
	return Array.from({ length: Math.floor(km / step) + 1 }, (_, index) => index * step);
}

/** The mark next to a position, after it or before it; undefined where there is none. */
export function nextMark(marks: readonly Mark[], km: number, direction: 1 | -1): Mark | undefined {
	// A position written with less precision than the mark's still counts as being there.
	const NEAR = 0.01;
	return direction === 1
		? marks.find((mark) => mark.km > km + NEAR)
		: marks.findLast((mark) => mark.km < km - NEAR);
}
