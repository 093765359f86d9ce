/**
 * Tables as PowerPoint has them: every cell can be edited, the head is coloured as the lines on the map are.
 */
import type PptxGenJS from 'pptxgenjs';
import type { Table, TableRow } from '../../report/deck/deck';
import type { Rect } from '../rect';
import { cellLines, fitTable, labelLines, MARGIN, type FittedTable } from './fit-table';
import { inches, SIZES } from './page';
import { ROLE, RULE } from './palette';
import type { Slide } from './text';

type Cells = PptxGenJS.TableRow;
const NONE = { type: 'none' } as const;
const border = (pt: number, color: string): PptxGenJS.TableCellProps['border'] => [
	NONE,
	NONE,
	{ type: 'solid', pt, color },
	NONE
];

/** @param begun what the table goes on from @returns what has been written, and the rows that didn't fit */
export function addTable(slide: Slide, table: Table, box: Rect, begun?: FittedTable): FittedTable {
	const fitted = fitTable(table, box, SIZES.table, begun);
	const { size, columns, heights, rows } = fitted;
	slide.addTable([head(table, size), ...rows.map((row) => cellsOf(row, fitted))], {
		...inches({ ...box, height: heights.reduce((sum, height) => sum + height, 0) }),
		colW: columns.map((width) => width / 72),
		rowH: heights.map((height) => height / 72),
		margin: [MARGIN.y, MARGIN.x, MARGIN.y, MARGIN.x],
		objectName: `Table: ${table.title}`,
		fontSize: size,
		color: ROLE.ink,
		valign: 'top'
	});
	return fitted;
}

const head = ({ columns }: Table, size: number): Cells =>
	columns.map(({ title, colour }) => ({
		text: title.split('\n').map((text, index, all) => ({
			text,
			options: {
				bold: index === 0,
				fontSize: size,
				color: index === 0 ? ROLE.ink : ROLE.soft,
				breakLine: index < all.length - 1
			}
		})),
		options: { valign: 'bottom', border: colour ? border(3, colour.slice(1)) : border(1, 'accent5') }
	}));

function cellsOf(row: TableRow, { size, columns }: FittedTable): Cells {
	if (row.cells.length === 0)
		return [
			{
				text: lines(labelLines(row, size)),
				options: { colspan: columns.length, fill: { color: ROLE.sunk }, border: border(0.5, RULE) }
			}
		];
	const swatch: PptxGenJS.TextProps[] = row.colour
		? [{ text: '▬ ', options: { fontSize: size, color: row.colour.slice(1), bold: true } }]
		: [];
	return [
		{ text: [...swatch, ...lines(labelLines(row, size))], options: { border: border(0.5, RULE) } },
		...row.cells.map((cell) => ({
			text: lines(cellLines(cell, size)),
			options: { border: border(0.5, RULE) }
		}))
	];
}

const lines = (all: ReturnType<typeof cellLines>): PptxGenJS.TextProps[] =>
	(all.length > 0 ? all : [{ text: '', size: SIZES.table[0], bold: false }]).map(
		({ text, size, bold }, index) => ({
			text,
			options: { fontSize: size, bold, color: ROLE.ink, breakLine: index < all.length - 1 }
		})
	);
