/** A composed sheet as a drawing: paper, maps, frames with their scales, legend, words, the code to scan. */
import { encode } from 'uqr';
import type { Point } from '../../map/scene/scene';
import { linePath } from '../../map/scene/picture-frame';
import { asSentences } from '../../report/sentence';
import type { Composition, SheetMap } from './composition';
import type { Drawing, Part, SheetItem, Span, TextItem } from './drawing';
import { SIGN, type PlacedEntry } from './legend-flow';
import type { Rect } from '../rect';
import type { TextLine } from './sheet-layout';
import { SHEET_LOOKS, type SheetLook } from './sheet-theme';
import { filled, plainStroke, signItems, strokeAlong } from './signs';

export function sheetDrawing(composition: Composition): Drawing {
	const { size, theme, title, subtitle, maps, texts, placed, legend, scale, qr, link } = composition;
	const look = SHEET_LOOKS[theme];
	const routes = legend.filter(({ group }) => group === 'Routes').map(({ label }) => label);
	const heads = placed.heads.map(({ text, x, y }) =>
		textItem([x, y], placed.size, [{ text, bold: true, colour: look.ink }])
	);
	const entries = placed.entries.flatMap((entry) => entryItems(entry, placed.size, look));
	const parts: Part[] = [
		{ kind: 'items', id: 'paper', items: [rect({ x: 0, y: 0, ...size }, look.paper)] },
		mapsPart(maps),
		{ kind: 'items', id: 'frame', items: maps.flatMap((map) => frameItems(map, scale, look)) },
		{ kind: 'items', id: 'legend', items: [...heads, ...entries] },
		{ kind: 'items', id: 'words', items: texts.map((line) => wordItem(line, look)) },
		...(qr ? [{ kind: 'items', id: 'code', items: codeItems(link, qr) } as const] : [])
	];
	return { ...size, title, about: asSentences([subtitle, ...routes]), parts };
}

/** Each map at its place. */
export const mapsPart = (maps: readonly SheetMap[]): Extract<Part, { kind: 'maps' }> => ({
	kind: 'maps',
	maps: maps.map(({ box, scene }) => ({ at: [box.x, box.y], scene }))
});

/** What is written in bold letters above all. */
export const isTitle = (item: SheetItem): boolean => item.kind === 'text' && item.lines[0].spans[0].bold;

const rect = (box: Rect, colour: string, opacity = 1, radius = 0): SheetItem => ({
	...{ kind: 'rect', box, radius, fill: filled(colour, opacity), stroke: null, opacity: 1 }
});
export const textItem = (
	at: Point,
	size: number,
	spans: readonly Span[],
	more: Partial<TextItem> = {}
): TextItem => ({
	...{ kind: 'text', lines: [{ at, spans }], size, anchor: 'start', halo: null },
	...more
});

const wordItem = ({ text, x, y, size, bold, ink, href }: TextLine, look: SheetLook): TextItem =>
	textItem([x, y], size, [{ text, bold, colour: ink === 'ink' ? look.ink : look.inkSoft }], { href });

function entryItems(
	{ x, y, lines, sign, letter, colour }: PlacedEntry,
	size: number,
	{ ink }: SheetLook
): SheetItem[] {
	const words = lines.map((text, index) => ({
		at: [x + SIGN.width + SIGN.gap, y + size * 0.92 + index * size * 1.25] as const,
		spans:
			index === 0 && letter
				? lettered(letter, colour ?? ink, text, ink)
				: [{ text, bold: false, colour: ink }]
	}));
	return [
		...signItems(sign, [x, y + size * 0.56 - SIGN.height / 2]),
		{ kind: 'text', lines: words, size, anchor: 'start', halo: null }
	];
}

/** The letter of a way in its colour, and what it is called. */
const lettered = (letter: string, colour: string, text: string, ink: string): Span[] => [
	{ text: letter, bold: true, colour },
	{ text: ` ${text}`, bold: false, colour: ink }
];

/** Around a map, with its scale, and over it what it is called. */
export function frameItems(
	{ box, heading }: SheetMap,
	scale: Composition['scale'],
	look: SheetLook
): SheetItem[] {
	const stroke = plainStroke(look.rule, 1);
	const frame: SheetItem = { kind: 'rect', box, radius: 0, fill: null, stroke, opacity: 1 };
	const over = heading
		? [
				textItem(
					[heading.x, heading.y],
					heading.size,
					lettered(heading.letter, heading.colour, heading.title, look.ink)
				)
			]
		: [];
	return [frame, ...scaleItems(box, scale, look), ...over];
}

function scaleItems(box: Rect, { km, px }: Composition['scale'], { map }: SheetLook): SheetItem[] {
	const [x, y] = [box.x + 14, box.y + box.height - 12];
	const bar = linePath([
		[x, y - 5],
		[x, y],
		[x + px, y],
		[x + px, y - 5]
	]);
	const label = [{ text: km >= 1 ? `${km} km` : `${km * 1000} m`, bold: false, colour: map.place }];
	return [
		// Names may stand where it does.
		rect({ x: x - 7, y: y - 17, width: px + 14, height: 23 }, map.land, 0.82, 2),
		strokeAlong(bar, plainStroke(map.halo, 4, { opacity: 0.8 })),
		strokeAlong(bar, plainStroke(map.place, 1.5)),
		textItem([x + px / 2, y - 5], 10, label, { anchor: 'middle', halo: { colour: map.halo, width: 2.5 } })
	];
}

/** Dark on white whatever the theme, or readers of codes fail. */
function codeItems(link: string, box: Rect): SheetItem[] {
	const { data, size } = encode(link, { ecc: 'L', border: 2 });
	const unit = box.width / size;
	const at = (x: number, y: number): Point => [box.x + x * unit, box.y + y * unit];
	const cells = data.flatMap((row, y) =>
		runs(row).map(
			([x, length]) => `${linePath([at(x, y), at(x + length, y), at(x + length, y + 1), at(x, y + 1)])}z`
		)
	);
	const dark = { kind: 'path', d: cells.join(''), fill: filled('#000000') } as const;
	return [rect(box, '#ffffff'), { ...dark, stroke: null, opacity: 1, crisp: true }];
}

function runs(row: readonly boolean[]): [from: number, length: number][] {
	const found: [number, number][] = [];
	row.forEach((isDark, x) => {
		if (!isDark) return;
		const last = found[found.length - 1];
		if (last && last[0] + last[1] === x) last[1]++;
		else found.push([x, 1]);
	});
	return found;
}
