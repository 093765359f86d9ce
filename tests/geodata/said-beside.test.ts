/** What the record says beside a way of the network as it ships: what links don't carry, and whose goods. */
import { describe, expect, test } from 'vitest';
import { restrictionsOn } from '../../src/lib/analysis/path-search/restrictions';
import { banStatements } from '../../src/lib/report/reroute/barred-text';
import { ask, LAST_DAY, whole, type Question } from '../support/whole-network';

describe('what is said beside a way', () => {
	const says = (question: Question) =>
		restrictionsOn(ask(question).path!, question.day ?? LAST_DAY, whole).map((item) => item.says);
	test('Azerbaijan’s land borders are shut to travellers, lorries pass', () => {
		expect(says({ from: 'tbilisi', to: 'baku', means: 'road' })).toEqual([
			'Azerbaijan keeps its land borders shut to travellers; lorries pass.'
		]);
		expect(says({ from: 'tbilisi', to: 'baku', means: 'road', day: '2019-06-01' })).toEqual([]);
	});
	test('what is on record between Armenia and Azerbaijan since they let goods pass: some, by rail', () => {
		const baku: Question = { from: 'yerevan', to: 'baku', means: 'road' };
		expect(says(baku).join(' ')).toContain(
			'came by rail and through Georgia: wheat from Russia and Kazakhstan from 5 November, and fuel from Azerbaijan'
		);
		expect(says(baku).join(' ')).toContain('That no lorry has gone, and no other goods, is our reading');
		expect(says({ ...baku, to: 'aktau', means: 'any' }).join(' ')).toContain('came by rail');
		// Goods of neither.
		expect(says({ from: 'tbilisi', to: 'baku' }).join(' ')).not.toContain('came by rail');
	});
	test('Armenia’s ban on Turkish goods, from its first day to its last, and none on what only passes', () => {
		const banned = (question: Question) =>
			says(question).join(' ').includes('Armenia banned the import of finished goods made in Türkiye');
		// RFE/RL: imposed on 31 December 2020, no longer in force from 1 January 2022.
		expect(
			['2020-12-30', '2020-12-31', '2021-12-31', '2022-01-01'].map((day) =>
				banned({ from: 'istanbul', to: 'yerevan', day })
			)
		).toEqual([false, true, true, false]);
		expect(banned({ from: 'tbilisi', to: 'yerevan', day: '2021-06-01' })).toBe(false);
		expect(banned({ from: 'istanbul', to: 'tehran', day: '2021-06-01' })).toBe(false);
	});
	test('Turkish customs named no Armenia until 11 May 2026', () => {
		const unnamed = (day: string, to = 'yerevan') =>
			says({ from: 'istanbul', to, day }).join(' ').includes('Turkish customs took no declaration');
		expect(['2026-05-10', '2026-05-11'].map((day) => unnamed(day))).toEqual([true, false]);
		expect(unnamed('2026-05-10', 'tbilisi')).toBe(false);
	});
	test('that no route remains rests on our reading, and says so', () => {
		for (const [from, to, closed] of [
			['nakhchivan', 'yerevan', []],
			['yerevan', 'baku', ['GE']]
		] as const) {
			const { path, barred } = ask({ from, to, closed });
			expect(path).toBeNull();
			for (const text of banStatements(barred!)) expect(text).toMatch(/is our reading of what was reported/);
		}
	});
	test('after the war of August 2008 Russia let only CIS lorries over Samur, as long as that is on record', () => {
		const samur: Question = { from: 'baku', to: 'makhachkala', means: 'road' };
		const limited = (day: string) =>
			says({ ...samur, day })
				.join(' ')
				.includes('citizens of CIS states');
		// In force with its publication on 19 August; still so on 17 September 2009.
		expect(['2008-08-18', '2008-08-19', '2009-09-17', '2009-09-18'].map(limited)).toEqual([
			false,
			true,
			true,
			false
		]);
	});
	test('a restriction that is over isn’t', () => {
		const vale: Question = { from: 'tbilisi', to: 'kars', means: 'road', closed: ['place:kartsakhi-aktas'] };
		expect(says({ ...vale, day: '2021-06-01' })).toEqual([
			'Georgia shut the post to travellers; lorries passed.'
		]);
		expect(says(vale)).toEqual([]);
	});
});
