/** A made-up network, small enough to work out by hand: four places, three routes, one shared link. */
import { encodeLine } from '../../src/lib/atlas/polyline';
import { LINE_PRECISION } from '../../src/lib/atlas/atlas';
import { ASSUMPTION_IDS } from '../../src/lib/atlas/words';
import type { Assumption } from '../../src/lib/atlas/analysis-schema';
import type { AtlasData, LinkData, PlaceData } from '../../src/lib/atlas/compiled';

const place = (id: string, at: [number, number], country: string | null = 'AZ'): PlaceData => ({
	id,
	name: id[0].toUpperCase() + id.slice(1),
	kind: 'station',
	country,
	rank: 2,
	at
});
const places = [
	place('alpha', [46, 40]),
	place('beta', [47, 40]),
	{ ...place('gamma', [48, 40.5]), names: { ru: 'Гамма' } },
	place('delta', [48, 39.5], 'IR')
];
const at = new Map(places.map((item) => [item.id, item.at]));

const link = (id: string, from: string, to: string, more: Partial<LinkData> = {}): LinkData => ({
	id,
	from,
	to,
	mode: 'rail',
	country: 'AZ',
	gauge: 1520,
	precision: 'waypoints',
	status: [{ from: '1991', status: 'operating' }],
	drawn: 100,
	line: encodeLine([[...at.get(from)!], [...at.get(to)!]], LINE_PRECISION),
	...more
});

const route = { article: null, kind: 'cargo', line: '', checked: '2026-01-01', labelAt: [48, 40] } as const;

export const smallAtlas: AtlasData = {
	version: 'small',
	latest: '2026-06-29',
	places,
	links: [
		link('alpha-beta', 'alpha', 'beta'),
		link('beta-gamma', 'beta', 'gamma', {
			published: 120,
			status: [
				{ from: '2020', status: 'planned' },
				{ from: '2025-08-22', status: 'construction' }
			]
		}),
		// Drawn against the direction in which the routes travel it.
		link('delta-beta', 'delta', 'beta', { country: 'IR', gauge: 1435 }),
		link('gamma-delta', 'gamma', 'delta', {
			mode: 'ferry',
			country: null,
			sea: 'Caspian Sea',
			gauge: undefined
		})
	],
	routes: [
		{
			...route,
			id: 'north',
			name: 'The northern one',
			short: 'North',
			called: { moscow: 'Northern way' },
			group: 'default',
			colour: 'blue',
			order: 1,
			variants: [{ id: 'main', name: 'Main', links: ['alpha-beta', 'beta-gamma'], countries: ['AZ'] }]
		},
		{
			...route,
			id: 'south',
			name: 'The southern one',
			short: 'South',
			group: 'default',
			colour: 'teal',
			order: 2,
			variants: [
				{ id: 'hills', name: 'Hills', links: ['alpha-beta', 'delta-beta'], countries: ['AZ', 'IR'] },
				{ id: 'coast', name: 'Coast', links: ['alpha-beta', 'beta-gamma', 'gamma-delta'], countries: ['AZ'] }
			]
		},
		{
			...route,
			id: 'sea',
			name: 'The ferry',
			short: 'Sea',
			group: 'comparison',
			colour: 'slate',
			order: 3,
			variants: [{ id: 'main', name: 'Main', links: ['gamma-delta'], countries: [] }]
		}
	],
	claims: ['a-claim', 'on-the-ferry', 'nowhere'],
	bindings: [
		{ claim: 'a-claim', routes: ['south'], links: ['delta-beta'], places: ['delta'] },
		{ claim: 'on-the-ferry', routes: ['sea'] }
	],
	briefings: [{ id: 'a-briefing', title: 'A briefing', steps: 3 }]
};

const VALUES = { rail: 50, road: 40, ferry: 20, border: 10, port: 24, gauge: 12 };
/** km/h and hours that are easy to reckon with. */
export const SMALL_ASSUMPTIONS: readonly Assumption[] = ASSUMPTION_IDS.map((id) => ({
	id,
	label: id,
	value: VALUES[id],
	unit: ['rail', 'road', 'ferry'].includes(id) ? 'km/h' : 'h',
	low: 1,
	high: 99,
	statement: id,
	sources: ['a-report'],
	confidence: 'low'
}));
