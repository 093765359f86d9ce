/**
 * Geometry of a foreign file, made such that a map can draw it: longitude and latitude in degrees, nothing
 * else. Never throws.
 */
import type { Position } from 'geojson';
import type { UserGeometry } from '../../view/user-layer';
import { numberIn } from './number-text';

/** Half a sentence: why something can't be used. */
export class Unusable {
	/** @param at where in the geometry, in words */
	constructor(
		readonly reason: string,
		readonly at = ''
	) {}
}

export interface GeometryFaults {
	/** A part of a geometry can't be used; the rest is. */
	readonly leftOut: (why: Unusable) => void;
	/** Something was mended. */
	readonly mended: (what: string) => void;
}

export const REASONS = {
	none: 'no geometry',
	notNumbers: 'a position that isn’t two numbers',
	nowhere: 'no place given',
	zero: '0, 0: usually a missing position',
	decimalCommas:
		'decimal commas, which can’t be told from those between numbers: save it with decimal points',
	whole: 'whole degrees alone: if decimal commas were meant, it lies elsewhere',
	notOne: 'a point of several positions',
	text: 'positions written as text, read as numbers',
	swapped: 'latitude and longitude seem to be swapped: longitude must come first',
	notDegrees:
		'coordinates that are no degrees: they may be in another coordinate system (save the file as WGS 84)',
	short: 'a line of less than two positions',
	ring: 'an area with less than three corners',
	type: 'a geometry of a kind the map doesn’t know',
	deep: 'geometries nested too deep',
	open: 'an area that wasn’t closed: it is drawn closed'
} as const;

/** Collections of collections: no program writes so many. */
const DEEPEST = 20;

/** @returns simple geometries; several where it is a collection */
export function usable(value: unknown, faults: GeometryFaults, depth = 0): UserGeometry[] {
	const refuse = (why: Unusable): UserGeometry[] => (faults.leftOut(why), []);
	if (value === null || value === undefined) return refuse(new Unusable(REASONS.none));
	if (typeof value !== 'object') return refuse(new Unusable(REASONS.type));
	const { type, coordinates, geometries } = value as {
		type?: unknown;
		coordinates?: unknown;
		geometries?: unknown;
	};
	/** Those of several parts that can be used. */
	const each = <T>(read: (part: unknown) => T | Unusable): T[] =>
		listOf(coordinates).flatMap((part) => {
			const made = read(part);
			if (!(made instanceof Unusable)) return [made];
			faults.leftOut(made);
			return [];
		});
	const one = <T>(made: T | Unusable, geometry: (made: T) => UserGeometry): UserGeometry[] =>
		made instanceof Unusable ? refuse(made) : [geometry(made)];
	const many = <T>(made: readonly T[], geometry: (made: T[]) => UserGeometry): UserGeometry[] => {
		if (made.length > 0) return [geometry([...made])];
		return listOf(coordinates).length > 0 ? [] : refuse(new Unusable(REASONS.none));
	};
	switch (type) {
		case 'Point':
			return one(positionOf(coordinates, faults), (made) => ({ type, coordinates: made }));
		case 'MultiPoint':
			return many(
				each((part) => positionOf(part, faults)),
				(made) => ({ type, coordinates: made })
			);
		case 'LineString':
			return one(lineOf(coordinates, faults), (made) => ({ type, coordinates: made }));
		case 'MultiLineString':
			return many(
				each((part) => lineOf(part, faults)),
				(made) => ({ type, coordinates: made })
			);
		case 'Polygon':
			return one(areaOf(coordinates, faults), (made) => ({ type, coordinates: made }));
		case 'MultiPolygon':
			return many(
				each((part) => areaOf(part, faults)),
				(made) => ({ type, coordinates: made })
			);
		case 'GeometryCollection':
			if (depth >= DEEPEST) return refuse(new Unusable(REASONS.deep));
			if (listOf(geometries).length === 0) return refuse(new Unusable(REASONS.none));
			return listOf(geometries).flatMap((part) => usable(part, faults, depth + 1));
		default:
			return refuse(new Unusable(REASONS.type, typeof type === 'string' ? `“${type.slice(0, 40)}”` : ''));
	}
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Heights are left out: the map is flat. */
function positionOf(value: unknown, faults: GeometryFaults): Position | Unusable {
	const list = listOf(value);
	const [longitude, latitude] = [list[0], list[1]].map((item) =>
		typeof item === 'string' ? numberIn(item) : item
	);
	const at = list.slice(0, 2).map(shown).join(', ');
	if (!isNumber(longitude) || !isNumber(latitude)) return new Unusable(REASONS.notNumbers, at);
	if (longitude === 0 && latitude === 0) return new Unusable(REASONS.zero);
	if (list.length > 3 && list.every(Number.isInteger))
		return new Unusable(REASONS.decimalCommas, list.slice(0, 4).join(','));
	if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
		if (longitude !== list[0] || latitude !== list[1]) faults.mended(REASONS.text);
		return [longitude, latitude];
	}
	return new Unusable(
		Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180 ? REASONS.swapped : REASONS.notDegrees,
		at
	);
}

const shown = (value: unknown): string =>
	typeof value === 'object' && value !== null ? '…' : String(value).slice(0, 20);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function lineOf(value: unknown, faults: GeometryFaults): Position[] | Unusable {
	const line: Position[] = [];
	for (const item of listOf(value)) {
		const at = positionOf(item, faults);
		// A line without one of its positions would be another line.
		if (at instanceof Unusable) return new Unusable(at.reason, at.at);
		line.push(at);
	}
	return line.length < 2 ? new Unusable(REASONS.short) : line;
}

function areaOf(value: unknown, faults: GeometryFaults): Position[][] | Unusable {
	const rings: Position[][] = [];
	for (const [index, item] of listOf(value).entries()) {
		const ring = ringOf(item, faults);
		if (!(ring instanceof Unusable)) rings.push(ring);
		// Without its outline there is no area; without a hole there is more of it than there was.
		else return index === 0 ? ring : new Unusable(ring.reason, ring.at);
	}
	return rings.length === 0 ? new Unusable(REASONS.none) : rings;
}

function ringOf(value: unknown, faults: GeometryFaults): Position[] | Unusable {
	const line = lineOf(value, faults);
	if (line instanceof Unusable) return line.reason === REASONS.short ? new Unusable(REASONS.ring) : line;
	const [first, last] = [line[0], line[line.length - 1]];
	const isClosed = first[0] === last[0] && first[1] === last[1];
	if (line.length < (isClosed ? 4 : 3)) return new Unusable(REASONS.ring);
	if (isClosed) return line;
	faults.mended(REASONS.open);
	return [...line, [...first]];
}
