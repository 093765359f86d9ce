/** What happens along a way, in words. */
import type { Crossing } from '../analysis/measure';
import { countryName } from '../atlas/country-name';
import type { Mode } from '../atlas/words';
import { MODE_SYMBOLS } from '../map/symbology/symbols';
import { capital, lowered } from './format/case-text';
import { formFor, type Forms } from './format/plural-text';
import { gaugeText } from './format/measure-text';

type Kind = Crossing['kind'];

/** In the order in which counts are given. */
export const CROSSING_KINDS: readonly Kind[] = ['border', 'sea-border', 'transshipment', 'gauge', 'transfer'];

const NOUNS: Readonly<Record<Kind, Forms>> = {
	border: { one: 'land border', other: 'land borders' },
	'sea-border': { one: 'border across a sea', other: 'borders across a sea' },
	transshipment: { one: 'transshipment', other: 'transshipments' },
	gauge: { one: 'break of gauge', other: 'breaks of gauge' },
	transfer: { one: 'change between rail and road', other: 'changes between rail and road' }
};

/** "3 land borders" */
export const countText = (kind: Kind, count: number) => `${count}\u00a0${formFor(count, NOUNS[kind])}`;

/** "Azerbaijan to Georgia", "railway to ship", "1520 to 1435 mm" */
export function sidesText({ kind, from, to }: Pick<Crossing, 'kind' | 'from' | 'to'>): string {
	if (kind === 'border' || kind === 'sea-border') return `${countryName(from)} to ${countryName(to)}`;
	if (kind === 'gauge') return `${from} to ${gaugeText(to)}`;
	return from === to ? 'ship to ship' : `${means(from)} to ${means(to)}`;
}

const means = (mode: string) => (mode === 'ferry' ? 'ship' : lowered(MODE_SYMBOLS[mode as Mode].label));

/** "Land border" */
export const kindText = (kind: Kind) => capital(NOUNS[kind].one);
