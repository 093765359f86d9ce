/** The country of each cell of a grid over the region, as the build writes it (`build/country-grid.ts`). */
import { REGION } from './map-limits.ts';

const [WEST, SOUTH, EAST, NORTH] = REGION;
const STEP = 0.1;
/** Degrees, and how many cells. */
export const GRID = {
	west: WEST,
	south: SOUTH,
	step: STEP,
	columns: Math.round((EAST - WEST) / STEP),
	rows: Math.round((NORTH - SOUTH) / STEP)
} as const;

export interface CountryGridData {
	/** From the south: `__5kGE1aAZ3`. */
	readonly rows: readonly string[];
}

/** Codes by longitude and latitude. */
export class CountryGrid {
	readonly #rows: readonly string[];
	readonly #read = new Map<number, readonly (string | null)[]>();

	constructor({ rows }: CountryGridData) {
		this.#rows = rows;
	}

	/** Null at sea, on no country's land, and beyond the region. */
	at(longitude: number, latitude: number): string | null {
		const row = Math.floor((latitude - GRID.south) / GRID.step);
		return this.#cells(row)[Math.floor((longitude - GRID.west) / GRID.step)] ?? null;
	}

	#cells(row: number): readonly (string | null)[] {
		const known = this.#read.get(row);
		if (known) return known;
		const cells = [...(this.#rows[row] ?? '').matchAll(/([A-Z]{2}|__)([\da-z]+)/g)].flatMap(
			([, country, length]) =>
				Array.from<string | null>({ length: parseInt(length, 36) }).fill(country === '__' ? null : country)
		);
		this.#read.set(row, cells);
		return cells;
	}
}
