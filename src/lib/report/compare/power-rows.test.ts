/**
 * What the compared ways of the worked network mean for a power. By land 780 km, none of it in Russia, whose
 * firm holds a quarter of what runs gate–end; by sea the gate isn't passed.
 */
import { expect, it } from 'vitest';
import { workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { workedRecord } from '../../../../tests/support/worked/worked-record';
import { createAtlas } from '../../atlas/atlas';
import { readView } from '../../view/address/codec';
import { Inquiry } from '../../view/inquiry';
import { AnsweredViews } from '../answers/answered';
import { powerGroup, profileOf } from './power-rows';

const atlas = createAtlas(workedAtlas);
const views = new AnsweredViews(new Inquiry(atlas, workedRecord.assumptions), workedRecord);
const compared = (query: string) => views.of(readView(query, atlas).view).question.compared(null);
const cells = (query: string, by: 'km' | 'hours' = 'km') => {
	const { title, rows } = powerGroup(compared(query), 'russia', workedRecord.claims, by);
	return {
		title,
		rows: rows.map(({ label, unit, cells: of }) => [
			label,
			unit,
			...of.map((cell) => cell && [cell.text, ...(cell.lines ?? [])].join('; ').replaceAll('\u00a0', ' '))
		])
	};
};

it('is five readings, each with its unit', () => {
	const { title, rows } = cells('compare=northern.land,northern.sea');
	expect(title).toBe('Dependence on Russia');
	expect(rows.map(([label, unit]) => [label, unit])).toEqual([
		['Territory', 'km'],
		['Control (held or claimed)', 'entries'],
		['Ownership (held or announced)', 'entries'],
		['If its territory closes', 'ratio'],
		['Claims in the article', undefined]
	]);
});
it('counts kilometres on its territory, what it owns, and what is left without it', () => {
	const { rows } = cells('compare=northern.land,northern.sea');
	const row = new Map(rows.map(([label, , ...of]) => [label, of]));
	expect(row.get('Territory')).toEqual(['none', 'none']);
	expect(row.get('Control (held or claimed)')).toEqual(['none', 'none']);
	expect(row.get('Ownership (held or announced)')![0]).toBe('1 on record');
	expect(row.get('If its territory closes')).toEqual(['unaffected', 'unaffected']);
});
it('is of hours where ways are ranked by them', () => {
	const unit = (query: string) => cells(query, 'hours').rows[3][1];
	expect(unit('compare=northern.land,northern.sea')).toBe('ratio of hours');
});
it('finds the profile of a power', () => {
	const [{ found }] = compared('compare=northern.land');
	expect(profileOf(found!, 'iran')).toMatchObject({ power: 'iran', territory: { km: 0, share: 0 } });
});
