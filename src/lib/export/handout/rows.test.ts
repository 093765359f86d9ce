import { expect, test } from 'vitest';
import { heightKept, LEADING, PAD, setRow } from './rows';

const letters = (text: string) => text.length;
const row = (isGroup: boolean, ...cells: string[]) =>
	setRow({ isGroup, cells: cells.map((text) => [[{ text }]]) }, [10 + 2 * PAD, 5 + 2 * PAD], 8, letters);

test('a row is as high as the cell with most lines', () => {
	const set = row(false, 'Length', 'six hundred');
	expect(set.lines.map((cell) => cell.length)).toEqual([1, 3]);
	expect(set.height).toBe(3 * 8 * LEADING + 2 * PAD);
});
test('what heads a group stays with the first row of it, and a row with nothing', () => {
	const [group, first, second] = [
		row(true, 'The way'),
		row(false, 'Length', '817'),
		row(false, 'Hours', '56')
	];
	expect(heightKept([group, first, second, second], 0)).toBe(group.height + first.height);
	expect(heightKept([group, first, second, second], 1)).toBe(first.height);
	expect(heightKept([group], 0)).toBe(group.height);
	expect(heightKept([first, first, second], 0)).toBe(first.height);
	expect(heightKept([first, first, second], 1), 'the last row is not alone on a page').toBe(
		first.height + second.height
	);
});
