/** What the record lays over the map for a view: a power's stakes, who stands where, and what happened. Both maps take it as it is. */
import type { FeatureCollection } from 'geojson';
import { standingOf } from '../analysis/standing';
import { stakesByLink } from '../analysis/stakes';
import type { Atlas } from '../atlas/atlas';
import type { RecordData } from '../atlas/compiled';
import type { StakeKind, Stance } from '../atlas/words';
import type { ViewState } from '../view/state';

export interface EventMark {
	readonly id: string;
	readonly title: string;
	readonly at: readonly [number, number];
	/** Of the day shown, or the last before it; the rest are past. */
	readonly current: boolean;
}

export interface Overlays {
	/** By link; null without a lens. */
	readonly stakes: ReadonlyMap<string, StakeKind> | null;
	/** By country; empty unless stances on a route are shown. */
	readonly tints: ReadonlyMap<string, Stance>;
	readonly events: readonly EventMark[];
}

export const NO_OVERLAYS: Overlays = { stakes: null, tints: new Map(), events: [] };

/** Whether a view shows anything that stands in the record only. */
export const needsRecord = ({ lens, focus, asof }: ViewState): boolean =>
	lens !== null || asof !== null || (focus?.kind === 'stances' && focus.route !== null);

/** @param day YYYY-MM-DD */
export function overlays(atlas: Atlas, record: RecordData, state: ViewState, day: string): Overlays {
	const { lens, focus, asof } = state;
	return {
		stakes: lens && stakesByLink(atlas.links, record.stakes, lens, day),
		tints: focus?.kind === 'stances' && focus.route ? standingOf(record.stances, focus.route) : new Map(),
		events: asof === null ? [] : eventMarks(record.events, day)
	};
}

/** Days after which an event is no longer what is going on. */
const FRESH = 45;
const DAY_MS = 86_400_000;

/** Events with a place up to a day; the last of them are current for a while. */
export function eventMarks(events: RecordData['events'], day: string): EventMark[] {
	const past = events.filter(({ date }) => date <= day);
	const last = past.reduce((latest, { date }) => (date > latest ? date : latest), '');
	const fresh = (date: string) => date === last && Date.parse(day) - Date.parse(date) <= FRESH * DAY_MS;
	return past.flatMap(({ id, title, at, date }) => (at ? [{ id, title, at, current: fresh(date) }] : []));
}

/** For the WebGL map's source. */
export const eventData = (marks: readonly EventMark[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features: marks.map(({ at, title, current }) => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [...at] },
		properties: { title, current }
	}))
});
