/** The base map's TopoJSON as the features that a style draws. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type BaseKind = 'sea' | 'lake' | 'river' | 'border' | 'coast';
export type BaseFeatures = FeatureCollection<
	Geometry,
	{ kind: BaseKind; k?: string | number; n?: string; r?: number }
>;

/** Object of the TopoJSON and the kind it is drawn as, from the bottom up. */
const OBJECTS: readonly (readonly [object: string, kind: BaseKind])[] = [
	['sea', 'sea'],
	['lakes', 'lake'],
	['rivers', 'river'],
	['coast', 'coast'],
	['borders', 'border']
];

/** Countries on land, each with its code `c`. */
export const countryFeatures = (topology: Topology): FeatureCollection<Geometry, { c: string }> =>
	feature(topology, topology.objects.countries as GeometryCollection<{ c: string }>);

export function baseFeatures(topology: Topology): BaseFeatures {
	const features = OBJECTS.flatMap(([object, kind]) => {
		const collection = feature(
			topology,
			topology.objects[object] as GeometryCollection<Record<string, unknown>>
		);
		return collection.features.map(
			(item) =>
				({ ...item, properties: { ...item.properties, kind } }) as Feature<Geometry, { kind: BaseKind }>
		);
	});
	return { type: 'FeatureCollection', features };
}
