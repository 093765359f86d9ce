/** Positions along a drawn line. */
import { distance } from '@turf/turf';
import type { Position } from '../atlas/atlas';

/**
 * The vertex of a line nearest to a place. Named places on a link are vertices of it, to the precision of the
 * encoding.
 */
export function vertexAt(line: readonly Position[], at: readonly [number, number]): number {
	const away = line.map((vertex) => distance(vertex, [...at]));
	return away.indexOf(Math.min(...away));
}

/** How far along a line a place on it lies, by great-circle length: 0 at its start, 1 at its end. */
export function shareAt(line: readonly Position[], at: readonly [number, number]): number {
	const steps = line.slice(1).map((vertex, index) => distance(line[index], vertex));
	const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
	return sum(steps.slice(0, vertexAt(line, at))) / sum(steps);
}
