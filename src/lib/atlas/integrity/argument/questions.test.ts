import { describe, expect, test } from 'vitest';
import { link, place, reported } from '../../../../../tests/support/geodata/geodata-fixture.ts';
import { everyComparisonFits, everyQuestionJoinsTwoPlaces } from './questions.ts';

describe('comparisons', () => {
	test('with an origin alone', () => {
		expect(reported(everyComparisonFits, ({ comparisons }) => delete comparisons[0].to)).toEqual([
			'two-ways: has an origin, but no destination'
		]);
	});
	test('without either, variants are compared whole', () => {
		expect(
			reported(everyComparisonFits, ({ comparisons }) => {
				delete comparisons[0].from;
				delete comparisons[0].to;
			})
		).toEqual([]);
	});
	test('of one route with itself', () => {
		expect(
			reported(everyComparisonFits, ({ comparisons }) => (comparisons[0].compare = ['middle', 'middle']))
		).toEqual(['two-ways: compares middle twice']);
	});
	test('of a railway as if it carried gas', () => {
		expect(reported(everyComparisonFits, ({ comparisons }) => (comparisons[0].goods = 'gas'))).toEqual([
			'two-ways: is about gas, and middle carries none',
			'two-ways: is about gas, and middle.main carries none'
		]);
	});
});

describe('origin and destination', () => {
	test('the same', () => {
		expect(reported(everyQuestionJoinsTwoPlaces, ({ stress }) => (stress.pairs[0].to = 'west'))).toEqual([
			'west-far: leads from west to itself'
		]);
	});
	test('on another network', () => {
		expect(reported(everyQuestionJoinsTwoPlaces, ({ tests }) => (tests[0].goods = 'oil'))).toEqual([
			'a-way-around: west is not on the oil network',
			'a-way-around: far is not on the oil network'
		]);
	});
	test('on parts of a network that never meet, until a link joins them', () => {
		const line: [number, number][] = [
			[40.5, 39.5],
			[43, 39.5]
		];
		const apart = (to: string) =>
			reported(everyQuestionJoinsTwoPlaces, ({ places, links, comparisons }) => {
				places.push(place('south', line[0], 'AM'));
				links.push(link('south-link', line, { from: 'south', to, country: 'AM' }));
				comparisons[0].to = 'south';
			});
		expect(apart('south-end')).toEqual(['two-ways: no cargo link leads from west to south']);
		expect(apart('mid')).toEqual([]);
	});
});
