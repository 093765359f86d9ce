/** Takes the room of the boxes where no name may stand, and draws nothing. */
import type { LayerSpecification } from 'maplibre-gl';

/** Of the image that has no pixel one could see. */
export const UNSEEN_IMAGE = 'unseen';

export const obstacleLayer: LayerSpecification = {
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
