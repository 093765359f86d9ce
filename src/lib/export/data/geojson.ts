/** Links and places of the view as GeoJSON (RFC 7946): WGS84, longitude first. */
import type { DataInput, Work } from '../format';
import type { ShownNetwork } from './network-fields';
import { networkOf } from './view-data';

export function toGeoJson({ origin, links, places, sources }: ShownNetwork): string {
	// Members beyond those of the format are allowed, and every reader keeps them or passes over them.
	return JSON.stringify(
		{ type: 'FeatureCollection', ...origin, sources, features: [...links.features, ...places.features] },
		null,
		'\t'
	);
}

export async function make(input: DataInput, _work: Work): Promise<Blob> {
	return new Blob([toGeoJson(networkOf(input))], { type: 'application/geo+json' });
}
