/** Lines and words of a picture in a document, where they stand, by pdf.js. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
	withoutSpaces,
	type Point,
	type PictureLine,
	type PictureWords,
	type ReadPicture
} from './read-picture.ts';

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
const through = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

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
	const inPx = ([x, y]: Point): Point => [x / POINTS, (height - y) / POINTS];
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
			const end: Point = [x + (a / along) * width, y + (b / along) * width];
			const angle = (-Math.atan2(b, a) * 180) / Math.PI;
			return { text: withoutSpaces(str), start: inPx([x, y]), end: inPx(end), angle };
		})
	);
	await task.destroy();
	return { lines, words };
}

interface Piece {
	readonly text: string;
	readonly start: Point;
	readonly end: Point;
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
			const at = (along: number): Point => [
				start[0] + (piece.end[0] - start[0]) * along,
				start[1] + (piece.end[1] - start[1]) * along
			];
			words.push({ text, angle, at: (anchor) => at(share[anchor]) });
		}
	}
	return words;
}

function linesOfSteps(numbers: readonly number[]): Point[][] {
	const lines: Point[][] = [];
	for (let index = 0; index < numbers.length;) {
		const step = numbers[index];
		const own = numbers.slice(index + 1, index + 1 + STEPS[step]);
		index += 1 + own.length;
		if (step === CLOSE) lines[lines.length - 1].push(lines[lines.length - 1][0]);
		else {
			const to: Point = [own[own.length - 2], own[own.length - 1]];
			if (step === 0) lines.push([to]);
			else lines[lines.length - 1].push(to);
		}
	}
	return lines;
}
