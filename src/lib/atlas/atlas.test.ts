import { describe, expect, test } from 'vitest';
import { createAtlas, lengthOf, LINE_PRECISION, statusOn } from './atlas.ts';
import type { AtlasData, LinkData } from './compiled.ts';
import { encodeLine } from './polyline.ts';

const link = (id: string, from: string, to: string, more: Partial<LinkData> = {}): LinkData => ({
	id,
	from,
	to,
	mode: 'rail',
	country: 'AZ',
	precision: 'waypoints',
	status: [{ from: '1900', status: 'operating' }],
	drawn: 10,
	line: encodeLine(
		[
			[49.85, 40.38],
			[49.41, 39.98]
		],
		LINE_PRECISION
	),
	...more
});

const route = (id: string, ...variants: string[][]): AtlasData['routes'][number] => ({
	id,
	name: id,
	short: id,
	article: null,
	kind: 'cargo',
	group: 'default',
	colour: 'teal',
	order: 1,
	line: id,
	checked: '2026',
	labelAt: [48, 40],
	variants: variants.map((links, index) => ({ id: `v${index}`, name: 'Variant', links, countries: ['AZ'] }))
});

const place = (id: string): AtlasData['places'][number] => ({
	id,
	name: id,
	kind: 'station',
	country: 'AZ',
	rank: 1,
	at: [49, 40]
});

const data: AtlasData = {
	version: 'abc',
	latest: '2026-06-29',
	places: ['a', 'b', 'c', 'd'].map(place),
	links: [link('a-b', 'a', 'b', { via: ['d'] }), link('b-c', 'b', 'c')],
	routes: [route('north', ['b-c']), route('south', ['a-b', 'b-c'], ['a-b'])],
	claims: ['claim'],
	bindings: [],
	briefings: []
};

describe('createAtlas', () => {
	const atlas = createAtlas(data);
	test('lines come back as positions, longitude first', () => {
		expect(atlas.link.get('a-b')!.coordinates).toEqual([
			[49.85, 40.38],
			[49.41, 39.98]
		]);
	});
	test('a route knows the links of all its variants, each once', () => {
		expect(atlas.route.get('south')!.links).toEqual(['a-b', 'b-c']);
	});
	test('links and places know their routes, in the order of the list', () => {
		expect(atlas.link.get('b-c')!.routes).toEqual(['north', 'south']);
		expect(atlas.place.get('b')!.routes).toEqual(['north', 'south']);
		expect(atlas.place.get('a')!.routes).toEqual(['south']);
	});
	test('a place on the way counts', () => {
		expect(atlas.place.get('d')!.routes).toEqual(['south']);
	});
	test('claims can be looked up', () => {
		expect(atlas.claims.has('claim')).toBe(true);
	});
});

describe('statusOn', () => {
	const built = {
		status: [
			{ from: '1941', status: 'operating' },
			{ from: '1993-10', status: 'suspended' },
			{ from: '2021-02-14', status: 'construction' }
		]
	} as const;
	test.each([
		['1940-12-31', undefined],
		['1941-01-01', 'operating'],
		['1993-09-30', 'operating'],
		['1993-10-01', 'suspended'],
		['2021-02-13', 'suspended'],
		['2021-02-14', 'construction'],
		['2099-01-01', 'construction']
	])('on %s: %s', (day, status) => {
		expect(statusOn(built, day)).toBe(status);
	});
});

test('lengthOf prefers the published length and says so', () => {
	expect(lengthOf({ drawn: 10, published: 11 })).toEqual({ km: 11, published: true });
	expect(lengthOf({ drawn: 10 })).toEqual({ km: 10, published: false });
});
