import { describe, expect, it } from 'vitest';
import { MAP_THEMES } from '../../map/symbology/theme';
import type { PathFacts } from '../reroute/path-facts';
import { pathsTable, writtenTable } from './tables';

const colours = MAP_THEMES.light.answer;
const facts: PathFacts = {
	...{
		length: '200\u00a0km',
		hours: null,
		crossings: ['1 border'],
		countries: ['Azerbaijan', 'Iran'],
		unbuilt: null,
		limited: null,
		restrictions: []
	}
};
const cells = (table: ReturnType<typeof pathsTable>) =>
	table.rows.map(({ label, cells }) => [label, ...cells.map(({ lines }) => lines.join(' / '))]);

describe('ways side by side', () => {
	it('are told without hours and what isn’t built, where none has any', () =>
		expect(cells(pathsTable([{ name: 'The way', colour: 'path-best', facts }], colours))).toEqual([
			['Length', '200\u00a0km'],
			['Crossings', '1 border'],
			['Through', 'Azerbaijan, Iran']
		]));
	it('say of each what applies, and that there is none where there is none', () => {
		const timed = { ...facts, hours: 'about 26\u00a0h', unbuilt: '43\u00a0km not built yet' };
		const paths = [
			{ name: 'What is left', colour: 'path-best', facts: null },
			{ name: 'With nothing closed', colour: 'path-lost', facts: timed },
			{ name: 'Alternative route', colour: 'path-alternative', facts }
		] as const;
		expect(cells(pathsTable(paths, colours))).toEqual([
			['Length', 'no route', '200\u00a0km', '200\u00a0km'],
			['Estimated hours', '–', 'about 26\u00a0h', 'not applicable'],
			['Not built yet', '–', '43\u00a0km not built yet', 'none'],
			['Crossings', '–', '1 border', '1 border'],
			['Through', '–', 'Azerbaijan, Iran', 'Azerbaijan, Iran']
		]);
	});
});

it('writes a ratio of hours as one', () => {
	const { columns, rows } = writtenTable({
		...{ name: 'any', title: 'Any' },
		columns: [{ title: 'Closed' }, { title: 'Detour in hours', unit: 'times the hours' }],
		rows: [['Iran', 1.13]]
	});
	expect(columns[1].title).toBe('Detour in hours');
	expect(rows[0].cells[0].lines).toEqual(['1.13\u00a0× the hours']);
});

it('writes a table of a panel with its units in the cells', () => {
	const { columns, rows } = writtenTable({
		name: 'any',
		title: 'Any',
		columns: [
			{ title: 'Closed' },
			{ title: 'Left', unit: 'km' },
			{ title: 'Detour', unit: 'times' },
			{ title: 'Share', unit: '%' }
		],
		rows: [
			['Iran', 1768, 1.42, 5],
			['Georgia', 'no route', null, null]
		]
	});
	expect(columns.map(({ title }) => title)).toEqual(['Closed', 'Left', 'Detour', 'Share (%)']);
	expect(rows.map(({ label, cells }) => [label, ...cells.map(({ lines }) => lines[0])])).toEqual([
		['Iran', '1,768\u00a0km', '1.42\u00a0×', '5'],
		['Georgia', 'no route', '–', '–']
	]);
});
