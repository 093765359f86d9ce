import { expect, it } from 'vitest';
import type { Compared } from './compared';
import { alikeText, rowOf } from './row';

const items = [{ found: {} }, { found: null }, { found: {} }] as unknown as Compared[];
const row = { id: 'length', label: 'Length', method: 'length' } as const;

it('has a cell for every item that has a way, and knows whether they differ', () => {
	const same = rowOf(items, { ...row, figure: () => ({ text: '5 km' }) });
	expect([same.cells, same.differs, same.voice]).toEqual([
		[{ text: '5 km' }, null, { text: '5 km' }],
		false,
		'computed'
	]);
	expect(rowOf(items, { ...row, figure: (_, item) => ({ text: String(items.indexOf(item)) }) }).differs).toBe(
		true
	);
});
it('counts rows that are alike', () =>
	expect([1, 12].map(alikeText)).toEqual(['hides 1 row', 'hides 12 rows']));
