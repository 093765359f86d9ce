// Natural Earth's shaded relief carries tone as well as shade (plains are lighter than plateaus, the
// sea floor is dark). Only the shade is wanted: subtract a broad local mean, land from land only.
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { INPUT, tool } from './inputs.ts';

const sharp = tool('sharp');
const shapefile = tool('shapefile');

/** Pixels per degree of the source (2 arc-minutes) and the margin the blurs need. */
const PPD = 30;
const PAD = 60;

const [west, south, east, north] = REGION;
const width = (east - west) * PPD + 2 * PAD;
const height = (north - south) * PPD + 2 * PAD;

export interface Shade {
	/** Shade at a place, about -1 (deep shadow) to 1 (full light); 0 on plains and on water. */
	at(lon: number, lat: number): number;
}

/** First channel of a sharp pipeline as bytes. */
async function bytes(image: {
	raw(): {
		toBuffer(o: object): Promise<{ data: Buffer; info: { channels: number } }>;
	};
}): Promise<Float32Array> {
	const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
	const plane = new Float32Array(width * height);
	for (let i = 0; i < plane.length; i++) plane[i] = data[i * info.channels] ?? 0;
	return plane;
}

const blur = (plane: Float32Array, sigma: number): Promise<Float32Array> =>
	bytes(sharp(Buffer.from(plane.map(Math.round)), { raw: { width, height, channels: 1 } }).blur(sigma));

/** 255 on land, 0 on water, anti-aliased, on the source's own grid. */
async function landMask(): Promise<Float32Array> {
	const land = await shapefile.read(`${INPUT.neLand}.shp`);
	const left = west - PAD / PPD;
	const top = north + PAD / PPD;
	const paths: string[] = [];
	for (const { geometry } of land.features) {
		if (!geometry) continue;
		const polygons: [number, number][][][] =
			geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		for (const ring of polygons.flat()) {
			const points = ring.map(([x, y]) => `${((x - left) * PPD).toFixed(1)},${((top - y) * PPD).toFixed(1)}`);
			paths.push(`M${points.join('L')}Z`);
		}
	}
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
		`<rect width="100%" height="100%"/>` +
		`<path d="${paths.join('')}" fill="#fff" fill-rule="evenodd"/></svg>`;
	return bytes(sharp(Buffer.from(svg), { unlimited: true }).grayscale());
}

async function sourceGrey(): Promise<Float32Array> {
	const image = await sharp(INPUT.shadedRelief, { limitInputPixels: false })
		.extract({ left: (west + 180) * PPD - PAD, top: (90 - north) * PPD - PAD, width, height })
		.grayscale()
		.toBuffer();
	return bytes(sharp(image));
}

export async function readShade(sigma: number): Promise<Shade> {
	const mask = await landMask();
	const raw = await sourceGrey();
	const onLand = raw.map((grey, i) => (grey * (mask[i] ?? 0)) / 255);
	// Normalised blur: an unmasked one would mix in the sea floor and leave a pale rim on every coast.
	const [meanMask, mean] = [await blur(mask, 8), await blur(onLand, 8)];
	const [fineMask, fine] = [await blur(mask, sigma), await blur(onLand, sigma)];
	// The last pixels before the shore are mixed in the source itself: fade them out.
	const shore = await blur(mask, 1.8);
	const shade = new Float32Array(width * height);
	for (let i = 0; i < shade.length; i++) {
		const weight = Math.min(1, Math.max(0, ((shore[i] ?? 0) - 150) / 90));
		if (weight === 0) continue;
		const local = ((fine[i] ?? 0) * 255) / Math.max(1, fineMask[i] ?? 0);
		const broad = ((mean[i] ?? 0) * 255) / Math.max(1, meanMask[i] ?? 0);
		const relief = (local - broad) / 46;
		// Plains keep a trace of the source's height tone: below this threshold it is not a slope.
		shade[i] = weight * Math.sign(relief) * Math.max(0, Math.abs(relief) - 0.05);
	}
	return { at: (lon, lat) => bicubic(shade, lon, lat) };
}

function bicubic(plane: Float32Array, lon: number, lat: number): number {
	const x = (lon - west) * PPD + PAD - 0.5;
	const y = (north - lat) * PPD + PAD - 0.5;
	const [x0, y0] = [Math.floor(x), Math.floor(y)];
	const row = (j: number): number => {
		const at = (i: number): number => plane[(y0 + j) * width + x0 + i] ?? 0;
		return spline(at(-1), at(0), at(1), at(2), x - x0);
	};
	return spline(row(-1), row(0), row(1), row(2), y - y0);
}

/** Cubic B-spline: softer than Catmull-Rom, so the enlarged picture shows no pixel lattice. */
export function spline(a: number, b: number, c: number, d: number, t: number): number {
	const u = 1 - t;
	return (
		(u * u * u * a +
			(3 * t * t * t - 6 * t * t + 4) * b +
			(3 * u * u * u - 6 * u * u + 4) * c +
			t * t * t * d) /
		6
	);
}
