/**
 * A legend's rows in columns: as few px high as the columns let them be, and no heading at the foot of one.
 */
import { textWidth, wrapped } from '../../map/symbology/text-width';
import type { LegendEntry } from '../../report/legend/legend-entries';

export interface PlacedEntry extends LegendEntry {
	/** Upper left corner of its sign, px from the legend's. */
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}
export interface PlacedHead {
	readonly text: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
}
export interface Legend {
	readonly entries: readonly PlacedEntry[];
	readonly heads: readonly PlacedHead[];
	readonly width: number;
	readonly height: number;
	/** Of the type, px. */
	readonly size: number;
}

/** Of a sign, px at 10.5 px type, and the room after it. */
export const SIGN = { width: 30, height: 12, gap: 6 } as const;
const LINE = 1.25;
export const COLUMN_GAP = 18;

type Item = { readonly height: number } & (
	{ readonly head: string } | { readonly entry: LegendEntry; readonly lines: readonly string[] }
);

/** @param width of all columns with the gaps between them, px @param size of the type, px */
export function flow(entries: readonly LegendEntry[], columns: number, width: number, size: number): Legend {
	const column = (width - (columns - 1) * COLUMN_GAP) / columns;
	const items = itemsOf(entries, column, size);
	const total = items.reduce((sum, { height }) => sum + height, 0);
	let height = total / columns;
	let starts = split(items, height);
	while (starts.length > columns) starts = split(items, (height += size / 2));
	const heads: PlacedHead[] = [];
	const placed: PlacedEntry[] = [];
	let deepest = 0;
	for (const [index, from] of starts.entries()) {
		let y = 0;
		const x = index * (column + COLUMN_GAP);
		for (const item of items.slice(from, starts[index + 1])) {
			if ('head' in item) {
				// The first of a column needs no room above it.
				if (y === 0) y -= size * 0.5;
				heads.push({ text: item.head, x, y: y + item.height - size * 0.55 });
			} else placed.push({ ...item.entry, lines: item.lines, x, y });
			y += item.height;
		}
		deepest = Math.max(deepest, y);
	}
	return { entries: placed, heads, width, height: deepest, size };
}

function itemsOf(entries: readonly LegendEntry[], column: number, size: number): Item[] {
	const room = (column - SIGN.width - SIGN.gap) / size;
	return entries.flatMap((entry, index): Item[] => {
		const isFirst = entries[index - 1]?.group !== entry.group;
		const before = entry.letter ? textWidth(`${entry.letter} `, { bold: true }) : 0;
		const lines = wrapped(entry.label, room - before);
		const row: Item = {
			entry,
			lines,
			height: Math.max(lines.length * size * LINE, SIGN.height) + size * 0.22
		};
		return isFirst ? [{ head: entry.group, height: size * 2.1 }, row] : [row];
	});
}

/** Where columns of at most this height begin, by item. */
function split(items: readonly Item[], height: number): number[] {
	const starts = [0];
	let y = 0;
	for (const [index, item] of items.entries()) {
		// A heading takes its first row along.
		const needed = item.height + ('head' in item ? items[index + 1].height : 0);
		const isLed = index > 0 && 'head' in items[index - 1];
		if (y > 0 && !isLed && y + needed > height) {
			starts.push(index);
			y = 0;
		}
		y += item.height;
	}
	return starts;
}
