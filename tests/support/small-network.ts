/**
 * What a region's network adds to the small one, to work out by hand: a road and a railway in sight of Alpha,
 * a crossing, and a ferry that came later.
 */
import { createAtlas, LINE_PRECISION } from '../../src/lib/atlas/atlas';
import type { LinkData, NetworkData, PlaceData } from '../../src/lib/atlas/compiled';
import { encodeLine } from '../../src/lib/atlas/polyline';
import { wholeAtlas } from '../../src/lib/atlas/whole-atlas';
import { smallAtlas } from './small-atlas';

const place = (
	id: string,
	at: [number, number],
	kind: PlaceData['kind'],
	rank: PlaceData['rank']
): PlaceData => ({ id, name: id[0].toUpperCase() + id.slice(1), kind, country: 'AM', rank, at });
const places = [
	place('epsilon', [46, 41], 'city', 1),
	place('zeta', [47, 41], 'border', 4),
	place('eta', [47, 40.5], 'junction', 5),
	place('theta', [46.5, 40.5], 'junction', 5)
];
const at = new Map([...smallAtlas.places, ...places].map((item) => [item.id, item.at]));

const link = (from: string, to: string, more: Partial<LinkData> = {}): LinkData => ({
	id: `${from}-${to}`,
	from,
	to,
	mode: 'road',
	country: 'AM',
	precision: 'waypoints',
	status: [{ from: '1991', older: true, status: 'operating' }],
	drawn: 111,
	line: encodeLine([[...at.get(from)!], [...at.get(to)!]], LINE_PRECISION),
	...more
});

export const smallNetwork: NetworkData = {
	places,
	links: [
		link('alpha', 'epsilon'),
		link('epsilon', 'zeta', {
			...{ mode: 'rail', gauge: 1520 },
			status: [
				{ from: '1991', status: 'operating' },
				{ from: '1992-02', status: 'suspended' }
			]
		}),
		link('zeta', 'eta'),
		link('eta', 'theta'),
		link('gamma', 'delta', {
			...{ id: 'later-ferry', mode: 'ferry', country: null, sea: 'Caspian Sea' },
			status: [{ from: '2022-09', status: 'operating' }]
		})
	],
	bans: [],
	closes: {}
};

export const smallWhole = wholeAtlas(createAtlas(smallAtlas), smallNetwork);
