import { expect, test } from 'vitest';
import {
	everyClaimLiesWithinTheArticle,
	everyPairHasOneStance,
	everyShareSaysOfWhat,
	theLatestSourceHasAFullDate
} from './argument.ts';
import { reported } from '../../../../../tests/support/geodata/geodata-fixture.ts';

test('a claim beyond the end of its section', () => {
	expect(reported(everyClaimLiesWithinTheArticle, ({ claims }) => (claims[0].paragraph = 3))).toEqual([
		'claim: introduction has 2 paragraphs, not 3'
	]);
	expect(
		reported(everyClaimLiesWithinTheArticle, ({ claims }) => (claims[0].alsoIn[0].paragraph = 0))
	).toHaveLength(1);
});

test('a claim in a section the article lacks', () => {
	expect(
		reported(everyClaimLiesWithinTheArticle, ({ claims }) => (claims[0].alsoIn[0].section = 'epilogue'))
	).toEqual(['claim: section epilogue is not in the article']);
});

test('two stances of one actor on one route', () => {
	expect(reported(everyPairHasOneStance, ({ stances }) => stances.push(stances[0]))).toEqual([
		'russia on middle: has more than one stance'
	]);
});

test('a latest source dated by month', () => {
	expect(
		reported(
			theLatestSourceHasAFullDate,
			({ developments }) => (developments.coverage.latestSource = '2026-06')
		)
	).toEqual(['coverage: latestSource is 2026-06: give year, month and day']);
});

test('a share of nothing, and a share of something without a figure', () => {
	expect(reported(everyShareSaysOfWhat, ({ stakes }) => delete stakes[0].of)).toEqual([
		'stake: 20 percent of what?'
	]);
	expect(reported(everyShareSaysOfWhat, ({ stakes }) => delete stakes[0].percent)).toEqual([
		'stake: is a share of something, but not how much'
	]);
});
