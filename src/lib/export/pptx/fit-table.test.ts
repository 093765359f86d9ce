import { describe, expect, test } from 'vitest';
import type { Table } from '../../report/deck/deck';
import { fitTable } from './fit-table';

const rows = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		label: `Row ${index}`,
		cells: [{ lines: ['1,768 km'], figure: true }, { lines: ['a', 'b'] }]
	}));
const table = (count: number): Table => ({
	title: 'Table',
	columns: [{ title: '' }, { title: 'A' }, { title: 'B' }],
	rows: rows(count)
});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ROOM = { width: 500, height: 380 };
const SIZES = [14, 12, 10];

describe('a table in a box', () => {
	test('is as wide as the box', () => expect(sum(fitTable(table(3), ROOM, SIZES).columns)).toBeCloseTo(500));
	test('is set as large as it fits', () => {
		expect(fitTable(table(3), ROOM, SIZES).size).toBe(14);
		expect(fitTable(table(10), ROOM, SIZES).size).toBe(12);
	});
	test('is never higher than the box; what is left over goes on, and nothing is lost', () => {
		let left = table(70).rows;
		let taken = 0;
		const counts: number[] = [];
		while (left.length > 0) {
			const fitted = fitTable({ ...table(0), rows: left }, ROOM, SIZES);
			expect(sum(fitted.heights)).toBeLessThanOrEqual(380);
			taken += fitted.rows.length;
			counts.push(fitted.rows.length);
			left = fitted.rest;
		}
		expect(taken).toBe(70);
		// Divided evenly: no slide with a row or two.
		expect(Math.min(...counts)).toBeGreaterThan(Math.max(...counts) / 2);
	});
	test('looks on every slide as on the first, and needs no more of them than at the least size', () => {
		const slides = (sizes: readonly number[]) => {
			const all = [fitTable(table(70), ROOM, sizes)];
			for (let last = all[0]; last.rest.length > 0; all.push(last))
				last = fitTable(
					{ ...table(0), rows: last.rest.map((row) => ({ ...row, label: 'Row' })) },
					ROOM,
					sizes,
					last
				);
			return all;
		};
		const all = slides(SIZES);
		expect(all).toHaveLength(slides([10]).length);
		expect(new Set(all.map(({ size, columns }) => JSON.stringify([size, columns]))).size).toBe(1);
		// Two rows more than the least size has room for on one slide leave room for larger type on two.
		expect(fitTable(table(14), ROOM, SIZES).size).toBeGreaterThan(10);
	});
	test('keeps the head of a group with its rows', () => {
		const all = [...rows(13), { label: 'Group', cells: [] }, ...rows(13)];
		const { rows: taken, rest } = fitTable({ ...table(0), rows: all }, ROOM, [14]);
		expect(taken.at(-1)!.cells).not.toEqual([]);
		expect(taken.length + rest.length).toBe(27);
	});
});
