/** The atlas and the gazetteer as the GeoJSON that the style's sources hold. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Atlas, Place } from '../atlas/atlas';
import { LANGUAGE_OF } from '../atlas/languages';
import { placeLabel } from '../atlas/viewpoint';
import type { Viewpoint } from '../atlas/words';
import { COUNTRY_LABELS, WATER_LABELS, type Town } from './base';
import { labelProperties } from './label-properties';
import { routeLabels } from './route-labels';
import { PLACE_MIN_ZOOM } from './symbology';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const point = (at: readonly [number, number], properties: Record<string, unknown>): Feature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [...at] },
	properties
});

/** A town and a place of the project are the same spot when they bear one name within this distance (about 12 km). */
const SAME_SPOT_DEGREES = 0.12;

export function placeData(atlas: Atlas, towns: readonly Town[]): FeatureCollection {
	const { places: alsoTowns } = doubles(atlas, towns);
	return collection(
		atlas.places.flatMap((place) => {
			if (place.routes.length === 0) return [];
			return point(place.at, {
				id: place.id,
				routes: place.routes,
				...labelProperties('name', (viewpoint) => placeLabel(place, viewpoint)),
				...labelProperties('second', (viewpoint) => secondName(place, viewpoint)),
				kind: place.kind,
				rank: place.rank,
				// A town keeps its name when the routes that pass it are hidden.
				town: alsoTowns.has(place),
				minZoom: PLACE_MIN_ZOOM[place.rank]
			});
		})
	);
}

export function nameData(atlas: Atlas, towns: readonly Town[]): FeatureCollection {
	const { towns: alsoPlaces } = doubles(atlas, towns);
	const own = towns.filter((row) => !alsoPlaces.has(row));
	return collection([
		...COUNTRY_LABELS.map(({ name, at, minZoom }) => point(at, { kind: 'country', name, minZoom })),
		...WATER_LABELS.map(({ name, at, minZoom, lake }) => point(at, { kind: 'water', name, minZoom, lake })),
		...own.map((row) => {
			const [, name, lon, lat, , inhabitants, rank] = row;
			return point([lon, lat], { kind: 'town', name, order: -inhabitants, minZoom: townZoom(inhabitants, rank === 1) });
		})
	]);
}

export const routeNameData = (atlas: Atlas): FeatureCollection => collection(routeLabels(atlas));

/** Bigger towns earlier; capitals with the biggest. */
function townZoom(inhabitants: number, capital: boolean): number {
	if (capital || inhabitants > 4e6) return 3;
	if (inhabitants > 1e6) return 5;
	if (inhabitants > 3e5) return 6;
	if (inhabitants > 1e5) return 7;
	return 8;
}

/** The places that are towns and the towns that are places. Found by name: every pair would cost as much as all else here. */
function doubles(atlas: Atlas, towns: readonly Town[]): { readonly places: ReadonlySet<Place>; readonly towns: ReadonlySet<Town> } {
	const named = new Map<string, Place[]>();
	for (const place of atlas.places) named.set(place.name, [...(named.get(place.name) ?? []), place]);
	const both = { places: new Set<Place>(), towns: new Set<Town>() };
	for (const town of towns)
		for (const place of named.get(town[1]) ?? []) {
			const [, , lon, lat] = town;
			if (Math.abs(place.at[0] - lon) >= SAME_SPOT_DEGREES || Math.abs(place.at[1] - lat) >= SAME_SPOT_DEGREES) continue;
			both.places.add(place);
			both.towns.add(town);
		}
	return both;
}

/** What stands below the label close up: the name in the language of the place's country, or the neutral one where that is the label. */
function secondName(place: Place, viewpoint: Viewpoint | null): string {
	const language = place.country === null ? undefined : LANGUAGE_OF[place.country];
	const second = [language && place.names?.[language], place.name].find((name) => name && name !== placeLabel(place, viewpoint));
	return second ? `\n${second}` : '';
}
