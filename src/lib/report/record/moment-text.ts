/** What happened at one point of the line of days, in words. */
import type { Moment, StatusChange } from '../../analysis/measures/moments';
import type { Atlas } from '../../atlas/atlas';
import type { Source } from '../../atlas/schema';
import { STATUS_SYMBOLS } from '../../map/symbology/symbols';
import { lowered } from '../format/case-text';
import { inSeries } from '../format/list-text';
import type { Pieces } from '../pieces';

/** "Treaty signed · 3 sections change status" */
export function momentText({ events, developments, changes }: Moment): string {
	const said = [
		...events.map(({ title }) => title),
		...developments.map(({ title, statement }) => title ?? statement)
	];
	return [...said, ...(changes.length > 0 ? [changesText(changes.length)] : [])].join(' · ');
}

const changesText = (count: number): string =>
	count === 1 ? 'One section changes status' : `${count} sections change status`;

export interface ChangeText {
	/** "Operating, now suspended or closed" */
	readonly what: string;
	/** "Alpha – Beta" */
	readonly where: readonly string[];
}

/** By what changed, and then where. */
export function changeTexts(atlas: Atlas, { changes }: Pick<Moment, 'changes'>): ChangeText[] {
	const nameOf = (place: string) => atlas.place.get(place)!.name;
	const stretches = new Map<string, string[]>();
	for (const { link: id, from, to } of changes) {
		const link = atlas.link.get(id)!;
		const what = `${STATUS_SYMBOLS[from].label}, now ${lowered(STATUS_SYMBOLS[to].label)}`;
		stretches.set(what, [...(stretches.get(what) ?? []), `${nameOf(link.from)} – ${nameOf(link.to)}`]);
	}
	return [...stretches].map(([what, where]) => ({ what, where }));
}

/** "Operating, now suspended or closed: Alpha – Beta; Beta – Gamma." */
export const changePieces = ({ what, where }: ChangeText): Pieces => [
	{ text: `${what}:`, strong: true },
	` ${inSeries(where)}.`
];

/** "Alpha–Beta: from “planned” to “under construction”." */
export function changeSentence(atlas: Atlas, { link: id, from, to }: StatusChange): string {
	const nameOf = (place: string) => atlas.place.get(place)!.name;
	const link = atlas.link.get(id)!;
	const state = (status: typeof from) => lowered(STATUS_SYMBOLS[status].label);
	return `${nameOf(link.from)}–${nameOf(link.to)}: from “${state(from)}” to “${state(to)}”.`;
}

/** Where the knowledge ends. @param day in words */
export const nothingLater = (day: string): string => `No sources after ${day}; later events are unknown.`;
/** Where nothing happened on the day itself. @param day in words */
export const lastBefore = (day: string): string => `Latest event: ${day}`;
/** Beside the badge of a voice. */
export const eventAside = (place: string | undefined): string => (place ? `event, ${place}` : 'event');
export const confidenceAside = (confidence: Source['confidence']): string => `${confidence} confidence`;
