/**
 * Generated networks of any size: a grid of places, each joined to its neighbours, with lengths, means,
 * gauges and borders that vary.
 */
import type { Atlas } from '../../src/lib/atlas/atlas';
import { createAtlas, LINE_PRECISION } from '../../src/lib/atlas/atlas';
import type { LinkData, PlaceData } from '../../src/lib/atlas/compiled';
import { encodeLine } from '../../src/lib/atlas/polyline';

const COUNTRIES = ['AZ', 'GE', 'IR', 'KZ', 'RU', 'TR'];

/** The same numbers in every run (a linear congruence; Numerical Recipes). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** @param size about so many links @returns the corners that lie farthest apart, too */
export function gridAtlas(size: number): { atlas: Atlas; from: string; to: string } {
	const side = Math.round(Math.sqrt(size / 2)) + 1;
	const random = numbers(size);
	const id = (x: number, y: number) => `p${x}-${y}`;
	const at = (x: number, y: number): [number, number] => [20 + (60 * x) / side, 20 + (40 * y) / side];
	const countryAt = (x: number) => COUNTRIES[Math.floor((x / side) * COUNTRIES.length)];
	const places: PlaceData[] = [];
	const links: LinkData[] = [];
	const join = (from: [number, number], to: [number, number]) => {
		const road = random() < 0.2;
		const country = countryAt(from[0]);
		links.push({
			id: `l${links.length}`,
			from: id(...from),
			to: id(...to),
			mode: road ? 'road' : 'rail',
			country,
			...(road ? {} : { gauge: country === 'TR' || country === 'IR' ? 1435 : 1520 }),
			precision: 'waypoints',
			status: [{ from: '1991', status: random() < 0.05 ? 'planned' : 'operating' }],
			drawn: 20 + 60 * random(),
			line: encodeLine([at(...from), at(...to)], LINE_PRECISION)
		});
	};
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++) {
			places.push({
				id: id(x, y),
				name: id(x, y),
				kind: 'junction',
				country: countryAt(x),
				rank: 5,
				at: at(x, y)
			});
			if (x > 0) join([x - 1, y], [x, y]);
			if (y > 0) join([x, y - 1], [x, y]);
		}
	const atlas = createAtlas({
		version: 'grid',
		latest: '2026-06-29',
		places,
		links,
		routes: [],
		claims: [],
		bindings: [],
		briefings: []
	});
	return { atlas, from: id(0, 0), to: id(side - 1, side - 1) };
}
