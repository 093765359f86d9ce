import { describe, expect, test } from 'vitest';
import { everyClosureClosesALink, everyEpisodeClosesWhatWasClosed } from './closures.ts';
import { reported } from '../../../../tests/support/geodata/geodata-fixture.ts';

describe('what is closed', () => {
	test('a country without a link closes nothing', () => {
		expect(reported(everyClosureClosesALink, ({ closures }) => (closures[0].closes = ['TM']))).toEqual([
			'georgia: TM closes no link'
		]);
		expect(reported(everyClosureClosesALink, ({ tests }) => (tests[0].cases[0].closed = ['CN']))).toEqual([
			'a-way-around: CN closes no link'
		]);
	});
	test('a place a link only passes closes that link', () => {
		expect(reported(everyClosureClosesALink, ({ closures }) => (closures[0].closes = ['place:mid']))).toEqual(
			[]
		);
	});
});

describe('an episode', () => {
	test('without a first day, or ending before it', () => {
		expect(reported(everyEpisodeClosesWhatWasClosed, ({ closures }) => delete closures[1].from)).toEqual([
			'storm: is an episode and has no first day'
		]);
		expect(
			reported(everyEpisodeClosesWhatWasClosed, ({ closures }) => (closures[1].until = '2025-01-01'))
		).toEqual(['storm: ends on 2025-01-01, before it begins']);
	});
	test('that closes what the record says was open', () => {
		expect(
			reported(everyEpisodeClosesWhatWasClosed, ({ closures }) => (closures[1].from = '2025-01-01'))
		).toEqual(['storm: link:port-far was not suspended on 2025-01-01']);
		expect(
			reported(everyEpisodeClosesWhatWasClosed, ({ closures }) => closures[1].closes.push('GE'))
		).toEqual(['storm: GE was not suspended on 2025-01-02']);
	});
	test('only episodes have dates', () => {
		expect(reported(everyEpisodeClosesWhatWasClosed, ({ closures }) => (closures[0].from = '2025'))).toEqual([
			'georgia: is a country and has dates'
		]);
	});
});
