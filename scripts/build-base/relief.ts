// Paints the relief pictures: rows evenly spaced in Web Mercator, so that the map can pin the four
// corners [4,64] [127,64] [127,8] [4,8] and need not warp anything.
import { writeFileSync } from 'node:fs';
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { readElevation } from './elevation.ts';
import { tool } from './inputs.ts';
import { out } from './paths.ts';
import { readShade } from './shaded-relief.ts';
import { rgb, THEMES, type ReliefTheme, type Rgb } from './relief-themes.ts';

const sharp = tool('sharp');
const WIDTH = 3690;
const SMALL = 860;
const [west, south, east, north] = REGION;
const radians = Math.PI / 180;
const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
const latitude = (m: number): number => (2 * Math.atan(Math.exp(m)) - Math.PI / 2) / radians;
const HEIGHT = Math.round((WIDTH * (mercator(north) - mercator(south))) / ((east - west) * radians));

/** What this file needs of a sharp pipeline. */
interface Picture {
	clone(): Picture;
	resize(options: object): Picture;
	webp(options: object): Picture;
	toBuffer(): Promise<Buffer>;
}

/** Shade and height on the picture's own grid, computed once for all themes. */
interface Shading {
	shade: Float32Array;
	metres: Float32Array;
	/** Height averaged over half a degree. */
	broad: Float32Array;
}

async function readShading(): Promise<Shading> {
	const shadeSource = await readShade(0.5);
	const elevation = readElevation();
	const shade = new Float32Array(WIDTH * HEIGHT);
	const metres = new Float32Array(WIDTH * HEIGHT);
	const broad = new Float32Array(WIDTH * HEIGHT);
	const [top, bottom] = [mercator(north), mercator(south)];
	for (let y = 0; y < HEIGHT; y++) {
		const lat = latitude(top - ((y + 0.5) / HEIGHT) * (top - bottom));
		for (let x = 0; x < WIDTH; x++) {
			const lon = west + ((x + 0.5) / WIDTH) * (east - west);
			shade[y * WIDTH + x] = shadeSource.at(lon, lat);
			metres[y * WIDTH + x] = elevation.fine(lon, lat);
			broad[y * WIDTH + x] = elevation.broad(lon, lat);
		}
	}
	return { shade, metres, broad };
}

function rampLookup(ramp: ReliefTheme['ramp']): Rgb[] {
	const stops = ramp.map(([at, colour]) => ({ at, colour: rgb(colour) }));
	return Array.from({ length: 901 }, (_, i) => {
		const metres = i * 10 - 100;
		const upper = Math.max(
			1,
			stops.findIndex(({ at }) => at >= metres)
		);
		const high = stops[metres >= (stops.at(-1)?.at ?? 0) ? stops.length - 1 : upper];
		const low = stops[metres >= (stops.at(-1)?.at ?? 0) ? stops.length - 1 : upper - 1];
		if (!high || !low) throw new Error('a ramp needs two stops');
		const t = Math.min(1, Math.max(0, (metres - low.at) / Math.max(1, high.at - low.at)));
		return [0, 1, 2].map((k) => {
			const [a, b] = [low.colour[k] ?? 0, high.colour[k] ?? 0];
			return a + (b - a) * t;
		}) as unknown as Rgb;
	});
}

const brightness = ([r, g, b]: Rgb): number => 0.299 * r + 0.587 * g + 0.114 * b;

/**
 * Shade and height change a colour's brightness; its hue follows the broad height only. Lossy compression
 * keeps hue in large blocks, and hue that changes faster came out as pinkish and greenish patches.
 */
function paint({ shade, metres, broad }: Shading, theme: ReliefTheme): Buffer {
	const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
	const ramp = rampLookup(theme.ramp);
	const colour = (height: number): Rgb =>
		ramp[Math.min(900, Math.max(0, Math.round((height + 100) / 10)))] ?? [0, 0, 0];
	for (let i = 0; i < shade.length; i++) {
		const paper = brightness(colour(metres[i] ?? 0));
		const hue = colour(broad[i] ?? 0);
		const grey = brightness(hue);
		// tanh: steep ranges keep their modelling instead of clipping to one flat shadow colour.
		const s = Math.tanh((shade[i] ?? 0) * 1.25);
		const room = s < 0 ? paper - theme.darkest : theme.lightest - paper - Math.max(0, hue[0] - grey);
		const value = paper + s * Math.max(0, room);
		for (let k = 0; k < 3; k++) pixels[i * 3 + k] = Math.round(value + (hue[k] ?? 0) - grey);
	}
	return pixels;
}

/** Highest quality that fits the budget: the picture is limited by bytes, not by taste. */
async function writeWithin(image: Picture, file: string, budget: number): Promise<void> {
	let [low, high] = [20, 90];
	let best: Buffer | undefined;
	while (low <= high) {
		const quality = Math.round((low + high) / 2);
		const data = await image.clone().webp({ quality, effort: 5, smartSubsample: true }).toBuffer();
		if (data.length <= budget) {
			best = data;
			low = quality + 1;
		} else high = quality - 1;
	}
	if (!best) throw new Error(`${file} does not fit into ${budget} bytes`);
	writeFileSync(file, best);
	console.log(`  ${file}: quality ${low - 1}, ${(best.length / 1000).toFixed(0)} kB`);
}

export const reliefFiles = Object.keys(THEMES).flatMap((name) => [
	out(`relief-${name}.webp`),
	out(`relief-${name}-small.webp`)
]);

export async function buildRelief(): Promise<void> {
	const shading = await readShading();
	for (const [name, theme] of Object.entries(THEMES)) {
		const raw = { raw: { width: WIDTH, height: HEIGHT, channels: 3 } };
		const full: Picture = sharp(paint(shading, theme), raw);
		await writeWithin(full, out(`relief-${name}.webp`), 420_000);
		await writeWithin(
			full.clone().resize({ width: SMALL, kernel: 'lanczos3' }),
			out(`relief-${name}-small.webp`),
			22_000
		);
	}
}
