import { describe, expect, it } from 'vitest';
import type { Claim } from '../../atlas/argument-schema';
import { filterClaims, NO_FILTER } from './filter';

const claim = (id: string, more: Partial<Claim>): Claim => ({
	id,
	section: 'problems',
	paragraph: 1,
	alsoIn: [],
	paraphrase: id,
	holders: ['aliyev'],
	kind: 'fact',
	date: null,
	routes: [],
	dependency: [],
	citations: [],
	...more
});
const line = (actor: string, direction: 'raises' | 'lowers', route: string | null = null) => ({
	route,
	actor,
	dependent: 'armenia',
	direction,
	reason: 'r'
});
const claims = [
	claim('a', {
		routes: ['aras'],
		holders: ['obrien'],
		dependency: [line('russia', 'lowers'), line('iran', 'raises')]
	}),
	claim('b', {
		kind: 'position',
		alsoIn: [{ section: 'conclusion', paragraph: 2 }],
		dependency: [line('russia', 'raises', 'northern')]
	}),
	claim('c', {})
];
const ids = (filter: Partial<typeof NO_FILTER>) =>
	filterClaims(claims, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('claims', () => {
	it('are all there without a filter', () => expect(ids({})).toEqual(['a', 'b', 'c']));
	it('are found by holder, kind, route and section, wherever the article repeats them', () => {
		expect([ids({ holder: 'obrien' }), ids({ kind: 'position' }), ids({ section: 'conclusion' })]).toEqual([
			['a'],
			['b'],
			['b']
		]);
		expect([ids({ route: 'aras' }), ids({ route: 'northern' })]).toEqual([['a'], ['b']]);
	});
	it('are found by the two ends of a dependence', () =>
		expect([ids({ actor: 'russia' }), ids({ actor: 'armenia' })]).toEqual([
			['a', 'b'],
			['a', 'b']
		]));
	it('match actor and direction in one line', () => {
		expect(ids({ actor: 'russia', direction: 'lowers' })).toEqual(['a']);
		expect(ids({ actor: 'iran', direction: 'lowers' })).toEqual([]);
	});
});
