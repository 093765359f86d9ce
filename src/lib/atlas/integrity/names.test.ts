import { describe, expect, it } from 'vitest';
import type { Route } from '../schema.ts';
import { reported } from '../../../../tests/support/geodata/geodata-fixture.ts';
import { everyViewpointHasOneNameThatFits } from './names.ts';

const check = everyViewpointHasOneNameThatFits;
const named = (names: Partial<Route['names'][number]>[], more: Partial<Route> = {}) =>
	reported(check, ({ routes }) =>
		Object.assign(routes[0], more, {
			names: names.map((name) => ({ by: 'Baku', name: 'The corridor', source: 'railway', ...name }))
		})
	);

describe('names by viewpoint', () => {
	it('may be long where they are no label', () =>
		expect(named([{ name: 'a name of many more words' }])).toEqual([]));
	it('may be shared by two capitals', () =>
		expect(named([{ viewpoints: ['moscow', 'tehran'] }])).toEqual([]));
	it('are one for each capital', () =>
		expect(named([{ viewpoints: ['baku'] }, { viewpoints: ['baku'] }])).toEqual([
			'middle: baku has more than one name for it'
		]));
	it('need a short form where they are too long for a label', () =>
		expect(named([{ viewpoints: ['baku'], name: 'one two three four' }])).toEqual([
			'middle: "one two three four" is too long for a label: give a part of it as the short form'
		]));
	it('are never shortened to what nobody said', () => {
		expect(named([{ viewpoints: ['baku'], name: 'one two three four', short: 'two three' }])).toEqual([]);
		expect(named([{ viewpoints: ['baku'], short: 'Our corridor' }])).toEqual([
			'middle: the label "Our corridor" is no part of the name "The corridor"'
		]);
	});
	it('hold for the article, too', () => {
		expect(named([], { article: 'the existing way round', articleShort: 'existing way round' })).toEqual([]);
		expect(named([], { article: null, articleShort: 'way' })).toEqual([
			'middle: the article has a label for it, but no name'
		]);
	});
});
