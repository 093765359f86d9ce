import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../atlas/atlas';
import type { AtlasData } from '../atlas/compiled';
import { GOODS, USABLE, VIEWPOINTS, YARDSTICKS } from '../atlas/words';
import { rounded } from './camera-text';
import { defaultView, isDay, readView, writeView } from './codec';
import { normalise } from './selection';
import type { ViewState } from './state';

const route = (id: string, group: 'default' | 'comparison', variants: string[]) => ({
	id,
	name: id,
	short: id,
	article: null,
	kind: 'cargo' as const,
	group,
	colour: 'blue' as const,
	order: 1,
	line: id,
	checked: '2026-01-01',
	variants: variants.map((variant) => ({ id: variant, name: variant, links: [], countries: [] }))
});
const data: AtlasData = {
	version: 'test',
	latest: '2026-06-29',
	places: ['baku', 'kars'].map((id) => ({ id, name: id, kind: 'city', country: 'AZ', rank: 1, at: [49.85, 40.38] })),
	links: [{ id: 'main-line', from: 'baku', to: 'baku', mode: 'rail', country: 'AZ', precision: 'traced', status: [], drawn: 1, line: '' }],
	routes: [
		route('zangezur', 'default', ['rail', 'road']),
		route('aras', 'default', ['road']),
		route('instc', 'default', ['western', 'trans-caspian', 'eastern']),
		route('northern', 'comparison', ['main'])
	],
	claims: ['not-a-pawn'],
	bindings: [],
	briefings: [{ id: 'six-routes', title: 'Six routes', steps: 10 }]
};
const atlas = createAtlas(data);
const DEFAULT = ['zangezur', 'aras', 'instc'];

describe('reading an address', () => {
	it('gives the default view for an empty query', () => {
		expect(readView('', atlas)).toEqual({ view: defaultView(atlas), dropped: [] });
		expect(readView('?', atlas).view.routes).toEqual(DEFAULT);
	});
	it('reads every documented setting', () => {
		const query =
			'?routes=zangezur,instc.western&focus=instc.western&map=6.5/40.1/46.2/10/30&asof=2024-11-01&lens=iran&theme=projector&names=yerevan&embed=1' +
			'&brief=six-routes&step=10&compare=aras,instc.western&from=baku&to=kars&closed=AZ,link:main-line,place:kars&by=hours&status=planned&goods=gas&assume=rail:35.5,port:0&maps=2';
		expect(readView(query, atlas)).toEqual({
			view: {
				routes: ['zangezur', 'instc.western'],
				focus: { kind: 'route', selection: 'instc.western' },
				camera: { zoom: 6.5, latitude: 40.1, longitude: 46.2, bearing: 10, pitch: 30 },
				asof: '2024-11-01',
				lens: 'iran',
				compare: ['aras', 'instc.western'],
				from: 'baku',
				to: 'kars',
				closed: ['AZ', 'link:main-line', 'place:kars'],
				by: 'hours',
				status: 'planned',
				goods: 'gas',
				assume: { rail: 35.5, port: 0 },
				maps: 2,
				theme: 'projector',
				names: 'yerevan',
				embed: true,
				brief: { id: 'six-routes', step: 10 }
			},
			dropped: []
		});
	});
	it('takes an empty list of routes as a wish for an empty map', () => {
		expect(readView('routes=', atlas).view.routes).toEqual([]);
	});
	it('drops what it does not know, names it, and applies the rest', () => {
		const { view, dropped } = readView(
			'routes=zangezur,atlantis&focus=nowhere&map=99/0/0&theme=sepia&names=London&asof=2024-02-30&colour=red',
			atlas
		);
		expect(view).toEqual({ ...defaultView(atlas), routes: ['zangezur'] });
		expect(dropped).toEqual(['routes=atlantis', 'focus=nowhere', 'map=99/0/0', 'asof=2024-02-30', 'theme=sepia', 'names=London', 'colour']);
	});
	it('keeps the default routes when a list names none it knows', () => {
		expect(readView('routes=atlantis,lemuria', atlas)).toMatchObject({ view: { routes: DEFAULT }, dropped: ['routes=atlantis,lemuria'] });
	});
	it('keeps four to compare, known closures, and assumptions within bounds', () => {
		const { view, dropped } = readView(
			'compare=aras,aras,zangezur.rail,zangezur.road,instc,northern&closed=IR,AZ,link:x,place:baku&assume=rail:0,road:50,ferry:x,port:-1',
			atlas
		);
		expect(view.compare).toEqual(['aras', 'zangezur.rail', 'zangezur.road', 'instc']);
		expect(view.closed).toEqual(['AZ', 'place:baku']);
		expect(view.assume).toEqual({ road: 50 });
		expect(dropped).toEqual(['compare=northern', 'closed=IR', 'closed=link:x', 'assume=rail:0', 'assume=ferry:x', 'assume=port:-1']);
	});
	it.each([
		['brief=six-routes', { id: 'six-routes', step: 1 }, []],
		['brief=six-routes&step=11', { id: 'six-routes', step: 1 }, ['step=11']],
		['brief=six-routes&step=0', { id: 'six-routes', step: 1 }, ['step=0']],
		['brief=six-routes&step=two', { id: 'six-routes', step: 1 }, ['step=two']],
		['brief=own&step=400', { id: 'own', step: 400 }, []],
		['brief=seven-routes&step=2', null, ['brief=seven-routes']],
		['step=2', null, ['step=2']]
	])('reads the step of a briefing from %s', (query, brief, dropped) => {
		expect(readView(query, atlas)).toEqual({ view: { ...defaultView(atlas), brief }, dropped });
	});
	it('is silent about the tracking parameters of others', () => {
		expect(readView('utm_source=mail&fbclid=1', atlas).dropped).toEqual([]);
	});
	it('reads the focus on links, places, claims and the whole argument', () => {
		expect(readView('focus=link:main-line', atlas).view.focus).toEqual({ kind: 'link', link: 'main-line' });
		expect(readView('focus=link:nowhere', atlas).dropped).toEqual(['focus=link:nowhere']);
		expect(readView('focus=place:baku', atlas).view.focus).toEqual({ kind: 'place', place: 'baku' });
		expect(readView('focus=claim:not-a-pawn', atlas).view.focus).toEqual({ kind: 'claim', claim: 'not-a-pawn' });
		expect(readView('focus=argument', atlas).view.focus).toEqual({ kind: 'argument' });
		expect(readView('focus=stakes&lens=china', atlas).view).toMatchObject({ focus: { kind: 'stakes' }, lens: 'china' });
		expect(readView('focus=stances', atlas).view.focus).toEqual({ kind: 'stances', route: null });
		expect(readView('focus=stances:aras', atlas).view.focus).toEqual({ kind: 'stances', route: 'aras' });
		expect(readView('focus=place:nowhere', atlas).dropped).toEqual(['focus=place:nowhere']);
	});
	it('takes the only variant of a route for the route', () => {
		expect(readView('focus=aras.road', atlas).view.focus).toEqual({ kind: 'route', selection: 'aras' });
	});
});

describe('writing an address', () => {
	it('leaves out what is default', () => expect(writeView(defaultView(atlas), atlas)).toBe(''));
	it('stays readable', () => {
		const view: ViewState = {
			...defaultView(atlas),
			routes: ['zangezur', 'instc.eastern'],
			camera: { zoom: 7, latitude: 38.9, longitude: 46.25, bearing: 0, pitch: 0 },
			focus: { kind: 'place', place: 'baku' }
		};
		expect(writeView(view, atlas)).toBe('routes=zangezur,instc.eastern&focus=place:baku&map=7/38.9/46.25');
	});
	it('puts the step of a briefing first, the first step too', () => {
		const view: ViewState = { ...defaultView(atlas), routes: ['aras'], brief: { id: 'six-routes', step: 1 } };
		expect(writeView(view, atlas)).toBe('brief=six-routes&step=1&routes=aras');
	});
	it('writes an empty map as an empty list', () => {
		expect(writeView({ ...defaultView(atlas), routes: [] }, atlas)).toBe('routes=');
	});
	it('writes a route whose variants are all shown as the route', () => {
		expect(normalise(atlas, ['instc.eastern', 'instc.western', 'instc.trans-caspian'])).toEqual(['instc']);
	});
});

const selections = fc
	.subarray(['zangezur.rail', 'zangezur.road', 'aras', 'instc.western', 'instc.trans-caspian', 'instc.eastern', 'northern'])
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
		...(['compare', 'reroute', 'critical', 'stress'] as const).map((kind) => ({ kind })),
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
		fc.date({ min: new Date('1991-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
	),
	compare: fc.subarray(['zangezur.rail', 'aras', 'instc.western', 'instc', 'northern'], { maxLength: 4 }),
	from: fc.constantFrom(null, 'baku', 'kars'),
	to: fc.constantFrom(null, 'baku', 'kars'),
	closed: fc.subarray(['AZ', 'link:main-line', 'place:baku', 'place:kars']),
	by: fc.constantFrom(...YARDSTICKS),
	status: fc.constantFrom(...USABLE),
	goods: fc.constantFrom(...GOODS),
	assume: fc.record({ rail: fc.integer({ min: 1, max: 300 }), port: fc.integer({ min: 0, max: 1000 }) }, { requiredKeys: [] }),
	maps: fc.constantFrom(1 as const, 2 as const),
	lens: fc.constantFrom(null, 'russia' as const, 'china' as const, 'iran' as const, 'west' as const),
	theme: fc.constantFrom(null, 'light' as const, 'dark' as const, 'projector' as const),
	names: fc.constantFrom(null, ...VIEWPOINTS),
	embed: fc.boolean(),
	brief: fc.option(
		fc.oneof(
			fc.record({ id: fc.constant('six-routes'), step: fc.integer({ min: 1, max: 10 }) }),
			fc.record({ id: fc.constant('own'), step: fc.integer({ min: 1, max: 999 }) })
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
	it.each([
		['2024-02-29', true],
		['2023-02-29', false],
		['2024-2-9', false],
		['', false]
	])('knows whether %s is a day', (text, known) => expect(isDay(text)).toBe(known));
});
