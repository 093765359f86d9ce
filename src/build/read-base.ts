import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { FILES } from '../lib/atlas/content.ts';
import { createBase, type Base } from '../lib/atlas/integrity/base.ts';

type Topology = Parameters<typeof feature>[0];

/** The countries and lakes of the base map, or undefined where it hasn't been built. */
export function readBase(root: string): Base | undefined {
	const file = join(root, FILES.base);
	if (!existsSync(file)) return undefined;
	const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
	return createBase(
		countryShapes(topology),
		polygons(topology, 'lakes').map(({ geometry }) => geometry)
	);
}

/** Land by country, each with its code. */
export const countryShapes = (topology: Topology) =>
	polygons(topology, 'countries').map(({ geometry, properties }) => ({
		country: String(properties?.c),
		geometry
	}));

/** Simplifying leaves some small islands without a geometry. */
function polygons(topology: Topology, object: string): Feature<Polygon | MultiPolygon>[] {
	const { features } = feature(topology, topology.objects[object]) as unknown as FeatureCollection<
		Polygon | MultiPolygon | null
	>;
	return features.filter((item): item is Feature<Polygon | MultiPolygon> => item.geometry !== null);
}
