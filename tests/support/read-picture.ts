/**
 * Lines and words of a saved picture where they stand, read back by other programs than wrote it: SVG by an
 * XML parser, a document by pdf.js, slides by their XML. Px of the picture, from its upper left corner.
 */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import svgpath from 'svgpath';
import type { ReadShape } from './read-pptx.ts';

export type At = readonly [x: number, y: number];
export type Anchor = 'start' | 'middle' | 'end';

export interface PictureLine {
	/** #rrggbb */
	readonly colour: string;
	readonly width: number;
	readonly points: readonly At[];
}
export interface PictureWords {
	/** Without spaces: some programs take room between letters for one. */
	readonly text: string;
	/** Of its baseline, where it is anchored so. */
	readonly at: (anchor: Anchor) => At;
	/** Degrees clockwise. */
	readonly angle: number;
}
export interface ReadPicture {
	readonly lines: readonly PictureLine[];
	readonly words: readonly PictureWords[];
}

export const withoutSpaces = (text: string) => text.replace(/\s+/g, '');
const NOWHERE: At = [NaN, NaN];

// ---- SVG

const numberOf = (element: Element, name: string, otherwise = 0) =>
	element.hasAttribute(name) ? Number(element.getAttribute(name)) : otherwise;

/** Points of a path that are joined by straight lines; a curve is its end. */
function linesOfPath(d: string, [dx, dy]: At): At[][] {
	const lines: At[][] = [];
	svgpath(d)
		.abs()
		.iterate(([command, ...numbers], _, x, y) => {
			const own = numbers as number[];
			if (command === 'M') lines.push([]);
			const to: At =
				command === 'H'
					? [own[0], y]
					: command === 'V'
						? [x, own[0]]
						: command === 'Z'
							? lines[lines.length - 1][0]
							: [own[own.length - 2], own[own.length - 1]];
			lines[lines.length - 1].push(command === 'Z' ? to : [to[0] + dx, to[1] + dy]);
		});
	return lines;
}

export function readSvg(svg: string): ReadPicture {
	const root = new DOMParser({
		onError: (_, message) => {
			throw new Error(message);
		}
	}).parseFromString(svg, 'image/svg+xml').documentElement!;
	const [lines, words]: [PictureLine[], PictureWords[]] = [[], []];
	const byId = new Map(
		[...root.getElementsByTagName('path')].map((path) => [path.getAttribute('id') ?? '', path])
	);
	const walk = (element: Element, [x, y]: At): void => {
		const moved = /^translate\((\S+) (\S+)\)$/.exec(element.getAttribute('transform') ?? '');
		const here: At = moved ? [x + Number(moved[1]), y + Number(moved[2])] : [x, y];
		if (element.nodeName === 'defs') return;
		if (element.nodeName === 'path' && element.hasAttribute('stroke'))
			for (const points of linesOfPath(element.getAttribute('d')!, here))
				lines.push({
					...{ colour: element.getAttribute('stroke')!, width: numberOf(element, 'stroke-width', 1) },
					points
				});
		if (element.nodeName === 'text') words.push(...wordsOf(element, here));
		for (const child of [...element.childNodes]) if (child.nodeType === 1) walk(child as Element, here);
	};
	const wordsOf = (text: Element, [dx, dy]: At): PictureWords[] => {
		const along = text.getElementsByTagName('textPath')[0];
		if (along) {
			const path = byId.get(along.getAttribute('xlink:href')!.slice(1))!;
			const steps: number[][] = [];
			svgpath(path.getAttribute('d')!)
				.abs()
				.iterate(([, ...numbers]) => void steps.push(numbers as number[]));
			const [[x0, y0], [x1, y1, x2, y2]] = steps;
			const middle: At = [dx + (x0 + 2 * x1 + x2) / 4, dy + (y0 + 2 * y1 + y2) / 4];
			const angle = (Math.atan2(y2 - y0, x2 - x0) * 180) / Math.PI;
			return [{ text: withoutSpaces(along.textContent ?? ''), at: () => middle, angle }];
		}
		const own = text.getAttribute('text-anchor') || 'start';
		const placed = text.hasAttribute('x')
			? [text]
			: ([...text.childNodes] as Element[]).filter((child) => child.nodeName === 'tspan');
		return placed.map((part) => ({
			text: withoutSpaces(part.textContent ?? ''),
			at: (anchor) => (anchor === own ? [dx + numberOf(part, 'x'), dy + numberOf(part, 'y')] : NOWHERE),
			angle: 0
		}));
	};
	walk(root, [0, 0]);
	return { lines, words };
}

// ---- PDF

/** As documents have them: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [number, number, number, number, number, number];
const joined = (outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
	outer[0] * a + outer[2] * b,
	outer[1] * a + outer[3] * b,
	outer[0] * c + outer[2] * d,
	outer[1] * c + outer[3] * d,
	outer[0] * e + outer[2] * f + outer[4],
	outer[1] * e + outer[3] * f + outer[5]
];
const through = ([a, b, c, d, e, f]: Matrix, [x, y]: At): At => [a * x + c * y + e, b * x + d * y + f];

/** Points to a px of ours. */
const POINTS = 0.75;
/** What pdf.js calls the steps of a path, and the numbers each has. */
const STEPS = [2, 2, 6, 4, 0] as const;
const CLOSE = 4;

/** The first page. */
export async function readPdfPicture(file: Uint8Array): Promise<ReadPicture> {
	const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
	const page = await (await task.promise).getPage(1);
	const { height } = page.getViewport({ scale: 1 });
	const inPx = ([x, y]: At): At => [x / POINTS, (height - y) / POINTS];
	const { fnArray, argsArray } = await page.getOperatorList();
	const lines: PictureLine[] = [];
	const outer: { matrix: Matrix; colour: string; width: number }[] = [];
	let state = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, colour: '#000000', width: 1 };
	for (const [index, operator] of fnArray.entries()) {
		const operands = argsArray[index] as unknown[];
		if (operator === OPS.save) outer.push(state);
		else if (operator === OPS.restore) state = outer.pop()!;
		else if (operator === OPS.transform)
			state = { ...state, matrix: joined(state.matrix, [...(operands as number[])] as unknown as Matrix) };
		else if (operator === OPS.setStrokeRGBColor) state = { ...state, colour: operands[0] as string };
		else if (operator === OPS.setLineWidth) state = { ...state, width: operands[0] as number };
		else if (operator === OPS.constructPath && operands[0] === OPS.stroke) {
			const numbers = [...(operands[1] as [ArrayLike<number> | null])].flatMap((part) =>
				Array.from(part ?? [])
			);
			const scale = Math.hypot(state.matrix[0], state.matrix[1]) / POINTS;
			for (const line of linesOfSteps(numbers))
				lines.push({
					...{ colour: state.colour, width: state.width * scale },
					points: line.map((point) => inPx(through(state.matrix, point)))
				});
		}
	}
	const { items } = await page.getTextContent();
	const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
	const words = piecesInRow(
		pieces.map(({ str, transform, width }) => {
			const [a, b, , , x, y] = transform as number[];
			const along = Math.hypot(a, b);
			const end: At = [x + (a / along) * width, y + (b / along) * width];
			const angle = (-Math.atan2(b, a) * 180) / Math.PI;
			return { text: withoutSpaces(str), start: inPx([x, y]), end: inPx(end), angle };
		})
	);
	await task.destroy();
	return { lines, words };
}

interface Piece {
	readonly text: string;
	readonly start: At;
	readonly end: At;
	readonly angle: number;
}

/** Letters of another font begin another piece: whatever follows where one ends may belong to it. */
function piecesInRow(pieces: readonly Piece[]): PictureWords[] {
	const words: PictureWords[] = [];
	for (const [first, { start, angle }] of pieces.entries()) {
		let text = '';
		for (let index = first; index < pieces.length; index++) {
			const before = pieces[index - 1];
			const [piece, isFirst] = [pieces[index], index === first];
			if (!isFirst && Math.hypot(piece.start[0] - before.end[0], piece.start[1] - before.end[1]) > 1) break;
			text += piece.text;
			const share = { start: 0, middle: 0.5, end: 1 };
			const at = (along: number): At => [
				start[0] + (piece.end[0] - start[0]) * along,
				start[1] + (piece.end[1] - start[1]) * along
			];
			words.push({ text, angle, at: (anchor) => at(share[anchor]) });
		}
	}
	return words;
}

function linesOfSteps(numbers: readonly number[]): At[][] {
	const lines: At[][] = [];
	for (let index = 0; index < numbers.length;) {
		const step = numbers[index];
		const own = numbers.slice(index + 1, index + 1 + STEPS[step]);
		index += 1 + own.length;
		if (step === CLOSE) lines[lines.length - 1].push(lines[lines.length - 1][0]);
		else {
			const to: At = [own[own.length - 2], own[own.length - 1]];
			if (step === 0) lines.push([to]);
			else lines[lines.length - 1].push(to);
		}
	}
	return lines;
}

// ---- Slides

const EMU = 12_700;
/** Of Arial's ascent above the baseline, em (hhea table: 1854 of 2048 units). */
const ASCENT = 1854 / 2048;

/**
 * The maps of a slide; a px of them is a point. @param first where the first of them stands in their own px:
 * its picture of the ground says where that is on the slide
 */
export function readSlidePicture(
	shapes: readonly ReadShape[],
	first: { readonly x: number; readonly y: number }
): ReadPicture {
	const ground = shapes.find(({ name }) => /^Map: ground/.test(name))!.box!;
	const inMap = (x: number, y: number): At => [
		(x - ground.x) / EMU + first.x,
		(y - ground.y) / EMU + first.y
	];
	const own = shapes.filter(({ name }) => name.startsWith('Map: '));
	return {
		lines: own.flatMap(({ outline, line }) =>
			outline.map((points) => ({
				...{ colour: `#${(line?.colour ?? '').toLowerCase()}`, width: line?.width ?? 0 },
				points: points.map(([x, y]) => inMap(x, y))
			}))
		),
		words: own
			.filter(({ paragraphs, box }) => paragraphs.length > 0 && box)
			.map(({ paragraphs, box, turn, sizes }) => {
				const { x, y, width, height } = box!;
				const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
				const down = sizes[0] * EMU * ASCENT - height / 2;
				return {
					text: withoutSpaces(paragraphs.join('')),
					at: (anchor) => {
						const across = { start: -0.5, middle: 0, end: 0.5 }[anchor] * width;
						const [middleX, middleY] = [x + width / 2, y + height / 2];
						return inMap(middleX + across * cos - down * sin, middleY + across * sin + down * cos);
					},
					angle: turn > 180 ? turn - 360 : turn
				};
			})
	};
}
