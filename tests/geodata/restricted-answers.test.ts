/**
 * Links that carry only some goods, in the network as it ships: what a search leads over them, and what it
 * says.
 */
import { describe, expect, test } from 'vitest';
import { ask, countriesAlong, type Question } from '../support/whole-network';

describe('links that carry only what they say', () => {
	test('over Margara, open for aid to Syria, no other goods went', () => {
		const { path, barred } = ask({ from: 'yerevan', to: 'kars', means: 'road', day: '2025-03-25' });
		expect(countriesAlong(path!)).toBe('AM GE TR');
		expect(barred!.bans.map(({ statement }) => statement)).toEqual([
			'When open, for aid convoys and envoys only.'
		]);
		expect(countriesAlong(barred!.path)).toBe('AM TR');
		expect(ask({ from: 'yerevan', to: 'kars', means: 'road', day: '2025-04-01' }).barred).toBeNull();
	});
	test('from 21 December 1994 Russia let no goods over its border with Azerbaijan', () => {
		expect(ask({ from: 'baku', to: 'moscow', day: '1994-12-20', means: 'rail' }).path).not.toBeNull();
		expect(ask({ from: 'baku', to: 'moscow', day: '1994-12-21', means: 'rail' }).path).toBeNull();
		const { path, barred } = ask({ from: 'baku', to: 'moscow', day: '1995-06-01', means: 'rail' });
		expect(path).toBeNull();
		expect(barred!.bans.map(({ statement }) => statement)).toEqual([
			'Russia kept its border shut to goods from 21 December 1994, to isolate Chechnya.'
		]);
	});
	test('the ferries from Varna to Kavkaz take wagons with gas since February 2022', () => {
		const varna: Question = { from: 'varna', to: 'kavkaz', means: 'rail+ferry' };
		expect(ask({ ...varna, day: '2022-02-23' }).path!.legs.map(({ link }) => link.id)).toEqual([
			'varna-kavkaz'
		]);
		expect(ask(varna).path?.legs.map(({ link }) => link.id) ?? []).not.toContain('varna-kavkaz');
	});
	test('lorries didn’t sail with the train ferry to Kavkaz', () => {
		const lars: Question = { from: 'yerevan', to: 'moscow', day: '2008-01-15' };
		// By road to Anzali and by ship to Astrakhan, the way Russia’s minister recommended in 2004.
		expect(countriesAlong(ask({ ...lars, means: 'road+ferry' }).path!)).toBe('AM IR sea RU');
		const { legs } = ask(lars).path!;
		const ferry = legs.findIndex(({ link }) => link.id === 'poti-kavkaz');
		expect([legs[ferry - 1], legs[ferry + 1]].map(({ link }) => link.mode)).toEqual(['rail', 'rail']);
		// Nor were their goods put into wagons for the last km before it.
		for (const day of ['2008-01-15', '2009-01-15'])
			expect(ask({ ...lars, day }).path!.legs.map(({ link }) => link.mode)).not.toContain('road');
	});
});
