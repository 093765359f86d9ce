/**
 * Layers of the reader's own on a sheet: what its legend and its notes say of them, apart from all that the
 * map answers for.
 */
import type { Position } from '../../atlas/atlas';
import { longDay } from '../../atlas/day';
import { USER_LAYER_SYMBOLS } from '../../map/symbology/reader-symbols';
import type { MapTheme } from '../../map/symbology/theme';
import {
	ADDED_DATA,
	boundsOf,
	mainShape,
	partsOf,
	shapeOf,
	type UserFeature,
	type UserLayer
} from '../../view/user-layer';
import type { LegendEntry } from './legend-entries';
import type { Sign } from './signs';
import { inRow } from '../format/list-text';

const UNCHECKED = 'Not verified by Isthmus';

/** @param inSight whether any of a line is within the edges of the map */
export function userLayersInSight(
	userLayers: readonly UserLayer[],
	inSight: (line: readonly Position[]) => boolean
): readonly UserLayer[] {
	const isSeen = (feature: UserFeature) => {
		if (partsOf(feature.geometry).some(inSight)) return true;
		if (shapeOf(feature.geometry) !== 'area') return false;
		// Its outline may lie all around the map.
		const [west, south, east, north] = boundsOf([feature])!;
		return inSight([
			[west, south],
			[east, north]
		]);
	};
	return userLayers.filter(({ features }) => features.some(isSeen));
}

export const userLayerEntries = (userLayers: readonly UserLayer[], theme: MapTheme): LegendEntry[] =>
	// Slides leave out the headings of a legend: each says itself whose it is.
	userLayers.map((layer) => ({
		group: UNCHECKED,
		label: `${ADDED_DATA}: ${layer.name}`,
		letter: null,
		colour: null,
		sign: signOf(layer, theme)
	}));

function signOf(layer: UserLayer, { userLayers, halo }: MapTheme): Sign {
	const { point, line, area, faint, casing } = USER_LAYER_SYMBOLS;
	const colour = userLayers[layer.colour];
	switch (mainShape(layer)) {
		case 'point':
			return { kind: 'disc', radius: point.radius, fill: colour, stroke: halo, width: casing };
		case 'line': {
			const stroke = { colour, dash: [], cap: 'butt' as const };
			return {
				kind: 'line',
				strokes: [
					{ ...stroke, width: line.band, opacity: faint },
					{ ...stroke, width: line.width, opacity: 1 }
				]
			};
		}
		case 'area':
			// Without its outline a tint this faint would hardly be seen.
			return { kind: 'area', fill: colour, opacity: 2 * area.opacity };
	}
}

/** Where they come from, in a sentence; none where there are none. */
export const userLayerNotes = (userLayers: readonly UserLayer[]): string[] =>
	userLayers.length === 0
		? []
		: [
				`${ADDED_DATA}, not verified by Isthmus: ${inRow(userLayers.map(({ name, file, added }) => `“${name}” (${file}, added ${longDay(added.slice(0, 10))})`))}.`
			];
