/** The boxes where no name may stand, for the WebGL map: points in their middles, with so much padding. */
import type { FeatureCollection, Position } from 'geojson';
import type { Box } from '../../geometry/box';

/** @param unproject from px to longitude and latitude */
export const obstacleData = (
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
