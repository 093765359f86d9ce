import { expect, it } from 'vitest';
import { workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { workedRecord } from '../../../../tests/support/worked/worked-record';
import { variantPath } from '../../analysis/path';
import { createAtlas } from '../../atlas/atlas';
import { questionOf } from './question-of';
import { lengthSources, stateSources } from './sources';
import { isFigure, stageRows } from './stage-rows';
import type { Group, Row } from './row';

const atlas = createAtlas(workedAtlas);
const southern = variantPath(atlas, atlas.route.get('southern')!.variants[0]);

it('cites a source of lengths and of states once, however many stretches rest on it', () => {
	expect(lengthSources(workedRecord, southern)).toEqual(['railway']);
	expect(stateSources(workedRecord, southern, '2026-06-29')).toEqual(['railway']);
	// Nothing of it was on record then.
	expect(stateSources(workedRecord, southern, '1990-12-31')).toEqual([]);
});
it('asks a ready-made comparison whole, where it names no ends', () => {
	expect(questionOf(workedRecord.comparisons[0])).toEqual({
		...{ compare: ['northern.land', 'northern.sea'], from: null, to: null },
		...{ goods: 'cargo', status: 'operating', by: 'km' }
	});
});
it('keeps for a room what it can read: figures that aren’t all noughts, countries and states', () => {
	const row = (id: string, value: number, text: string) => ({ id, cells: [{ value, text }, null] });
	const group = {
		rows: [row('length', 780, '780 km'), row('gauge', 0, '0'), row('state', 0, ''), row('claims', 3, '3')]
	};
	const rows = stageRows([group] as unknown as Group[]);
	expect(rows.map(({ id }) => id)).toEqual(['length', 'state']);
	expect(rows.map((item: Row) => isFigure(item))).toEqual([true, false]);
});
