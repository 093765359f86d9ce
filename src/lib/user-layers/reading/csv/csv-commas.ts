/** Where commas part the cells, one within a number cuts it in two: `40,25,49,5`. */
import type { Header } from './csv-header';

const WHOLE = /^[+-]?\d+$/;
const DIGITS = /^\d+$/;

export class DecimalCommas {
	#places: string[] = [];
	#hasParts = false;

	/** Rows with a number beside whole degrees, where no row of the table says more than whole degrees. */
	get places(): readonly string[] {
		return this.#hasParts ? [] : this.#places;
	}

	/** More cells than the header has, be they empty: what is whole degrees may be halves of numbers. */
	isCut(row: readonly string[], header: Header): boolean {
		return row.length > header.columns && isWhole(row, header);
	}

	/** @param place of a row that is drawn */
	see(row: readonly string[], header: Header, place: string): void {
		if (!isWhole(row, header)) this.#hasParts = true;
		else if (hasNumberBeside(row, header)) this.#places.push(place);
	}
}

const cell = (row: readonly string[], column: number): string => (row[column] ?? '').trim();

/** Both positions, and no minutes with them. */
const isWhole = (row: readonly string[], { latitude, longitude }: Header): boolean =>
	[latitude, longitude].every(
		({ degrees, minutes }) => minutes === undefined && WHOLE.test(cell(row, degrees))
	);

/** In a cell right after one of them, as the rest of it would be. */
function hasNumberBeside(row: readonly string[], { latitude, longitude }: Header): boolean {
	const own = [latitude.degrees, longitude.degrees];
	return own.some((column) => !own.includes(column + 1) && DIGITS.test(cell(row, column + 1)));
}
