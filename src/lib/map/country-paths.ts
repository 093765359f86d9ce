/** The shapes of countries as the static map draws them: fetched when they are first asked for, and drawn once. */
import overviewUrl from '$geodata/base/overview.topojson?url';
import type { Topology } from 'topojson-specification';
import { fetchJson } from './base';
import { countryFeatures } from './base-features';
import { toWorld, UNITS } from './mercator';
import type { Xy } from './simplify-line';
import { svgPath } from './svg-path';

export interface CountryPath {
	readonly country: string;
	readonly d: string;
}

let drawn: Promise<readonly CountryPath[]> | undefined;

/** What fails is tried again by the next who asks. */
export function countryPaths(): Promise<readonly CountryPath[]> {
	drawn ??= draw().catch((error: unknown) => {
		drawn = undefined;
		throw error;
	});
	return drawn;
}

async function draw(): Promise<CountryPath[]> {
	const { features } = countryFeatures(await fetchJson<Topology>(overviewUrl));
	return features.flatMap(({ geometry, properties: { c: country } }) => {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
		return { country, d: polygons.flatMap((rings) => rings.map((ring) => `${svgPath(ring.map(inUnits), 0)}z`)).join('') };
	});
}

function inUnits([longitude, latitude]: number[]): Xy {
	const [x, y] = toWorld([longitude, latitude]);
	return [x * UNITS, y * UNITS];
}
