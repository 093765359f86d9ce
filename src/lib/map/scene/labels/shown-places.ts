/** Which places a map shows: the same as the filter of the WebGL map has. */
import type { Atlas, Place } from '../../../atlas/atlas';
import { OFFERED_ZOOM, PLACE_MIN_ZOOM } from '../../symbology/place-symbols';
import type { AnswerOnMap } from '../answer/answer';

export interface ShownThings {
	readonly atlas: Atlas;
	/** Routes shown. */
	readonly visible: ReadonlySet<string>;
	/** Places with a ring, shown at every zoom and whichever routes are. */
	readonly ringed: readonly string[];
	readonly answer: AnswerOnMap;
}

export function shownPlaces({ atlas, visible, ringed, answer }: ShownThings, zoom: number): Place[] {
	const [onPaths, atEnds, onOffer] = [answer.places, answer.ends.map(({ id }) => id), answer.offered].map(
		(ids) => new Set(ids)
	);
	const isShown = ({ id, rank, routes }: Place): boolean => {
		const from = PLACE_MIN_ZOOM[rank];
		if (atEnds.has(id)) return true;
		if (onOffer.has(id) && zoom >= Math.min(from, OFFERED_ZOOM.last) - OFFERED_ZOOM.earlier) return true;
		return from <= zoom && (onPaths.has(id) || routes.some((route) => visible.has(route)));
	};
	return atlas.network.places.filter((place) => ringed.includes(place.id) || isShown(place));
}
