/** Four invisible bars along the edges of the picture. They take room as names do, so that no name stands there and is cut: it moves or gives way. */
import type { FeatureCollection, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';

/** px to either side of an edge. */
const HALF_THICKNESS = 1;
/** Of the image that has no pixel one could see. */
export const UNSEEN_IMAGE = 'unseen';

/** @param size px @param unproject from px of the box to longitude and latitude */
export function edgeData(
	{ width, height }: { width: number; height: number },
	unproject: (px: [number, number]) => Position
): FeatureCollection {
	const bar = (at: [number, number], across: number, along: number) => ({
		type: 'Feature' as const,
		geometry: { type: 'Point' as const, coordinates: unproject(at) },
		// As MapLibre takes it: above, right, below, left.
		properties: { padding: [along, across, along, across] }
	});
	const [x, y] = [width / 2, height / 2];
	return {
		type: 'FeatureCollection',
		features: [
			bar([x, 0], x, HALF_THICKNESS),
			bar([x, height], x, HALF_THICKNESS),
			bar([0, y], HALF_THICKNESS, y),
			bar([width, y], HALF_THICKNESS, y)
		]
	};
}

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
