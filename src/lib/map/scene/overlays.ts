/**
 * What the record and the network lay over the map for a view: a power's stakes, who stands where, what
 * happened, and the answer to what is asked. Both maps take it as it is.
 */
import type { FeatureCollection } from 'geojson';
import { stanceByCountry } from '../../analysis/measures/standing';
import { stakesByLink } from '../../analysis/measures/stakes';
import type { Atlas, Position } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import type { StakeKind, Stance } from '../../atlas/words';
import type { ViewState } from '../../view/state';
import { NO_ANSWER, type AnswerOnMap } from './answer/answer';

export interface EventMark {
	readonly id: string;
	/** Whose voice tells of it: an event of the article, or a development on record. */
	readonly voice: 'article' | 'record';
	/** Empty at the further spots of a development. */
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
	readonly answer: AnswerOnMap;
}

export const NO_OVERLAYS: Overlays = { stakes: null, tints: new Map(), events: [], answer: NO_ANSWER };

type LensAndFocus = Pick<ViewState, 'lens' | 'focus'>;

/**
 * Whether a view shows anything that stands in the record only. @param walking whether the reader walks along
 * the line of days
 */
export const needsRecord = ({ lens, focus }: LensAndFocus, walking: boolean): boolean =>
	lens !== null || walking || (focus?.kind === 'stances' && focus.route !== null);

/** @param day YYYY-MM-DD @param walking whether the reader walks along the line of days */
export function overlays(
	atlas: Atlas,
	record: RecordData,
	{ lens, focus }: LensAndFocus,
	day: string,
	walking: boolean
): Omit<Overlays, 'answer'> {
	return {
		stakes: lens && stakesByLink(atlas.links, record.stakes, lens, day),
		tints:
			focus?.kind === 'stances' && focus.route ? stanceByCountry(record.stances, focus.route) : new Map(),
		events: walking ? eventMarks(atlas, record, day) : []
	};
}

/** Days after which an event is no longer what is going on. */
const FRESH = 45;
const DAY_MS = 86_400_000;

type Happened = Pick<RecordData, 'events'> & {
	readonly developments: Pick<RecordData['developments'], 'developments'>;
};

function halfway(atlas: Pick<Atlas, 'link'>, link: string): Position {
	const { coordinates } = atlas.link.get(link)!;
	return coordinates[Math.floor(coordinates.length / 2)];
}

/** Events and developments with a place up to a day; the last of them are current for a while. */
export function eventMarks(
	atlas: Pick<Atlas, 'place' | 'link'>,
	{ events, developments }: Happened,
	day: string
): EventMark[] {
	const past = [
		...events.flatMap(({ id, title, at, date }) =>
			at ? [{ id, voice: 'article' as const, title, at, date }] : []
		),
		...developments.developments.flatMap(({ id, title = '', places = [], links = [], date }) =>
			[
				...places.map((place) => [place, atlas.place.get(place)!.at] as const),
				...links.map((link) => [link, halfway(atlas, link)] as const)
			].map(([spot, at], index) => ({
				id: `${id}/${spot}`,
				voice: 'record' as const,
				title: index === 0 ? title : '',
				at,
				date
			}))
		)
	].filter(({ date }) => date <= day);
	const last = past.reduce((latest, { date }) => (date > latest ? date : latest), '');
	const fresh = (date: string) => date === last && Date.parse(day) - Date.parse(date) <= FRESH * DAY_MS;
	return past.map(({ date, ...mark }) => ({ ...mark, current: fresh(date) }));
}

/** For the WebGL map's source. */
export const eventData = (marks: readonly EventMark[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features: marks.map(({ at, title, voice, current }) => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [...at] },
		properties: { title, voice, current }
	}))
});
