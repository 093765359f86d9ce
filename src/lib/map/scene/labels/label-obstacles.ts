/**
 * Where no name may stand: on the edges of a map, which would cut it, and under the furniture that lies over
 * the map. There, boxes take room as names do, so a name moves or gives way.
 */
import type { FeatureCollection, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Box } from '../../geometry/box';

interface Size {
	/** px */
	readonly width: number;
	readonly height: number;
}

/** px to either side of an edge. */
const HALF_THICKNESS = 1;
/** Of the image that has no pixel one could see. */
export const UNSEEN_IMAGE = 'unseen';

/** Bars from corner to corner along the four edges, px from the upper left corner. */
export function edgesOf({ width, height }: Size): Box[] {
	const whole = { left: 0, top: 0, right: width, bottom: height };
	const at = (near: keyof Box, far: keyof Box, px: number): Box => ({
		...whole,
		[near]: px - HALF_THICKNESS,
		[far]: px + HALF_THICKNESS
	});
	return [
		at('top', 'bottom', 0),
		at('top', 'bottom', height),
		at('left', 'right', 0),
		at('left', 'right', width)
	];
}

/**
 * The boxes for the WebGL map: points in their middles, with so much padding. @param unproject from px to
 * longitude and latitude
 */
export const edgeData = (
	boxes: readonly Box[],
	unproject: (px: [number, number]) => Position
): FeatureCollection => ({
	type: 'FeatureCollection',
	features: boxes.map(({ left, top, right, bottom }) => {
		const [across, along] = [(right - left) / 2, (bottom - top) / 2];
		return {
			type: 'Feature',
			geometry: { type: 'Point', coordinates: unproject([left + across, top + along]) },
			// As MapLibre takes it: above, right, below, left.
			properties: { padding: [along, across, along, across] }
		};
	})
});

export const edgeLayer: LayerSpecification = {
	id: 'edges',
	type: 'symbol',
	source: 'edges',
	layout: {
		'icon-image': UNSEEN_IMAGE,
		'icon-padding': ['get', 'padding'],
		'icon-allow-overlap': true
	},
	paint: { 'icon-opacity': 0 }
};
