/**
 * What of a file could not be used as it is, and where: each reason once, with the first places it was met
 * at.
 */
export interface Fault {
	/** Half a sentence, in lower case. */
	readonly reason: string;
	/** "row 12", "feature 3 (“Anaklia”)"; the first of them. Empty: the file as a whole. */
	readonly places: readonly string[];
	/** How often. */
	readonly count: number;
	/** Whether what it is about is on the map all the same. */
	readonly kept: boolean;
}

/** More would only fill the screen. */
const MOST_PLACES = 4;

export class Faults {
	readonly #found = new Map<string, { reason: string; places: string[]; count: number; kept: boolean }>();

	leftOut(reason: string, place = '', times = 1): void {
		this.#add(reason, place, false, times);
	}

	kept(reason: string, place = ''): void {
		this.#add(reason, place, true, 1);
	}

	/** What was left out first. */
	get all(): readonly Fault[] {
		return [...this.#found.values()].sort((a, b) => Number(a.kept) - Number(b.kept));
	}

	#add(reason: string, place: string, kept: boolean, times: number): void {
		const key = `${kept} ${reason}`;
		const known = this.#found.get(key) ?? { reason, places: [], count: 0, kept };
		known.count += times;
		if (place && known.places.length < MOST_PLACES) known.places.push(place);
		this.#found.set(key, known);
	}
}
