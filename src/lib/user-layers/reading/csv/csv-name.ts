/** What the name of a column says: whose it is, and which part of an angle it holds. */

export type Part = 'degrees' | 'minutes' | 'seconds' | 'direction';
export interface ColumnName {
	/** In small letters: `port_lat` of “Port Lat (min)”. Empty where only a part is named, as in “min”. */
	readonly base: string;
	/** Null where it names none, or might name something else. */
	readonly part: Part | null;
}

export const LATITUDE = /^(?:latitude|lat|latitud|breite|breitengrad|enlem|широта)$/;
export const LONGITUDE = /^(?:longitude|lon|lng|long|longitud|länge|längengrad|boylam|долгота)$/;
const isAngle = (word: string): boolean => LATITUDE.test(word) || LONGITUDE.test(word);
const PARTS: readonly (readonly [Part, RegExp])[] = [
	['degrees', /^(?:d|degs?|degrees?|grad|grados?|derece|dərəcə|град\p{L}*|°)$/u],
	['minutes', /^(?:m|mins?|minutes?|minuten|minutos?|dakika|dəqiqə|мин\p{L}*|['′’])$/u],
	['seconds', /^(?:s|secs?|seconds?|sek|sekunden?|segundos?|saniyə?|saniye|сек\p{L}*|["″”])$/u],
	['direction', /^(?:dir|direction|hem|hemi|hemisphere|ns|sn|ew|we)$/]
];
/** Longer cells are no names. */
const LONGEST = 100;

export function columnNames(cells: readonly string[]): readonly ColumnName[] {
	const names = cells.map((cell) => (cell.length > LONGEST ? '' : cell.replace(/^\uFEFF/, '').toLowerCase()));
	const words = names.map(wordsIn);
	/** Beside what is most, `min` is what is least. */
	const hasMost = words.some((row) => row.includes('max') && row.some(isAngle));
	return words.map((row, column) => {
		const found = partIn(row);
		return !found || (hasMost && row.includes('min')) ? { base: plain(names[column]), part: null } : found;
	});
}

/** At the end or at the start, beside a latitude or a longitude or alone. */
function partIn(words: readonly string[]): ColumnName | null {
	for (const [word, rest] of [
		[words.at(-1), words.slice(0, -1)],
		[words[0], words.slice(1)]
	] as const) {
		const part = PARTS.find(([, pattern]) => word !== undefined && pattern.test(word))?.[0];
		const whose = rest.at(-1) ?? '';
		if (part && (rest.length === 0 || isAngle(whose))) return { base: rest.join('_'), part };
	}
	return null;
}

const wordsIn = (name: string): string[] =>
	name
		.replace(/\b([nsew])\s?\/\s?([nsew])\b/, '$1$2')
		.replace(/^(lat|lon|lng|long)(deg|min|sec|dir|ns|ew)$/, '$1 $2')
		.split(/[\s_.,:()[\]-]+/)
		.filter((word) => word !== '');

/** Without what stands in brackets. */
const plain = (name: string): string =>
	name
		.trim()
		.replace(/\s*[([].*$/, '')
		.replace(/[\s-]+/g, '_');
