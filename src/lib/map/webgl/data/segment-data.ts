/** The strands as the GeoJSON that the style's source holds. */
import type { FeatureCollection } from 'geojson';
import type { Atlas } from '../../../atlas/atlas';
import { OFF, strandsOf, type Strand, type StrandState } from '../../scene/route-segments';

/** @param opening states the map opens with, by strand: a tile that comes with them needs no word about any of its features */
export function strandData(
	atlas: Atlas,
	strands: readonly Strand[] = strandsOf(atlas),
	opening: ReadonlyMap<string, StrandState> = new Map()
): FeatureCollection {
	const order = new Map(atlas.routes.map(({ id }, index) => [id, -index]));
	return {
		type: 'FeatureCollection',
		features: strands.map(({ id, route, link, status }) => ({
			type: 'Feature',
			geometry: { type: 'LineString', coordinates: link.coordinates },
			properties: { id, route, link: link.id, mode: link.mode, status, order: order.get(route)!, ...(opening.get(id) ?? OFF) }
		}))
	};
}
