import { expect, test } from 'vitest';
import { gridStep } from './grid-step';

const keys = (from: [number, number], ...pressed: string[]) => {
	let at = { row: from[0], column: from[1] };
	for (const key of pressed) at = gridStep(at, key, 3, 4) ?? at;
	return [at.row, at.column];
};

test('arrows lead to the neighbours, Home and End to the ends of the row', () => {
	expect(keys([1, 1], 'ArrowUp', 'ArrowRight')).toEqual([0, 2]);
	expect(keys([1, 1], 'ArrowDown', 'ArrowLeft')).toEqual([2, 0]);
	expect(keys([1, 1], 'End')).toEqual([1, 3]);
	expect(keys([1, 1], 'Home')).toEqual([1, 0]);
});

test('nothing leads out of the table, and other keys stay', () => {
	expect(keys([0, 0], 'ArrowUp', 'ArrowLeft')).toEqual([0, 0]);
	expect(keys([2, 3], 'ArrowDown', 'ArrowRight')).toEqual([2, 3]);
	expect(gridStep({ row: 0, column: 0 }, 'Enter', 3, 4)).toBeNull();
});
