import { expect, it } from 'vitest';
import { createAtlas } from '../../atlas/atlas';
import type { LinkData } from '../../atlas/compiled';
import { gaugesOf, linksAt } from './meeting-links';

const link = (id: string, from: string, to: string, rest: Partial<LinkData>): LinkData => ({
	id,
	from,
	to,
	mode: 'rail',
	country: 'GE',
	precision: 'waypoints',
	status: [{ from: '2017', status: 'operating' }],
	drawn: 100,
	line: '',
	...rest
});
const atlas = createAtlas({
	version: 'test',
	latest: '2026-06-29',
	places: [],
	routes: [],
	claims: [],
	bindings: [],
	briefings: [],
	links: [
		link('marabda', 'tbilisi', 'akhalkalaki', { gauge: 1520, via: ['marabda'] }),
		link('kars', 'akhalkalaki', 'kars', { gauge: 1435 }),
		link('highway', 'akhalkalaki', 'batumi', { mode: 'road' }),
		link('planned', 'akhalkalaki', 'vale', { gauge: null })
	]
});
const ids = (place: string) => linksAt(atlas, place).map(({ id }) => id);

it('finds the links that end at a place and those that pass it', () => {
	expect(ids('akhalkalaki')).toEqual(['marabda', 'kars', 'highway', 'planned']);
	expect(ids('marabda')).toEqual(['marabda']);
	expect(ids('nowhere')).toEqual([]);
});

it('knows a break of gauge by its two gauges', () => {
	expect(gaugesOf(linksAt(atlas, 'akhalkalaki'))).toEqual([1435, 1520]);
	expect(gaugesOf(linksAt(atlas, 'kars'))).toEqual([1435]);
	expect(gaugesOf(linksAt(atlas, 'batumi'))).toEqual([]);
});
