/** What happened at one point of the line of days, in words. */
import type { Moment, StatusChange } from '../../analysis/measures/moments';
import type { Atlas } from '../../atlas/atlas';
import type { Source } from '../../atlas/schema';
import { STATUS_SYMBOLS } from '../../map/symbology/symbols';
import { lowered } from '../format/case-text';
import { inSeries, listed } from '../format/list-text';
import { counted, type Forms } from '../format/plural-text';
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

/** "Operating, now suspended or closed: Alpha – Beta; Beta – Gamma." @param most so many are named */
export const changePieces = ({ what, where }: ChangeText, most = Infinity): Pieces => [
	{ text: `${what}:`, strong: true },
	` ${inSeries(where, most)}.`
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

/** What the strip of dates does before a year. */
export const closerBefore = (year: number): string => `Before ${year}, years are drawn closer together.`;

/** Above what differs between the day shown and the latest. @param day in words */
export const changedSince = (day: string): string => `Changed since ${day}`;
export const NOTHING_CHANGED = 'Nothing on the map has changed its status since.';
const DEVELOPMENTS: Forms = { one: 'development', other: 'developments' };
const EVENTS: Forms = { one: 'event', other: 'events' };
/** "12 developments on record and 1 event of the article since." @returns null where nothing came later */
export function cameLater(later: readonly Pick<Moment, 'developments' | 'events'>[]): string | null {
	const developments = later.flatMap((moment) => moment.developments).length;
	const events = later.flatMap((moment) => moment.events).length;
	const parts = [
		...(developments > 0 ? [`${counted(developments, DEVELOPMENTS)} on record`] : []),
		...(events > 0 ? [`${counted(events, EVENTS)} of the article`] : [])
	];
	return parts.length > 0 ? `${listed(parts)} since.` : null;
}
