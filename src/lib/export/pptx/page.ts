/** Where things stand on a slide of 13.33 × 7.5 inches, in points from its upper left corner. */
import type { Layout } from '../../report/deck/deck';
import type { Rect } from '../rect';

export const PAGE = { width: 960, height: 540 } as const;
const MARGIN = 32;
const WIDTH = PAGE.width - 2 * MARGIN;
const GAP = 18;

/** Between title and sources. */
const CONTENT: Rect = { x: MARGIN, y: 78, width: WIDTH, height: 392 };
const TITLE: Rect = { x: MARGIN, y: 20, width: WIDTH, height: 50 };
export const SOURCES: Rect = { x: MARGIN, y: 476, width: WIDTH, height: 31 };
/** As of when, whose names, whose borders, and the way back. */
export const FOOT: Rect = { x: MARGIN, y: 511, width: WIDTH - 34, height: 10.5 };
export const CREDITS: Rect = { x: MARGIN, y: 521.5, width: WIDTH - 34, height: 10.5 };
export const NUMBER: Rect = { x: MARGIN + WIDTH - 30, y: 511, width: 30, height: 21 };

export interface Page {
	readonly title: Rect;
	/** Sizes of the title, from the one that is wished to the least. */
	readonly titles: readonly number[];
	readonly text: Rect | null;
	readonly texts: readonly number[];
	readonly map: Rect | null;
	readonly table: Rect | null;
	readonly charts: Rect | null;
}

const NONE = { text: null, texts: [18, 16, 14, 12], map: null, table: null, charts: null } as const;
const HEAD = { title: TITLE, titles: [28, 24, 21, 18] } as const;

const column = (box: Rect, from: number, width: number): Rect => ({ ...box, x: box.x + from, width });
const rows = (box: Rect, first: number): [Rect, Rect] => [
	{ ...box, height: first },
	{ ...box, y: box.y + first + GAP * 0.75, height: box.height - first - GAP * 0.75 }
];

const [captioned, caption] = rows(CONTENT, 286);
const [above, below] = rows(column(CONTENT, 0, 392), 250);
const [answered, said] = rows(column(CONTENT, 440 + GAP, WIDTH - 440 - GAP), 215);
const [told, listed] = rows(CONTENT, 150);
const [line, tabled] = rows(CONTENT, 36);

const OPENING = {
	...NONE,
	title: { x: MARGIN, y: 48, width: 404, height: 150 },
	titles: [40, 36, 32, 28, 24],
	map: { x: MARGIN + 404 + GAP, y: MARGIN, width: WIDTH - 404 - GAP, height: 438 }
};

export const PAGES: Readonly<
	Record<
		Layout | 'map' | 'text' | 'table-with-text' | 'charts-with-text' | 'map-table-wide' | 'title-bare',
		Page
	>
> = {
	title: { ...OPENING, text: { x: MARGIN, y: 274, width: 404, height: 196 } },
	'title-bare': OPENING,
	map: { ...NONE, ...HEAD, map: CONTENT },
	'map-caption': { ...NONE, ...HEAD, map: captioned, text: caption, texts: [18, 17, 16, 15, 14, 13, 12] },
	'map-side': {
		...NONE,
		...HEAD,
		map: column(CONTENT, 0, 560),
		text: column(CONTENT, 560 + GAP, WIDTH - 560 - GAP),
		texts: [20, 18, 17, 16, 15, 14, 13, 12]
	},
	'map-table': {
		...NONE,
		...HEAD,
		map: above,
		text: below,
		texts: [16, 15, 14, 13, 12],
		table: column(CONTENT, 392 + GAP, WIDTH - 392 - GAP)
	},
	'map-answer': {
		...NONE,
		...HEAD,
		map: column(CONTENT, 0, 440),
		table: answered,
		text: said,
		texts: [16, 15, 14, 13, 12]
	},
	'map-table-wide': {
		...NONE,
		...HEAD,
		map: column(CONTENT, 0, 350),
		table: column(CONTENT, 350 + GAP, WIDTH - 350 - GAP)
	},
	table: { ...NONE, ...HEAD, table: CONTENT },
	'table-with-text': { ...NONE, ...HEAD, text: line, texts: [13, 12], table: tabled },
	charts: { ...NONE, ...HEAD, charts: CONTENT },
	'charts-with-text': {
		...NONE,
		...HEAD,
		text: column(CONTENT, 0, 330),
		texts: [16, 15, 14, 13, 12, 11],
		charts: column(CONTENT, 330 + GAP, WIDTH - 330 - GAP)
	},
	text: { ...NONE, ...HEAD, text: CONTENT, texts: [20, 18, 16, 14, 12] },
	closing: { ...NONE, ...HEAD, text: told, texts: [18, 16, 15, 14, 13, 12], table: listed }
};
export type PageName = keyof typeof PAGES;

export const SIZES = {
	table: [14, 13, 12, 11, 10],
	sources: [9, 8.5, 8],
	list: [12, 11, 10, 9],
	foot: 7.5,
	subtitle: 18,
	author: 14
} as const;

export const inches = ({ x, y, width, height }: Rect) => ({
	x: x / 72,
	y: y / 72,
	w: width / 72,
	h: height / 72
});
