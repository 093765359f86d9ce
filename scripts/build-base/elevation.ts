// Heights from ETOPO5 (5 arc-minutes), used only for the quiet tint: the shade comes from elsewhere.
import { readFileSync } from 'node:fs';
import { INPUT, tool } from './inputs.ts';
import { spline } from './shaded-relief.ts';

const COLUMNS = 4320;
const ROWS = 2161;

/** The two heights a colour needs, in metres at a place. */
export interface Elevation {
	/** For brightness: follows plateaus and plains. */
	fine(lon: number, lat: number): number;
	/** For hue: means of half a degree, because compression breaks finer changes of hue into patches. */
	broad(lon: number, lat: number): number;
}

/** Below the sea both give the nearest plain's value, so that no coast gets a rim. */
export function readElevation(): Elevation {
	const { NetCDFReader } = tool('netcdfjs');
	const reader = new NetCDFReader(readFileSync(INPUT.elevation));
	const metres = Float32Array.from(reader.getDataVariable('ROSE') as ArrayLike<number>, (z) =>
		Math.max(z, -30)
	);
	let smooth: Float32Array = metres;
	for (let pass = 0; pass < 4; pass++) smooth = boxBlur(smooth);
	const means = blockMeans(metres);
	return {
		fine: (lon, lat) => sample(smooth, COLUMNS, lon * 12, (lat + 90) * 12),
		broad: (lon, lat) => sample(means, COLUMNS / BLOCK, lon * 2 - 0.5, (lat + 90) * 2 - 0.5)
	};
}

function sample(grid: Float32Array, columns: number, x: number, y: number): number {
	const [x0, y0] = [Math.floor(x), Math.floor(y)];
	const row = (j: number): number => {
		const at = (i: number): number => grid[(y0 + j) * columns + x0 + i] ?? 0;
		return spline(at(-1), at(0), at(1), at(2), x - x0);
	};
	return spline(row(-1), row(0), row(1), row(2), y - y0);
}

/** Six cells of five minutes: half a degree. */
const BLOCK = 6;

function blockMeans(grid: Float32Array): Float32Array {
	const columns = COLUMNS / BLOCK;
	const means = new Float32Array(columns * Math.ceil(ROWS / BLOCK));
	for (let y = 0; y < ROWS; y++) {
		for (let x = 0; x < COLUMNS; x++) {
			const i = Math.floor(y / BLOCK) * columns + Math.floor(x / BLOCK);
			means[i] = (means[i] ?? 0) + (grid[y * COLUMNS + x] ?? 0) / BLOCK ** 2;
		}
	}
	return means;
}

/** 3 x 3 mean: the tint must follow plateaus and plains, not single peaks, or it looks blotchy. */
function boxBlur(grid: Float32Array): Float32Array {
	const result = grid.slice();
	for (let y = 1; y < ROWS - 1; y++) {
		for (let x = 1; x < COLUMNS - 1; x++) {
			let sum = 0;
			for (let j = -1; j <= 1; j++) {
				for (let i = -1; i <= 1; i++) sum += grid[(y + j) * COLUMNS + x + i] ?? 0;
			}
			result[y * COLUMNS + x] = sum / 9;
		}
	}
	return result;
}
