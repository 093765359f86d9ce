import { expect, it } from 'vitest';
import type { Cell } from '../../analysis/stress';
import { stressCellText } from './stress-cell';

it.each<[Cell, string, string]>([
	[{ kind: 'detour', factor: 1, km: 200 }, '1', 'unchanged'],
	[{ kind: 'detour', factor: 1, km: 200, unbuilt: true }, '1*', 'unchanged, over lines not built yet'],
	// 284 km instead of 200
	[{ kind: 'detour', factor: 1.42, km: 284 }, '×1.42', '1.42 times as long'],
	[
		{ kind: 'detour', factor: 2, km: 400, unbuilt: true },
		'×2.00*',
		'2.00 times as long, over lines not built yet'
	],
	[{ kind: 'no-way' }, 'no route', 'no route remains'],
	[{ kind: 'unjoined' }, '–', 'not connected even with nothing closed'],
	[{ kind: 'end-closed' }, 'end', 'an endpoint lies in the closed area']
])('%j', (cell, text, says) => expect(stressCellText(cell, 'km')).toEqual({ text, says }));

it('says of what the ratio is where ways are ranked by hours: 45 h instead of 40, though the way be shorter', () => {
	expect(stressCellText({ kind: 'detour', factor: 1.125, km: 190 }, 'hours')).toEqual({
		text: '×1.13',
		says: '1.13 times as many hours'
	});
});
