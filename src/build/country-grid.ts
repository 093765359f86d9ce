/**
 * Which country each tenth of a degree of the region lies in, for names of countries in what is seen of
 * them. A row of cells is written as runs from west to east: a country's code, or `__` for none, and how many
 * cells it fills in base 36.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { GRID, type CountryGridData } from '../lib/atlas/country-grid.ts';

export interface CountryShape {
	readonly country: string;
	readonly geometry: Polygon | MultiPolygon;
}

/** By the even–odd rule at the middle of each cell. */
export function drawCountryGrid(shapes: readonly CountryShape[]): CountryGridData {
	const rings = shapes.flatMap(({ country, geometry }) =>
		(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap((polygon) =>
			polygon.map((ring) => ({ country, ring }))
		)
	);
	return {
		rows: Array.from({ length: GRID.rows }, (_, row) => {
			const latitude = GRID.south + (row + 0.5) * GRID.step;
			const crossings = new Map<string, number[]>();
			for (const { country, ring } of rings)
				for (const crossing of crossingsOf(ring, latitude))
					crossings.set(country, [...(crossings.get(country) ?? []), crossing]);
			const cells = Array.from({ length: GRID.columns }, () => '__');
			for (const [country, at] of crossings) {
				const sorted = at.toSorted((a, b) => a - b);
				for (let i = 0; i + 1 < sorted.length; i += 2)
					cells.fill(country, firstAfter(sorted[i]), firstAfter(sorted[i + 1]));
			}
			return runs(cells);
		})
	};
}

/** The first cell whose middle lies east of a longitude. */
const firstAfter = (longitude: number) => Math.max(0, Math.ceil((longitude - GRID.west) / GRID.step - 0.5));

/** Where the outline crosses a parallel, degrees. */
function crossingsOf(ring: readonly Position[], latitude: number): number[] {
	const found: number[] = [];
	for (let i = 1; i < ring.length; i++) {
		const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
		if (y1 > latitude !== y2 > latitude) found.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
	}
	return found;
}

function runs(cells: readonly string[]): string {
	const written: string[] = [];
	for (let from = 0; from < cells.length;) {
		let to = from;
		while (to < cells.length && cells[to] === cells[from]) to++;
		written.push(`${cells[from]}${(to - from).toString(36)}`);
		from = to;
	}
	return written.join('');
}
