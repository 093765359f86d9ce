/**
 * Where title, map, legend and notes stand on a sheet. Pure: widths of text are estimated as the map's are.
 * Px throughout.
 */
import type { Rect } from '../rect';
import { textWidth, wrapped } from '../../map/symbology/text-width';
import type { LegendEntry } from '../../report/legend/legend-entries';
import { COLUMN_GAP, flow, type Legend } from './legend-flow';
import type { Size } from './presets';

export type Ink = 'ink' | 'soft';
/** A line of text on the sheet. */
export interface TextLine {
	readonly text: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	readonly ink: Ink;
	/** Where a click leads. */
	readonly href?: string;
}

export interface Words {
	readonly title: string;
	readonly subtitle: string;
	readonly notes: readonly string[];
	/** In one paragraph. */
	readonly sources: string;
	readonly attribution: string;
	readonly link: string;
}

export interface Layout {
	/** For one map or two. */
	readonly map: Rect;
	readonly legend: Rect & { readonly flow: Legend };
	readonly texts: readonly TextLine[];
	/** Null where there is no address to lead to. */
	readonly qr: Rect | null;
}

const MARGIN = 26;
const GAP = 16;
const QR = 78;
/** A map less high shows a strip. */
const LEAST_MAP = 80;
const SIZE = { titles: [25, 21, 18, 15.5], subtitle: 12.5, legend: 10.5, note: 9.5 } as const;
const LEADING = 1.28;
/** From this ratio of width to height on, the legend stands beside the map. */
const LANDSCAPE = 1.2;
/** Columns, their width, and the size of the type, which gives way before the map does. */
const BESIDE = [
	[1, 196, 1],
	[1, 196, 0.9],
	[1, 190, 0.82],
	[2, 158, 0.94],
	[2, 150, 0.86],
	[3, 140, 0.86]
] as const;
const SOURCE_LINES = { landscape: 2, portrait: 4 } as const;

/** @param type the theme's factor on the type of a sheet */
export function layOut(size: Size, words: Words, entries: readonly LegendEntry[], type: number): Layout {
	const isLandscape = size.width / size.height >= LANDSCAPE;
	const factor = type * Math.min(1, Math.max(0.8, Math.min(size.width, size.height) / 720));
	const width = size.width - 2 * MARGIN;
	const head = headOf(words, width, factor);
	const foot = footOf(words, width, factor, isLandscape);
	const top = MARGIN + head.height + GAP * 0.75;
	const bottom = size.height - MARGIN - foot.height - GAP * 0.75;
	const room = { x: MARGIN, y: top, width, height: bottom - top };
	const footY = size.height - MARGIN - foot.height;
	const texts = [...moved(head.lines, MARGIN, MARGIN), ...moved(foot.lines, MARGIN, footY)];
	const qr =
		words.link === '' || !isWhole(words.link)
			? null
			: { x: size.width - MARGIN - QR * factor, y: footY, width: QR * factor, height: QR * factor };
	const legendSize = SIZE.legend * factor;
	if (isLandscape) {
		const flows = BESIDE.map(([columns, column, smaller]) =>
			flow(entries, columns, (columns * column + (columns - 1) * COLUMN_GAP) * factor, legendSize * smaller)
		);
		const fitting = flows.find(({ height }) => height <= room.height) ?? flows[flows.length - 1];
		const map = { ...room, width: width - fitting.width - GAP };
		return {
			map,
			legend: { ...room, x: map.x + map.width + GAP, width: fitting.width, flow: fitting },
			texts,
			qr
		};
	}
	const columns = Math.max(2, Math.floor((width + COLUMN_GAP) / (185 * factor)));
	const below = flow(entries, columns, width, legendSize);
	const map = { ...room, height: room.height - below.height - GAP };
	return {
		map,
		legend: { ...room, y: map.y + map.height + GAP, height: below.height, flow: below },
		texts,
		qr
	};
}

/** No sheet around the map. */
export function mapAlone(size: Size): Layout {
	const nothing = { x: 0, y: 0, width: 0, height: 0 };
	return {
		map: { ...nothing, ...size },
		legend: { ...nothing, flow: flow([], 1, 0, 0) },
		texts: [],
		qr: null
	};
}

/** One map of a sheet. */
export interface Panel {
	readonly box: Rect;
	/** Where the line above it stands that says which of two it is; null for one alone. */
	readonly heading: { readonly x: number; readonly y: number; readonly size: number } | null;
}

/**
 * Two maps side by side or one above the other, whichever shows more. @param size of the type of headings
 * @param zoomFor that a map of this size has
 */
export function panelsIn(room: Rect, count: 1 | 2, size: number, zoomFor: (map: Size) => number): Panel[] {
	if (count === 1) return [{ box: room, heading: null }];
	const head = size * 1.75;
	const beside = { width: (room.width - GAP) / 2, height: room.height - head };
	const stacked = { width: room.width, height: (room.height - GAP) / 2 - head };
	const isBeside = stacked.height < LEAST_MAP || zoomFor(beside) >= zoomFor(stacked);
	const { width, height } = isBeside ? beside : stacked;
	return [0, 1].map((index) => {
		const x = room.x + (isBeside ? index * (width + GAP) : 0);
		const y = room.y + (isBeside ? 0 : index * (head + height + GAP));
		return { box: { x, y: y + head, width, height }, heading: { x, y: y + size * 1.05, size } };
	});
}

interface Block {
	readonly lines: readonly TextLine[];
	readonly height: number;
}

function headOf({ title, subtitle }: Words, width: number, factor: number): Block {
	const bold = { bold: true };
	const fits = (size: number) => wrapped(title, width / size, bold).length;
	const size =
		(SIZE.titles.find((candidate) => fits(candidate * factor) === 1) ??
			SIZE.titles.find((candidate) => fits(candidate * factor) === 2) ??
			SIZE.titles[3]) * factor;
	const titles = atMost(wrapped(title, width / size, bold), 2);
	const under = SIZE.subtitle * factor;
	const subtitles = subtitle ? atMost(wrapped(subtitle, width / under), 2) : [];
	const lines: TextLine[] = [];
	let y = 0;
	for (const text of titles)
		lines.push({ text, x: 0, y: (y += size * (y === 0 ? 0.95 : 1.15)), size, bold: true, ink: 'ink' });
	for (const [index, text] of subtitles.entries())
		lines.push({
			text,
			x: 0,
			y: (y += under * (index === 0 ? 1.65 : LEADING)),
			size: under,
			bold: false,
			ink: 'soft'
		});
	return { lines, height: y + 3 };
}

function footOf(
	{ notes, sources, attribution, link }: Words,
	width: number,
	factor: number,
	isLandscape: boolean
): Block {
	const size = SIZE.note * factor;
	const room = (width - (isWhole(link) ? QR * factor + GAP : 0)) / size;
	const most = SOURCE_LINES[isLandscape ? 'landscape' : 'portrait'];
	const paragraph = (text: string, limit: number, ink: Ink) =>
		filled(text, room, limit).map((words) => ({ text: words, ink, href: undefined }));
	const address = shortened(link, room);
	const rows = [
		...paragraph(notes.join(' '), 3, 'ink'),
		...paragraph(sources, most, 'soft'),
		...paragraph(attribution, 2, 'soft'),
		...(link ? [{ text: address, ink: 'ink' as const, href: isWhole(link) ? link : undefined }] : [])
	];
	const lines = rows.map(({ text, ink, href }, index): TextLine => ({
		text,
		x: 0,
		y: size * (0.85 + index * LEADING),
		size,
		bold: false,
		ink,
		href
	}));
	return { lines, height: Math.max(rows.length * size * LEADING, isWhole(link) ? QR * factor : 0) };
}

export const isWhole = (link: string) => /^https?:/.test(link);

/** Greedy, not evened: a paragraph of small print. The last line says where the text was cut. */
function filled(text: string, width: number, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines[lines.length - 1];
		if (last !== undefined && textWidth(`${last} ${word}`) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return atMost(lines, most);
}

function atMost(lines: readonly string[], most: number): string[] {
	if (lines.length <= most) return [...lines];
	return [...lines.slice(0, most - 1), `${lines[most - 1].replace(/[\s,;·]+$/, '')} …`];
}

/**
 * An address that runs out of the sheet is cut: the picture carries it whole, in its code and behind the
 * click.
 */
function shortened(link: string, width: number): string {
	if (textWidth(link) <= width) return link;
	let length = link.length;
	while (textWidth(link.slice(0, length)) > width - 1.5) length--;
	return `${link.slice(0, length)}…`;
}

const moved = (lines: readonly TextLine[], x: number, y: number) =>
	lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y }));
