/**
 * The shapes of countries as the static map draws them: fetched when they are first asked for, and drawn
 * once.
 */
import overviewUrl from '$geodata/base/overview.topojson?url';
import type { Topology } from 'topojson-specification';
import { fetchJson } from './gazetteer';
import { countryFeatures } from './base-features';
import { toWorld, UNITS } from '../geometry/mercator';
import type { Xy } from '../geometry/simplify-line';
import { svgPath } from '../geometry/svg-path';

export interface CountryPath {
	readonly country: string;
	readonly d: string;
}

let drawn: readonly CountryPath[] | undefined;
let drawing: Promise<readonly CountryPath[]> | undefined;

/** At once, where they were asked for before. What fails is tried again by the next who asks. */
export function countryPaths(): readonly CountryPath[] | Promise<readonly CountryPath[]> {
	if (drawn) return drawn;
	drawing ??= draw()
		.then((paths) => (drawn = paths))
		.catch((error: unknown) => {
			drawing = undefined;
			throw error;
		});
	return drawing;
}

async function draw(): Promise<CountryPath[]> {
	const { features } = countryFeatures(await fetchJson<Topology>(overviewUrl));
	return features.flatMap(({ geometry, properties: { c: country } }) => {
		const polygons =
			geometry.type === 'Polygon'
				? [geometry.coordinates]
				: geometry.type === 'MultiPolygon'
					? geometry.coordinates
					: [];
		return {
			country,
			d: polygons.flatMap((rings) => rings.map((ring) => `${svgPath(ring.map(inUnits), 0)}z`)).join('')
		};
	});
}

function inUnits([longitude, latitude]: number[]): Xy {
	const [x, y] = toWorld([longitude, latitude]);
	return [x * UNITS, y * UNITS];
}
