// Turns the simplified countries into lines that are ready to draw, so that the reader's browser need
// not find out which edge is a border, which a coast and which only the cut of the region.
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { kilometres } from './aras-line.ts';
import { linesOf, type Feature, type Position } from './run.ts';
import { classify } from './unsettled-lines.ts';

/** Smaller closed rings are exclaves such as Artsvashen, Barkhudarli, Sokh or Vorukh. */
const EXCLAVE_KM2 = 450;
/** Closed rings that are whole countries. */
const ENCLAVED_COUNTRIES = ['SMR', 'VAT'];

function isExclave(pair: string, line: Position[]): boolean {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || kilometres(first, last) > 0.001) return false;
	if (ENCLAVED_COUNTRIES.some((country) => pair.includes(country))) return false;
	const squeeze = Math.cos((first[1] * Math.PI) / 180);
	let twice = 0;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1], line[i]];
		if (a && b) twice += (a[0] * b[1] - b[0] * a[1]) * squeeze;
	}
	return (Math.abs(twice) / 2) * 111.2 ** 2 < EXCLAVE_KM2;
}

const feature = (k: string, lines: Position[][]): Feature => ({
	type: 'Feature',
	properties: { k },
	geometry: { type: 'MultiLineString', coordinates: lines as never }
});

/** `lines` carry `pair`: 'ARM-AZE' for a border, '' for an outer edge. */
export function borderLines(lines: Feature[], inner: Position[][], exclaves: boolean): Feature[] {
	const kinds = { settled: [] as Position[][], unsettled: [...inner], exclave: [] as Position[][] };
	for (const { properties, geometry } of lines) {
		const pair = String(properties.pair ?? '');
		if (!pair) continue;
		for (const line of linesOf(geometry)) {
			if (isExclave(pair, line)) kinds.exclave.push(line);
			else for (const run of classify(pair, line)) kinds[run.kind].push(run.line);
		}
	}
	const result = [feature('settled', kinds.settled), feature('unsettled', kinds.unsettled)];
	return exclaves ? [...result, feature('exclave', kinds.exclave)] : result;
}

const onCut = ([x, y]: Position): boolean => {
	const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-4;
	const [west, south, east, north] = REGION;
	return near(x, west) || near(x, east) || near(y, south) || near(y, north);
};

/** Outer edges without the stretches that run along the cut of the region. */
export function coastLines(lines: Feature[]): Feature[] {
	const coasts: Position[][] = [];
	for (const { properties, geometry } of lines) {
		if (properties.pair) continue;
		for (const line of linesOf(geometry)) {
			let run: Position[] = [];
			for (const [i, vertex] of line.entries()) {
				const previous = line[i - 1];
				if (previous && onCut(previous) && onCut(vertex)) {
					if (run.length > 1) coasts.push(run);
					run = [];
				}
				run.push(vertex);
			}
			if (run.length > 1) coasts.push(run);
		}
	}
	return [
		{
			type: 'Feature',
			properties: {},
			geometry: { type: 'MultiLineString', coordinates: coasts as never }
		}
	];
}
