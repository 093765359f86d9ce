/**
 * What the powers hold, claim or have announced, held to lists of owners written down here and not derived
 * from the file.
 */
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import record from 'virtual:record';
import { firmestStake } from '../../src/lib/analysis/measures/stakes.ts';
import { createAtlas } from '../../src/lib/atlas/atlas.ts';

const atlas = createAtlas(data);
const stake = (id: string) => record.stakes.find((item) => item.id === id)!;
const firmest = (link: string, power: 'russia' | 'china' | 'iran' | 'west', day: string) =>
	firmestStake(atlas.link.get(link)!, record.stakes, power, day);

/** Percent, as the lists of owners print them. */
const SHARES: [id: string, shares: number[]][] = [
	// bp, MOL, Eni, TotalEnergies, ExxonMobil
	['west-btc-owners', [30.1, 8.9, 5, 5, 2.5]],
	// bp, MVM
	['west-shah-deniz', [29.99, 5]],
	['west-tanap', [12]],
	// bp, Snam, Fluxys, Enagás
	['west-tap', [20, 20, 20, 20]],
	// Chevron, Mobil
	['west-cpc', [15, 7.5]],
	// the state, LUKOIL
	['russia-cpc', [31, 12.5]],
	['russia-lukoil-shah-deniz', [19.99]],
	['iran-nico-shah-deniz', [10]]
];

describe('shares', () => {
	test.each(SHARES)('%s adds up', (id, shares) => {
		expect(stake(id).percent).toBeCloseTo(
			shares.reduce((sum, share) => sum + share, 0),
			6
		);
		for (const share of shares) expect(stake(id).statement + (stake(id).note ?? '')).toContain(String(share));
	});
	test('of one pipeline never exceed the whole', () => {
		for (const link of atlas.links) {
			const held = record.stakes.filter(({ kind, links }) => kind === 'ownership' && links.includes(link.id));
			expect(
				held.reduce((sum, { percent = 0 }) => sum + percent, 0),
				link.id
			).toBeLessThanOrEqual(100);
		}
	});
	test('say that their day is that of a list, where it is', () => {
		for (const [id] of SHARES)
			if (id !== 'russia-lukoil-shah-deniz') expect(stake(id).note, id).toMatch(/Dated to the .*list/);
	});
});

test('the line to Ceyhan has neither a Russian nor an Iranian owner; its gas sister has both', () => {
	for (const link of ['btc-az', 'btc-ge', 'btc-tr'])
		expect([firmest(link, 'russia', '2026-06-29'), firmest(link, 'iran', '2026-06-29')]).toEqual([
			null,
			null
		]);
	expect(firmest('scp-ge', 'russia', '2026-06-29')).toBe('ownership');
	expect(firmest('scp-ge', 'iran', '2026-06-29')).toBe('ownership');
});

test('who runs a pipeline counts alike, east or west', () => {
	expect(firmest('btc-ge', 'west', '2024-11-01')).toBe('control-held');
	expect(firmest('turkstream-sea', 'russia', '2024-11-01')).toBe('control-held');
	expect(firmest('zhanibek', 'russia', '2024-11-01')).toBe('control-held');
});

test('every stake has a source and begins on a day that a source can bear out', () => {
	for (const { id, sources, from } of record.stakes) {
		expect(sources.length, id).toBeGreaterThan(0);
		expect(from <= atlas.latest, id).toBe(true);
	}
});
