/** Tables of a deck, from the rows that the panels show. */
import { columnTitle, type Table as TableOut } from '../table';
import { detourText, kmText } from '../format/measure-text';
import type { Cell, Table } from './deck';
import type { AnswerColour } from '../../map/symbology/palettes';
import type { MapTheme } from '../../map/symbology/theme';
import type { Compared } from '../compare/compared';
import { isFigure, stageRows } from '../compare/stage-rows';
import type { Cell as PanelCell, Group, Row } from '../compare/row';
import { VOICE_WORDS } from '../voice-words';
import type { PathFacts } from '../reroute/path-facts';
import { inRow } from '../format/list-text';
import { YARDSTICKS, type Yardstick } from '../../atlas/words';
import { RATIO_WORDS } from '../terms/ratio-words';
import { NO_WAY } from '../format/path-words';

/** Of the lines on the map, by what they answer. */
type Colours = MapTheme['answer'];
const MISSING: Cell = { lines: [NO_WAY] };

const comparedColumns = (
	items: readonly Compared[],
	between: boolean,
	colours: Colours
): Table['columns'] => [
	{ title: '' },
	...items.map(({ letter, name, variant }) => ({
		title: `${letter}  ${name}${variant && !between ? `\n${variant}` : ''}`,
		colour: colours[`path-${letter.toLowerCase() as 'a'}`]
	}))
];

/** As few rows as a room can read. @param between whether ways between two places are compared */
export function stageTable(
	items: readonly Compared[],
	groups: readonly Group[],
	between: boolean,
	colours: Colours
): Table {
	const cell =
		(row: Row) =>
		(item: PanelCell | null): Cell =>
			item === null
				? MISSING
				: isFigure(row)
					? { lines: [item.text], figure: true }
					: { lines: item.lines ?? [] };
	return {
		title: 'Comparison, summary',
		columns: comparedColumns(items, between, colours),
		rows: stageRows(groups).map((row) => ({ label: row.label, cells: row.cells.map(cell(row)) }))
	};
}

/** Row by row, as the panel has it. */
export function fullTable(
	items: readonly Compared[],
	groups: readonly Group[],
	between: boolean,
	colours: Colours
): Table {
	const cell = (item: PanelCell | null): Cell =>
		item === null
			? MISSING
			: {
					lines: [...(item.text ? [item.text] : []), ...(item.lines ?? [])],
					figure: item.value !== undefined && item.text !== ''
				};
	return {
		title: 'Comparison, details',
		columns: comparedColumns(items, between, colours),
		rows: groups.flatMap(({ title, rows }) => [
			{ label: title, cells: [] },
			...rows.map(({ label, voice, cells }) => ({
				label,
				...(voice === 'computed' ? {} : { note: VOICE_WORDS[voice] }),
				cells: cells.map(cell)
			}))
		])
	};
}

export interface NamedPath {
	readonly name: string;
	readonly colour: AnswerColour;
	/** Null: there is none. */
	readonly facts: PathFacts | null;
}

/** Ways between two places side by side. */
export function pathsTable(paths: readonly NamedPath[], colours: Colours): Table {
	const row = (label: string, lines: (facts: PathFacts) => readonly string[], figure = false) => ({
		label,
		cells: paths.map(({ facts }) =>
			facts ? { lines: lines(facts), figure } : label === LENGTH ? MISSING : { lines: ['–'] }
		)
	});
	const timed = paths.some(({ facts }) => facts && facts.hours !== null);
	return {
		title: 'Routes between the two places',
		columns: [{ title: '' }, ...paths.map(({ name, colour }) => ({ title: name, colour: colours[colour] }))],
		rows: [
			row(LENGTH, ({ length }) => [length], true),
			...(timed ? [row('Estimated hours', ({ hours }) => [hours ?? 'not applicable'], true)] : []),
			...(paths.some(({ facts }) => facts?.unbuilt)
				? [row('Not built yet', ({ unbuilt }) => [unbuilt ?? 'none'])]
				: []),
			row('Crossings', ({ crossings }) => crossings),
			row('Through', ({ countries }) => [inRow(countries)])
		]
	};
}
const LENGTH = 'Length';

/** Of a column of ratios: what they count. */
const ratioOf = (unit: string | undefined): Yardstick | undefined =>
	YARDSTICKS.find((by) => RATIO_WORDS[by].unit === unit);

/** A table as it leaves a panel, its numbers written as they are there. */
export function writtenTable({ title, columns, rows }: TableOut): Table {
	const written = (value: string | number | null, unit: string | undefined) =>
		typeof value !== 'number'
			? (value ?? '–')
			: unit === 'km'
				? kmText(value)
				: ratioOf(unit)
					? detourText(value, ratioOf(unit))
					: String(value);
	// The units stand in the cells.
	const bare = columns.map((column) => ({
		title: column.unit === 'km' || ratioOf(column.unit) ? column.title : columnTitle(column)
	}));
	return {
		title,
		columns: bare,
		rows: rows.map(([label, ...cells]) => ({
			label: String(label),
			cells: cells.map((value, index) => ({ lines: [written(value, columns[index + 1].unit)] }))
		}))
	};
}
