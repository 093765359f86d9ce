/**
 * Positions as KML writes them: `49.41,39.94,12 49.47,40.19`. Read wholly or not at all: a comma too many
 * would be another place.
 */
import { REASONS, Unusable } from '../geometry';
import { numberIn } from '../number-text';

export interface Coordinates {
	/** As they are written, without heights. */
	readonly positions: readonly string[];
	/** Whole degrees alone, which decimal commas look like. */
	readonly isWhole: boolean;
}

const WHOLE = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?$/i;

export function coordinatesIn(text: string): Coordinates | Unusable {
	const words = text.split(/\s+/).filter((word) => word !== '');
	const asTheyStand = words.map(partsOf);
	const tuples = asTheyStand.every(isTuple) ? asTheyStand : glued(words).map(partsOf);
	const wrong = tuples.find((tuple) => !isTuple(tuple));
	const isWhole = tuples.length > 0 && tuples.every((tuple) => tuple.every((part) => WHOLE.test(part)));
	if (wrong)
		return new Unusable(isWhole ? REASONS.decimalCommas : REASONS.notNumbers, wrong.join(',').slice(0, 40));
	const commas = isWhole ? tuples.find(looksCut) : undefined;
	if (commas) return new Unusable(REASONS.decimalCommas, commas.join(','));
	if (isWhole && tuples.some(({ length }) => length !== tuples[0].length))
		return new Unusable(REASONS.decimalCommas, words[0].slice(0, 40));
	return {
		positions: tuples.map(([longitude, latitude]) => `${longitude},${latitude}`),
		isWhole: isWhole && tuples[0].length === 2
	};
}

/** Of `gx:coord`, where blanks part the numbers, so that a comma can only be a decimal one. */
export function coordIn(text: string): string | Unusable {
	const words = text.trim().split(/\s+/);
	const numbers = words.map(numberIn);
	if (words.length < 2 || words.length > 3 || numbers.includes(null))
		return new Unusable(REASONS.notNumbers, text.trim().slice(0, 40));
	return `${numbers[0]},${numbers[1]}`;
}

/** A comma at its end is left by some programs. */
const partsOf = (word: string): string[] => (word.endsWith(',') ? word.slice(0, -1) : word).split(',');
const isTuple = (parts: readonly string[]) =>
	(parts.length === 2 || parts.length === 3) && parts.every((part) => NUMBER.test(part));

/** Some write blanks around commas. */
function glued(words: readonly string[]): string[] {
	const whole: string[][] = [];
	let open = false;
	for (const word of words) {
		if (open || word.startsWith(',')) (whole.at(-1) ?? whole[whole.push([]) - 1]).push(word);
		else whole.push([word]);
		open = word.endsWith(',');
	}
	return whole.map((parts) => parts.join(''));
}

/** `49,05` and `49,410000` are one number, cut in two. */
const looksCut = ([longitude, latitude]: readonly string[]) =>
	/^0\d/.test(latitude) ||
	Math.abs(Number(latitude)) > 180 ||
	(Math.abs(Number(longitude)) <= 180 && Math.abs(Number(latitude)) > 90);
