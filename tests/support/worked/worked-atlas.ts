/**
 * A made-up network, small enough to find every way through it by hand (`worked-paths.ts`): four countries,
 * rail of two gauges, road and ferry, a place on a link where another joins, rail and road side by side, a
 * line that is planned and one under construction.
 *
 *                       harbour ~~~~~ 400 ~~~~~ quay
 *                          |                      |
 *                         300                    250
 *                          |                      |
 *   origin =100= fork -200- north -60- town --200-- weir --100-- gate -120- end -75··· site
 *     (road 110)   |                  GE             |            (AZ|TR)    |
 *                  | road                       road | 30                    | 50
 *                 150                              south                    pass
 *                  |                            road | 40                    :
 *                  +------- east ---- 80 road ---- middle ······· 90 ······· +
 *
 * AZ: origin, fork. GE: town, weir, harbour. RU: middle. TR: quay, end, site. The rest are border places:
 * north (AZ|GE), east (AZ|RU), south (RU|GE), gate (GE|TR), pass (RU|TR). Dots: middle–pass is planned, its
 * gauge unknown; end–site is under construction.
 */
import { LINE_PRECISION } from '../../../src/lib/atlas/atlas';
import type { AtlasData, LinkData, PlaceData } from '../../../src/lib/atlas/compiled';
import { encodeLine } from '../../../src/lib/atlas/polyline';
import type { PlaceKind } from '../../../src/lib/atlas/words';

const place = (
	id: string,
	at: [number, number],
	country: string,
	kind: PlaceKind = 'station',
	other?: string
): PlaceData => ({
	id,
	name: id[0].toUpperCase() + id.slice(1),
	kind,
	country,
	rank: 2,
	at,
	...(other === undefined ? {} : { other })
});
const places = [
	place('origin', [50, 41], 'AZ'),
	place('fork', [48, 41], 'AZ', 'junction'),
	place('north', [46, 41], 'AZ', 'border', 'GE'),
	place('town', [44, 41], 'GE'),
	// On the meridian from town to gate, two thirds of the way: 200 of 300 km.
	place('weir', [44, 43], 'GE'),
	place('gate', [44, 44], 'GE', 'border', 'TR'),
	place('end', [42, 44], 'TR'),
	place('site', [41, 44], 'TR'),
	place('harbour', [44, 40], 'GE', 'port'),
	place('quay', [42, 40], 'TR', 'port'),
	place('east', [48, 44], 'AZ', 'border', 'RU'),
	place('middle', [46, 45], 'RU'),
	place('south', [45, 44], 'RU', 'border', 'GE'),
	place('pass', [43, 45], 'RU', 'border', 'TR'),
	place('elsewhere', [60, 30], 'IR')
];
const at = new Map(places.map((item) => [item.id, item.at]));

function link(
	from: string,
	to: string,
	published: number,
	more: Partial<LinkData>,
	via: readonly string[] = []
): LinkData {
	const rail = (more.mode ?? 'rail') === 'rail';
	return {
		id: `${from}-${to}`,
		from,
		to,
		mode: 'rail',
		country: 'AZ',
		...(rail ? { gauge: 1520 } : {}),
		precision: 'waypoints',
		status: [{ from: '1991', status: 'operating' }],
		drawn: published * 0.95,
		published,
		line: encodeLine(
			[from, ...via, to].map((id) => [...at.get(id)!]),
			LINE_PRECISION
		),
		...(via.length > 0 ? { via } : {}),
		...more
	};
}

const route = {
	article: null,
	kind: 'cargo',
	line: '',
	checked: '2026-01-01',
	labelAt: [48, 40],
	group: 'default',
	colour: 'blue'
} as const;

export const DAY = '2026-06-29';

export const workedAtlas: AtlasData = {
	version: 'worked',
	latest: DAY,
	places,
	links: [
		link('origin', 'fork', 100, {}),
		link('origin', 'fork', 110, { id: 'origin-fork-road', mode: 'road' }),
		link('fork', 'north', 200, {}),
		// Drawn against the direction in which it is travelled here.
		link('town', 'north', 60, { country: 'GE' }),
		link('town', 'harbour', 300, { country: 'GE' }),
		link('harbour', 'quay', 400, { mode: 'ferry', country: null, sea: 'Black Sea' }),
		link('quay', 'end', 250, { country: 'TR', gauge: 1435 }),
		link('town', 'gate', 300, { country: 'GE' }, ['weir']),
		link('gate', 'end', 120, { country: 'TR', gauge: 1435 }),
		link('fork', 'east', 150, { mode: 'road' }),
		link('east', 'middle', 80, { mode: 'road', country: 'RU' }),
		link('middle', 'south', 40, { mode: 'road', country: 'RU' }),
		link('south', 'weir', 30, { mode: 'road', country: 'GE' }),
		link('middle', 'pass', 90, { country: 'RU', gauge: null, status: [{ from: '2024', status: 'planned' }] }),
		link('pass', 'end', 50, { country: 'TR', gauge: 1435 }),
		link('end', 'site', 75, {
			country: 'TR',
			gauge: 1435,
			status: [{ from: '2025-08-22', status: 'construction' }]
		})
	],
	routes: [
		{
			...route,
			id: 'northern',
			name: 'The northern one',
			short: 'North',
			order: 1,
			variants: [
				{
					id: 'land',
					name: 'By land',
					links: ['origin-fork', 'fork-north', 'town-north', 'town-gate', 'gate-end'],
					countries: ['AZ', 'GE', 'TR']
				},
				{
					id: 'sea',
					name: 'By sea',
					links: ['origin-fork', 'fork-north', 'town-north', 'town-harbour', 'harbour-quay', 'quay-end'],
					countries: ['AZ', 'GE', 'TR']
				},
				{
					id: 'quay',
					name: 'As far as the quay',
					links: ['town-harbour', 'harbour-quay'],
					countries: ['GE']
				}
			]
		},
		{
			...route,
			id: 'southern',
			name: 'The southern one',
			short: 'South',
			order: 2,
			variants: [
				{
					id: 'main',
					name: 'Main',
					links: ['origin-fork-road', 'fork-east', 'east-middle', 'middle-pass', 'pass-end'],
					countries: ['AZ', 'RU', 'TR']
				}
			]
		}
	],
	claims: [],
	bindings: [],
	briefings: []
};
