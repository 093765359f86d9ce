import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { readView } from '../../view/address/codec';
import { figureOffers } from './figure-offers';
import type { Fill } from '../document/fill';

const atlas = createAtlas(smallAtlas);
const viewOf = (query: string) => readView(query, atlas).view;
const fill: Fill = (expression) =>
	expression.startsWith('hours') ? { fault: 'keeps no timetable' } : { text: `= ${expression}` };

it('offers what the view shows, the one in focus first, with what it comes to', () => {
	const [first] = figureOffers(viewOf('routes=north,south&focus=south'), atlas, fill);
	expect(first.id).toMatch(/^length south/);
	expect(first.detail).toBe(`= ${first.id}`);
	expect(first.title).toMatch(/^Length: /);
});
it('offers each figure once, and none that can’t be computed', () => {
	const ids = figureOffers(viewOf('routes=north&focus=north&compare=north,south'), atlas, fill).map(
		({ id }) => id
	);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.some((id) => id.startsWith('hours'))).toBe(false);
});
it('offers the way that is asked, with and without what is closed', () => {
	const [from, to] = atlas.places.map(({ id }) => id);
	const ids = figureOffers({ ...viewOf(''), from, to, closed: ['RU'] }, atlas, fill).map(({ id }) => id);
	expect(ids).toEqual(expect.arrayContaining([`detour ${from} ${to} closed=RU`, `way ${from} ${to}`]));
});
it('offers no share still to be built on a day on which not all is on record', () => {
	// The line to Gamma, along the coast, is on record from 2020 on.
	const offered = (query: string) =>
		figureOffers(viewOf(query), atlas, fill).some(({ id }) => /^share south.coast construction/.test(id));
	expect(offered('routes=south.coast&asof=2021-06-29')).toBe(true);
	expect(offered('routes=south.coast&asof=2019-06-29')).toBe(false);
});
it('names a ratio by what it is one of', () => {
	const [from, to] = atlas.places.map(({ id }) => id);
	const named = (query: string) =>
		figureOffers({ ...viewOf(query), from, to, closed: ['RU'] }, atlas, fill).find(({ id }) =>
			id.startsWith('detour')
		)!.title;
	expect(named('')).toMatch(/^Times as long: /);
	expect(named('by=hours')).toMatch(/^Times as many hours: /);
	// Oil keeps no timetable.
	expect(named('by=hours&goods=oil')).toMatch(/^Times as long: /);
});
