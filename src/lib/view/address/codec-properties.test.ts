/** The contract of the address as a whole: for every view and every input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressAtlas as atlas } from '../../../../tests/support/address-atlas';
import { GOODS, USABLE, VIEWPOINTS, YARDSTICKS } from '../../atlas/words';
import { rounded } from './camera-text';
import { readView, writeView } from './codec';
import { normalise } from '../selection';
import { LETTERS, type ViewState } from '../state';

const selections = fc
	.subarray([
		'zangezur.rail',
		'zangezur.road',
		'aras',
		'instc.western',
		'instc.trans-caspian',
		'instc.eastern',
		'northern'
	])
	.map((chosen) => normalise(atlas, chosen));
const views: fc.Arbitrary<ViewState> = fc.record({
	routes: selections,
	focus: fc.constantFrom(
		null,
		{ kind: 'argument' } as const,
		{ kind: 'stakes' } as const,
		{ kind: 'stances', route: null } as const,
		{ kind: 'stances', route: 'zangezur' } as const,
		{ kind: 'link', link: 'main-line' } as const,
		{ kind: 'place', place: 'baku' } as const,
		{ kind: 'claim', claim: 'not-a-pawn' } as const,
		...(['compare', 'reroute', 'critical', 'stress', 'none'] as const).map((kind) => ({ kind })),
		{ kind: 'route', selection: 'zangezur' } as const,
		{ kind: 'route', selection: 'instc.eastern' } as const
	),
	camera: fc.option(
		fc
			.record({
				zoom: fc.double({ min: 2, max: 12, noNaN: true }),
				latitude: fc.double({ min: -85, max: 85, noNaN: true }),
				longitude: fc.double({ min: -180, max: 180, noNaN: true }),
				bearing: fc.double({ min: -180, max: 180, noNaN: true }),
				pitch: fc.double({ min: 0, max: 60, noNaN: true })
			})
			.map(rounded)
	),
	asof: fc.option(
		fc
			.date({ min: new Date('1991-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
			.map((day) => day.toISOString().slice(0, 10))
	),
	compare: fc.subarray(['zangezur.rail', 'aras', 'instc.western', 'instc', 'northern'], { maxLength: 4 }),
	from: fc.constantFrom(null, 'baku', 'kars'),
	to: fc.constantFrom(null, 'baku', 'kars'),
	closed: fc.subarray(['AZ', 'link:main-line', 'place:baku', 'place:kars']),
	by: fc.constantFrom(...YARDSTICKS),
	status: fc.constantFrom(...USABLE),
	goods: fc.constantFrom(...GOODS),
	assume: fc.record(
		{ rail: fc.integer({ min: 1, max: 300 }), port: fc.integer({ min: 0, max: 1000 }) },
		{ requiredKeys: [] }
	),
	maps: fc.option(fc.tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS))),
	lens: fc.constantFrom(null, 'russia' as const, 'china' as const, 'iran' as const, 'west' as const),
	theme: fc.constantFrom(null, 'light' as const, 'dark' as const, 'projector' as const),
	names: fc.constantFrom(null, ...VIEWPOINTS),
	context: fc.boolean(),
	embed: fc.boolean(),
	brief: fc.option(
		fc.oneof(
			fc.record({ id: fc.constant('six-routes'), step: fc.integer({ min: 1, max: 10 }) }),
			fc.record({ id: fc.constantFrom('own', 'own-7k2m9x4a'), step: fc.integer({ min: 1, max: 999 }) })
		)
	)
});
/** Near misses of the contract: known names and values, mangled, joined with noise. */
const addresses = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'binary' }),
			fc
				.tuple(
					fc.constantFrom(
						'routes',
						'focus',
						'map',
						'asof',
						'lens',
						'theme',
						'names',
						'context',
						'embed',
						'compare',
						'from',
						'to',
						'closed',
						'by',
						'status',
						'goods',
						'assume',
						'maps',
						'brief',
						'screen',
						'step',
						'%',
						'__proto__'
					),
					fc.oneof(
						fc.string({ unit: 'binary' }),
						fc.constantFrom(
							'zangezur,,x',
							'instc.',
							'.',
							'place:',
							'link:',
							'claim:x:y',
							'AZ,baku',
							'link:main-line',
							'rail:1e3',
							'port:5,rail:30',
							'hours',
							'six-routes',
							'own',
							'1e3',
							'2',
							'baku',
							'7/1e9/0',
							'////',
							'2024-13-01',
							'%E0%A4'
						)
					)
				)
				.map(([name, value]) => `${name}=${value}`)
		),
		{ maxLength: 6 }
	)
	.map((parts) => parts.join('&'));

describe('the contract as a whole', () => {
	it('reads back every view it writes', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(readView(writeView(view, atlas), atlas)).toEqual({ view, dropped: [] });
			}),
			{ numRuns: 10_000 }
		);
	});
	it('takes any input without throwing, and gives a view it can write and read again', () => {
		fc.assert(
			fc.property(addresses, (query) => {
				const { view } = readView(query, atlas);
				expect(readView(writeView(view, atlas), atlas).view).toEqual(view);
			}),
			{ numRuns: 10_000 }
		);
	});
});
