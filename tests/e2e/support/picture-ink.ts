/** Two pictures of the map held against each other where the static map has names and lines. */
import type { Page } from '@playwright/test';
import { createCanvas, loadImage } from '@napi-rs/canvas';

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
/** Where the static map has ink, px from the corner of the map, without what legend and controls cover. */
export interface InkPlaces {
	readonly names: readonly (Box & { readonly text: string })[];
	/** Points along the lines of routes and ways. */
	readonly lines: readonly (readonly [x: number, y: number])[];
}

/** Px between two points along a line. */
const APART = 12;

/** @param page whose static map is on the screen */
export const inkPlaces = (page: Page): Promise<InkPlaces> =>
	page.evaluate((apart) => {
		const map = document.querySelector('[data-drawn] .map')!;
		const frame = map.getBoundingClientRect();
		const over = [...document.querySelectorAll('[data-over-map]')].map((element) =>
			element.getBoundingClientRect()
		);
		const isFree = (left: number, top: number, right: number, bottom: number) =>
			left >= frame.left &&
			top >= frame.top &&
			right <= frame.right &&
			bottom <= frame.bottom &&
			!over.some((box) => left < box.right && right > box.left && top < box.bottom && bottom > box.top);
		const names = [...map.querySelectorAll<SVGTextElement>('.static .names text')]
			.filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
			.map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0 && isFree(box.left, box.top, box.right, box.bottom));
		const lines = [...map.querySelectorAll<SVGPathElement>('.static .segments .lines path')].flatMap(
			(path) => {
				const matrix = path.getScreenCTM()!;
				const length = path.getTotalLength();
				const step = apart / Math.hypot(matrix.a, matrix.b);
				const points: DOMPoint[] = [];
				for (let along = step / 2; along < length; along += step)
					points.push(path.getPointAtLength(along).matrixTransform(matrix));
				return points.filter(({ x, y }) => isFree(x - 2, y - 2, x + 2, y + 2));
			}
		);
		return {
			names: names.map(({ text, box }) => ({
				...{ text, x: box.left - frame.left, y: box.top - frame.top },
				...{ width: box.width, height: box.height }
			})),
			lines: lines.map(({ x, y }) => [x - frame.left, y - frame.top] as const)
		};
	}, APART);

export interface InkDifferences {
	/** From 0 to 1: how far pixels in the boxes of names differ, on average. */
	readonly names: number;
	/** Of the points along lines, the share at which the other picture has another colour. */
	readonly lines: number;
}

/** Of a channel: what antialiasing and a place between two pixels make of one colour. */
const SAME = 48;

/** @param one the picture that the places were found on; both of one size, a pixel to a px */
export async function inkDifferences(
	one: Buffer,
	other: Buffer,
	{ names, lines }: InkPlaces
): Promise<InkDifferences> {
	const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
	const apart = (x: number, y: number) =>
		[0, 1, 2].map((channel) => Math.abs(a.at(x, y, channel) - b.at(x, y, channel)));
	const boxes = names.map((box) => {
		let [sum, count] = [0, 0];
		for (let y = Math.floor(box.y); y < box.y + box.height; y++)
			for (let x = Math.floor(box.x); x < box.x + box.width; x++) {
				sum += apart(x, y).reduce((total, value) => total + value, 0) / 3 / 255;
				count++;
			}
		return sum / count;
	});
	// A line may stand a pixel farther.
	const isThere = (x: number, y: number) =>
		[-1, 0, 1].some((dx) =>
			[-1, 0, 1].some((dy) =>
				[0, 1, 2].every((channel) => Math.abs(a.at(x, y, channel) - b.at(x + dx, y + dy, channel)) <= SAME)
			)
		);
	const gone = lines.filter(([x, y]) => !isThere(Math.floor(x), Math.floor(y))).length;
	return { names: mean(boxes), lines: lines.length > 0 ? gone / lines.length : 0 };
}

const mean = (numbers: readonly number[]) =>
	numbers.length > 0 ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : 0;

async function pixelsOf(picture: Buffer) {
	const image = await loadImage(picture);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
	const within = (value: number, size: number) => Math.min(size - 1, Math.max(0, value));
	return {
		at: (x: number, y: number, channel: number) =>
			data[(within(y, height) * width + within(x, width)) * 4 + channel]
	};
}
