import { expect, test } from 'vitest';
import { createAtlas } from '../lib/atlas/atlas.ts';
import type { Binding } from '../lib/atlas/argument-schema.ts';
import { base } from '../../tests/support/geodata/geodata-fixture-base.ts';
import { content, link, place } from '../../tests/support/geodata/geodata-fixture.ts';
import { wholeAtlas } from '../lib/atlas/whole-atlas.ts';
import { compile } from './compile.ts';

const { atlas, record, corrections, network, networkRecord } = compile(content(), base);

test('the same content gives the same bytes, other content another version', () => {
	expect(JSON.stringify(compile(content(), base))).toBe(
		JSON.stringify({ atlas, record, corrections, network, networkRecord })
	);
	expect(atlas.version).toMatch(/^1\.9\+[0-9a-f]{12}$/);
	expect(
		compile(
			content(({ claims }) => (claims[0].paraphrase = 'Another.')),
			base
		).atlas.version
	).not.toBe(atlas.version);
});

test('latest is the date of the latest source', () => {
	expect(atlas.latest).toBe('2026-06-29');
});

test('default routes come first, each group in its own order', () => {
	const { routes } = compile(
		content(({ routes: [route], routes }) => {
			routes.push({ ...route, id: 'b', group: 'comparison', order: 1 });
			routes.push({ ...route, id: 'a', group: 'default', order: 0 });
			routes.push({ ...route, id: 'c', group: 'comparison', order: 0 });
		}),
		base
	).atlas;
	expect(routes.map(({ id }) => id)).toEqual(['a', 'middle', 'c', 'b']);
});

test('a link carries what the map needs, its record what is read', () => {
	const [link] = atlas.links;
	expect(link).toMatchObject({
		id: 'west-border',
		from: 'west',
		to: 'border',
		via: ['mid'],
		gauge: 1520,
		published: 130
	});
	expect(link.drawn).toBeCloseTo(125.879, 2);
	expect(link.status).toEqual([{ from: '1900', status: 'operating' }]);
	expect(link).not.toHaveProperty('sources');
	expect(record.links['west-border']).toMatchObject({ drawn: 'by hand', sources: ['railway'] });
	expect(record.links['west-border'].status[0].source).toBe('railway');
});

test('lines pass their places to the last digit they are written with', () => {
	const { link } = createAtlas(atlas);
	expect(link.get('west-border')!.coordinates).toEqual([
		[40.5, 41],
		[41, 41],
		[42, 41]
	]);
	expect(link.get('border-port')!.coordinates.length).toBeGreaterThan(3);
});

test('places, routes and claims', () => {
	expect(atlas.places[0]).toEqual({
		id: 'west',
		name: 'west',
		kind: 'station',
		country: 'AZ',
		rank: 3,
		at: [40.5, 41]
	});
	expect(record.places.west).toEqual({ located: 'estimate' });
	expect(atlas.routes[0]).not.toHaveProperty('file');
	expect(record.routes.middle).toMatchObject({ summary: 'A route.', variants: { main: {} } });
	expect(atlas.claims).toEqual(['claim']);
});

test('a claim on the map: whole routes by name, anything narrower by link, the reason in the record', () => {
	const bound = (binding: Partial<Binding>) => {
		const { atlas, record } = compile(
			content((draft) => (draft.bindings = [{ claim: 'claim', ...binding }])),
			base
		);
		return {
			data: atlas.bindings,
			links: [...createAtlas(atlas).bindings.get('claim')!.links],
			record: record.bindings
		};
	};
	const whole = bound({ routes: ['middle'], why: 'Read so.' });
	expect(whole.data).toEqual([{ claim: 'claim', routes: ['middle'] }]);
	expect(whole.links).toEqual(['west-border', 'border-port', 'port-far']);
	expect(whole.record).toEqual({ claim: { routes: ['middle'], why: 'Read so.' } });
	const narrow = bound({ links: ['border-port'], places: ['port'] });
	expect(narrow.data).toEqual([
		{ claim: 'claim', routes: ['middle'], links: ['border-port'], places: ['port'] }
	]);
	expect(narrow.links).toEqual(['border-port']);
});

test('corrections of ours come newest first, those of one day in the order they were written', () => {
	const [known] = content().corrections;
	const days = [
		['old', '2026-01-02'],
		['new', '2026-06-30'],
		['newer', '2026-06-30']
	] as const;
	const { corrections } = compile(
		content((draft) => (draft.corrections = days.map(([id, day]) => ({ ...known, id, day })))),
		base
	);
	expect(corrections.map(({ id }) => id)).toEqual(['new', 'newer', 'old']);
});

test('links of a context file, with what only they need, are a module of their own', () => {
	const { atlas, record, network, networkRecord } = compile(
		content(({ links, places, sources, closures }) => {
			places.push(place('village', [40.6, 41.5], 'AZ'));
			sources.push({ id: 'road-atlas', title: 'Roads', publisher: 'Roads', url: null, date: null });
			links.push({
				...link('west-village', [[40.5, 41], [40.6, 41.5]], { to: 'village', mode: 'road', gauge: undefined, sources: ['road-atlas', 'railway'] }), // prettier-ignore
				file: 'geodata/links/context-test.geojson'
			});
			closures[0].closes.push('link:west-village', 'place:village');
		}),
		base
	);
	expect(atlas.links.map(({ id }) => id)).not.toContain('west-village');
	expect(network.links.map(({ id }) => id)).toEqual(['west-village']);
	expect([atlas.places.length, network.places.map(({ id }) => id)]).toEqual([5, ['village']]);
	expect(Object.keys(record.links)).not.toContain('west-village');
	expect(networkRecord.links['west-village'].drawn).toBe('by hand');
	// Of its two sources the other is the network of the routes' own.
	expect([record.sources.map(({ id }) => id), networkRecord.sources.map(({ id }) => id)]).toEqual([
		['article', 'railway'],
		['road-atlas']
	]);
	const { id, closes } = record.closures[0];
	expect(closes.some((item) => item.endsWith('village'))).toBe(false);
	expect(network.closes).toEqual({ [id]: ['link:west-village', 'place:village'] });
	const whole = wholeAtlas(createAtlas(atlas), network);
	expect(whole.link.get('west-village')).toMatchObject({ routes: [], coordinates: [[40.5, 41], [40.6, 41.5]] }); // prettier-ignore
	expect([whole.network.links.length, whole.network.places.length, whole.place.has('village')]).toEqual([
		4,
		6,
		true
	]);
});
