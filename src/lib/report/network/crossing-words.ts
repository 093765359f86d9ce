/** What happens along a way, in words. */
import type { Crossing } from '../../analysis/measures/measure';
import { countryName } from '../../atlas/country-name';
import type { Goods, Mode } from '../../atlas/words';
import { MODE_SYMBOLS } from '../../map/symbology/symbols';
import { capital, lowered } from '../format/case-text';
import { formFor, type Forms } from '../format/plural-text';
import { gaugeText } from '../format/measure-text';
import { inRow } from '../format/list-text';

type Kind = Crossing['kind'];

/** In the order in which counts are given. */
export const CROSSING_KINDS: readonly Kind[] = ['border', 'sea-border', 'transshipment', 'gauge', 'transfer'];

const NOUNS: Readonly<Record<Kind, Forms>> = {
	border: { one: 'land border', other: 'land borders' },
	'sea-border': { one: 'maritime border', other: 'maritime borders' },
	transshipment: { one: 'transshipment', other: 'transshipments' },
	gauge: { one: 'break of gauge', other: 'breaks of gauge' },
	transfer: { one: 'rail–road transfer', other: 'rail–road transfers' }
};

/** "3 land borders" */
const countText = (kind: Kind, count: number) => `${count}\u00a0${formFor(count, NOUNS[kind])}`;

/** "Azerbaijan to Georgia", "railway to ship", "1520 to 1435 mm" */
export function sidesText({ kind, from, to }: Pick<Crossing, 'kind' | 'from' | 'to'>): string {
	if (kind === 'border' || kind === 'sea-border') return `${countryName(from)} to ${countryName(to)}`;
	if (kind === 'gauge') return `${from} to ${gaugeText(to)}`;
	return from === to ? 'ship to ship' : `${means(from)} to ${means(to)}`;
}

const means = (mode: string) => (mode === 'ferry' ? 'ship' : lowered(MODE_SYMBOLS[mode as Mode].label));

/** "Land border" */
export const kindText = (kind: Kind) => capital(NOUNS[kind].one);

/**
 * "2 land borders, 1 break of gauge.", or that there are none: pipelines change neither means nor gauge
 * anyway.
 */
export function crossingsSentence(crossings: readonly Pick<Crossing, 'kind'>[], goods: Goods): string {
	if (crossings.length === 0)
		return `It crosses no border${goods === 'cargo' ? ', changes no mode and no gauge' : ''}.`;
	const counts = CROSSING_KINDS.flatMap((kind) => {
		const count = crossings.filter((crossing) => crossing.kind === kind).length;
		return count > 0 ? [countText(kind, count)] : [];
	});
	return `${inRow(counts)}.`;
}

/**
 * "No source states the gauge of Alpha – Beta: a break of gauge there would not be counted." Null where all
 * are known.
 */
export const unknownGaugeSentence = (links: readonly string[]): string | null =>
	links.length > 0
		? `No source states the gauge of ${inRow(links)}: a break of gauge there would not be counted.`
		: null;
