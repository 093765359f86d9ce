/** The segments as the GeoJSON that the style's source holds. */
import type { FeatureCollection } from 'geojson';
import type { Atlas } from '../../../atlas/atlas';
import { OFF, segmentsOf, type RouteSegment, type SegmentState } from '../../scene/route-segments';

/**
 * @param opening states the map opens with, by segment: a tile that comes with them needs no word about any
 * of its features
 */
export function segmentData(
	atlas: Atlas,
	segments: readonly RouteSegment[] = segmentsOf(atlas),
	opening: ReadonlyMap<string, SegmentState> = new Map()
): FeatureCollection {
	const order = new Map(atlas.routes.map(({ id }, index) => [id, -index]));
	return {
		type: 'FeatureCollection',
		features: segments.map(({ id, route, link, status }) => ({
			type: 'Feature',
			geometry: { type: 'LineString', coordinates: link.coordinates },
			properties: {
				id,
				route,
				link: link.id,
				mode: link.mode,
				status,
				order: order.get(route)!,
				...(opening.get(id) ?? OFF)
			}
		}))
	};
}
