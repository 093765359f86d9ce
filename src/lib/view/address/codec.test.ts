import { describe, expect, it } from 'vitest';
import { readCamera, writeCamera } from './camera-text';
import { addressAtlas as atlas, DEFAULT_ROUTES } from '../../../../tests/support/address-atlas';
import { defaultView, isDay, readView, writeView } from './codec';
import { normalise } from '../selection';
import type { ViewState } from '../state';

describe('reading an address', () => {
	it('gives the default view for an empty query', () => {
		expect(readView('', atlas)).toEqual({ view: defaultView(atlas), dropped: [] });
		expect(readView('?', atlas).view.routes).toEqual(DEFAULT_ROUTES);
	});
	it('reads every documented setting', () => {
		const query =
			'?routes=zangezur,instc.western&focus=instc.western&map=6.5/40.1/46.2/10/30&asof=2024-11-01&lens=iran&theme=projector&names=yerevan&context=0&embed=1' +
			'&brief=six-routes&step=10&compare=aras,instc.western&from=baku&to=kars&closed=AZ,link:main-line,place:kars&by=hours&status=planned&goods=gas&assume=rail:35.5,port:0&maps=CA';
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
				maps: ['C', 'A'],
				context: false,
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
		expect(dropped).toEqual([
			'routes=atlantis',
			'focus=nowhere',
			'map=99/0/0',
			'asof=2024-02-30',
			'theme=sepia',
			'names=London',
			'colour'
		]);
	});
	it('keeps the default routes when a list names none it knows', () => {
		expect(readView('routes=atlantis,lemuria', atlas)).toMatchObject({
			view: { routes: DEFAULT_ROUTES },
			dropped: ['routes=atlantis,lemuria']
		});
	});
	it('keeps four to compare, known closures, and assumptions within bounds', () => {
		const { view, dropped } = readView(
			'compare=aras,aras,zangezur.rail,zangezur.road,instc,northern&closed=IR,AZ,link:x,link:main-line:x,place:baku&assume=rail:0,road:50,ferry:x,port:-1',
			atlas
		);
		expect(view.compare).toEqual(['aras', 'zangezur.rail', 'zangezur.road', 'instc']);
		expect(view.closed).toEqual(['AZ', 'place:baku']);
		expect(view.assume).toEqual({ road: 50 });
		expect(dropped).toEqual([
			'compare=northern',
			'closed=IR',
			'closed=link:x',
			'closed=link:main-line:x',
			'assume=rail:0',
			'assume=ferry:x',
			'assume=port:-1'
		]);
	});
	it.each([
		['brief=six-routes', { id: 'six-routes', step: 1 }, []],
		['brief=six-routes&step=11', { id: 'six-routes', step: 1 }, ['step=11']],
		['brief=six-routes&step=0', { id: 'six-routes', step: 1 }, ['step=0']],
		['brief=six-routes&step=two', { id: 'six-routes', step: 1 }, ['step=two']],
		['brief=own&step=400', { id: 'own', step: 400 }, []],
		['brief=own-7k2m9x4a&step=4', { id: 'own-7k2m9x4a', step: 4 }, []],
		['brief=own-%20', null, ['brief=own- ']],
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
		expect(readView('focus=claim:not-a-pawn', atlas).view.focus).toEqual({
			kind: 'claim',
			claim: 'not-a-pawn'
		});
		expect(readView('focus=argument', atlas).view.focus).toEqual({ kind: 'argument' });
		expect(readView('focus=stakes&lens=china', atlas).view).toMatchObject({
			focus: { kind: 'stakes' },
			lens: 'china'
		});
		expect(readView('focus=stances', atlas).view.focus).toEqual({ kind: 'stances', route: null });
		expect(readView('focus=stances:aras', atlas).view.focus).toEqual({ kind: 'stances', route: 'aras' });
		expect(readView('focus=place:nowhere', atlas).dropped).toEqual(['focus=place:nowhere']);
	});
	it('takes the only variant of a route for the route', () => {
		expect(readView('focus=aras.road', atlas).view.focus).toEqual({ kind: 'route', selection: 'aras' });
	});
});

describe('writing an address', () => {
	it('names a camera that can be read again, however far a small map looks', () => {
		for (const [zoom, kept] of [
			[1.4, 2],
			[12.6, 12],
			[11.987, 11.99]
		]) {
			const text = writeCamera({ zoom, latitude: 40, longitude: 46, bearing: 0, pitch: 0 });
			expect(readCamera(text)?.zoom).toBe(kept);
		}
	});
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

describe('a day', () => {
	it.each([
		['2024-02-29', true],
		['2023-02-29', false],
		['2024-2-9', false],
		['', false]
	])('knows whether %s is a day', (text, known) => expect(isDay(text)).toBe(known));
});
