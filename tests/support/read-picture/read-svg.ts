/** Lines and words of a picture in SVG, where they stand, by an XML parser. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import svgpath from 'svgpath';
import {
	withoutSpaces,
	type Point,
	type PictureLine,
	type PictureWords,
	type ReadPicture
} from './read-picture.ts';

/** Of words that aren’t anchored so. */
const NOWHERE: Point = [NaN, NaN];

const numberOf = (element: Element, name: string, otherwise = 0) =>
	element.hasAttribute(name) ? Number(element.getAttribute(name)) : otherwise;

/** Points of a path that are joined by straight lines; a curve is its end. */
function linesOfPath(d: string, [dx, dy]: Point): Point[][] {
	const lines: Point[][] = [];
	svgpath(d)
		.abs()
		.iterate(([command, ...numbers], _, x, y) => {
			const own = numbers as number[];
			if (command === 'M') lines.push([]);
			const to: Point =
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
	const walk = (element: Element, [x, y]: Point): void => {
		const moved = /^translate\((\S+) (\S+)\)$/.exec(element.getAttribute('transform') ?? '');
		const here: Point = moved ? [x + Number(moved[1]), y + Number(moved[2])] : [x, y];
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
	const wordsOf = (text: Element, [dx, dy]: Point): PictureWords[] => {
		const along = text.getElementsByTagName('textPath')[0];
		if (along) {
			const path = byId.get(along.getAttribute('xlink:href')!.slice(1))!;
			const steps: number[][] = [];
			svgpath(path.getAttribute('d')!)
				.abs()
				.iterate(([, ...numbers]) => void steps.push(numbers as number[]));
			const [[x0, y0], [x1, y1, x2, y2]] = steps;
			const middle: Point = [dx + (x0 + 2 * x1 + x2) / 4, dy + (y0 + 2 * y1 + y2) / 4];
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
