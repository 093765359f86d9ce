/**
 * Names of the places that belong to no route, from close up: towns as the base map has them, crossings as
 * the places of routes. They take the room that is left, so that none of the other names moves for them.
 */
import type { Place } from '../../../atlas/atlas';
import { placeLabel } from '../../../atlas/viewpoint';
import type { Viewpoint } from '../../../atlas/words';
import type { Box } from '../../geometry/box';
import { toPx } from '../../geometry/mercator';
import type { Xy } from '../../geometry/simplify-line';
import { POINT_ANCHORS } from '../../symbology/text-styles';
import { CONTEXT_NAME_ZOOM } from '../../symbology/symbols';
import { place as fit, type CollisionIndex } from './collision-index';
import { isSettled } from '../context/early';
import type { PlacedSymbol } from './label-layout';
import { inUnits, pointPositions, type LabelFrame, type PointLabel } from './point-label';

export interface ContextNames {
	/** Those that may be named. */
	readonly places: readonly Place[];
	/** Drawn, px of the world at the zoom. */
	readonly lines: readonly (readonly Xy[])[];
}

/** Half the size of a symbol, px. */
const REACH = 4;

/** @param collisions with all other names on it */
export function contextNames(
	collisions: CollisionIndex,
	{ places, lines }: ContextNames,
	viewpoint: Viewpoint | null,
	frame: LabelFrame
): { readonly symbols: readonly PlacedSymbol[]; readonly labels: readonly PointLabel[] } {
	for (const line of lines) collisions.avoid(line, frame.isNeeded);
	const shown = places
		.filter(({ rank }) => CONTEXT_NAME_ZOOM[rank] <= frame.level)
		.map((place) => ({ place, px: toPx(place.at, frame.zoom) }))
		.filter(({ px }) => frame.isNeeded(px))
		.toSorted((a, b) => a.place.rank - b.place.rank)
		.filter(({ px }) => {
			const box = around(px);
			const isFree = collisions.isFree(box);
			if (isFree) collisions.block(box);
			return isFree;
		});
	const candidates = shown.map(({ place, px }) =>
		pointPositions(
			{
				...{ key: keyOf(place), name: placeLabel(place, viewpoint), at: px },
				role: isSettled(place) ? 'town' : 'place'
			},
			POINT_ANCHORS,
			frame
		)
	);
	const labels = fit(collisions, candidates);
	const named = new Set(labels.map(({ key }) => key));
	return {
		// A sign that nothing names would only puzzle.
		symbols: shown
			.filter(({ place }) => named.has(keyOf(place)))
			.map(({ place, px }) => ({
				...{ id: place.id, at: inUnits(px, frame.zoom) },
				kind: isSettled(place) ? 'town' : place.kind
			})),
		labels
	};
}

const keyOf = ({ id }: Place) => `place ${id}`;
const around = ([x, y]: Xy): Box => ({
	left: x - REACH,
	top: y - REACH,
	right: x + REACH,
	bottom: y + REACH
});
