/** Small random networks, for properties that hold in all of them. */
import fc from 'fast-check';
import { LINE_PRECISION } from '../../src/lib/atlas/atlas';
import type { AtlasData, LinkData } from '../../src/lib/atlas/compiled';
import { encodeLine } from '../../src/lib/atlas/polyline';

const COUNTRIES = ['AZ', 'GE', 'IR', 'RU'] as const;
const SIZE = 6;
export const RANDOM_PLACES = Array.from({ length: SIZE }, (_, index) => `p${index}`);
const at = (index: number): [number, number] => [40 + index, 40 + (index % 2)];

/** On the open water: lanes meet there, and nothing else. */
const AT_SEA = SIZE - 1;

const links: fc.Arbitrary<LinkData> = fc
	.record({
		ends: fc.uniqueArray(fc.nat(SIZE - 1), { minLength: 2, maxLength: 2 }),
		mode: fc.constantFrom('rail' as const, 'rail' as const, 'road' as const, 'ferry' as const),
		country: fc.constantFrom(...COUNTRIES),
		gauge: fc.constantFrom(1435, 1520, null),
		km: fc.integer({ min: 1, max: 500 }),
		status: fc.constantFrom(
			'operating' as const,
			'operating' as const,
			'construction' as const,
			'planned' as const
		)
	})
	.map(({ ends: [from, to], mode: onLand, ...rest }) => ({
		...{ from, to, ...rest },
		mode: [from, to].includes(AT_SEA) ? ('ferry' as const) : onLand
	}))
	.map(({ from, to, mode, country, gauge, km, status }) => ({
		id: '',
		from: `p${from}`,
		to: `p${to}`,
		mode,
		country: mode === 'ferry' ? null : country,
		...(mode === 'ferry' ? { sea: 'Caspian Sea' } : {}),
		...(mode === 'rail' ? { gauge } : {}),
		precision: 'waypoints' as const,
		status: [{ from: '1991', status }],
		drawn: km,
		published: km,
		line: encodeLine([at(from), at(to)], LINE_PRECISION)
	}));

/** Six places, up to a dozen links between them; several may join the same two. */
export const randomAtlases: fc.Arbitrary<AtlasData> = fc
	.array(links, { minLength: 3, maxLength: 12 })
	.map((some) => ({
		version: 'random',
		latest: '2026-06-29',
		places: RANDOM_PLACES.map((id, index) => ({
			id,
			name: id,
			kind: index === AT_SEA ? 'junction' : 'port',
			country: index === AT_SEA ? null : COUNTRIES[index % COUNTRIES.length],
			rank: 2,
			at: at(index)
		})),
		links: some.map((link, index) => ({ ...link, id: `l${index}` })),
		routes: [],
		claims: [],
		bindings: [],
		briefings: []
	}));

/** Countries, links and places of such a network, as they are closed. */
export const randomClosures = fc.subarray([
	...COUNTRIES,
	...Array.from({ length: 12 }, (_, index) => `link:l${index}`),
	...RANDOM_PLACES.map((id) => `place:${id}`)
]);
