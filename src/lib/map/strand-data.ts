/** The strands as the GeoJSON that the style's source holds. */
import type { FeatureCollection } from 'geojson';
import type { Atlas } from '../atlas/atlas';
import { strandsOf, type Strand } from './strands';

export function strandData(atlas: Atlas, strands: readonly Strand[] = strandsOf(atlas)): FeatureCollection {
	const order = new Map(atlas.routes.map(({ id }, index) => [id, -index]));
	return {
		type: 'FeatureCollection',
		features: strands.map(({ id, route, link, status }) => ({
			type: 'Feature',
			geometry: { type: 'LineString', coordinates: link.coordinates },
			properties: { id, route, link: link.id, mode: link.mode, status, order: order.get(route)! }
		}))
	};
}
