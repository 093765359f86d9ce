/** What happens along a way, in words. */
import type { Crossing } from '../analysis/measure';
import { countryName } from '../atlas/country-name';
import type { Mode } from '../atlas/words';
import { MODE_SYMBOLS } from '../map/symbology/symbols';

type Kind = Crossing['kind'];

/** In the order in which counts are given. */
export const CROSSING_KINDS: readonly Kind[] = ['border', 'sea-border', 'transshipment', 'gauge', 'transfer'];

const NOUNS: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
	border: ['land border', 'land borders'],
	'sea-border': ['border across a sea', 'borders across a sea'],
	transshipment: ['transshipment', 'transshipments'],
	gauge: ['break of gauge', 'breaks of gauge'],
	transfer: ['change between rail and road', 'changes between rail and road']
};

/** "3 land borders" */
export const countText = (kind: Kind, count: number) => `${count}\u00a0${NOUNS[kind][count === 1 ? 0 : 1]}`;

/** "Azerbaijan to Georgia", "railway to ship", "1520 to 1435 mm" */
export function sidesText({ kind, from, to }: Pick<Crossing, 'kind' | 'from' | 'to'>): string {
	if (kind === 'border' || kind === 'sea-border') return `${countryName(from)} to ${countryName(to)}`;
	if (kind === 'gauge') return `${from} to ${to}\u00a0mm`;
	return from === to ? 'ship to ship' : `${means(from)} to ${means(to)}`;
}

const means = (mode: string) => (mode === 'ferry' ? 'ship' : MODE_SYMBOLS[mode as Mode].label.toLowerCase());

/** "Land border" */
export const kindText = (kind: Kind) => NOUNS[kind][0][0].toUpperCase() + NOUNS[kind][0].slice(1);
