import { describe, expect, it } from 'vitest';
import type { Stake } from '../../atlas/argument-schema';
import { firmestStake, stakesByLink, stakesOn } from './stakes';

const stake = (
	id: string,
	kind: Stake['kind'],
	from: string,
	links: string[],
	power: Stake['power'] = 'russia'
): Stake => ({
	id,
	kind,
	from,
	links,
	power,
	statement: 'It has.',
	sources: ['source'],
	confidence: 'high'
});
const meghri = { id: 'meghri', country: 'AM' };
const stakes = [
	stake('share', 'ownership', '2019', ['meghri']),
	stake('clause', 'control-claimed', '2020-11-10', ['meghri']),
	stake('company', 'announced', '2026-01-14', ['meghri'], 'west')
];

describe('stakes', () => {
	it('begin on their day, and belong to one power', () => {
		expect(stakesOn(meghri, stakes, 'russia', '2020-11-09').map(({ id }) => id)).toEqual(['share']);
		expect(stakesOn(meghri, stakes, 'russia', '2020-11-10').map(({ id }) => id)).toEqual(['share', 'clause']);
		expect(stakesOn(meghri, stakes, 'west', '2026-01-13')).toEqual([]);
	});
	it('are ranked: territory, then control, then ownership, then what is announced', () => {
		expect(firmestStake(meghri, stakes, 'russia', '2020-01-01')).toBe('ownership');
		expect(firmestStake(meghri, stakes, 'russia', '2021-01-01')).toBe('control-claimed');
		expect(firmestStake({ id: 'meghri', country: 'RU' }, stakes, 'russia', '2021-01-01')).toBe('territory');
		expect(firmestStake(meghri, stakes, 'china', '2026-06-01')).toBeNull();
	});
	it('know whose territory a link lies on; the sea is nobody’s', () => {
		const links = [
			{ id: 'a', country: 'IT' },
			{ id: 'b', country: null },
			{ id: 'c', country: 'TR' },
			{ id: 'd', country: 'GB' }
		];
		expect([...stakesByLink(links, [], 'west', '2026-01-01').keys()]).toEqual(['a', 'd']);
	});
});
