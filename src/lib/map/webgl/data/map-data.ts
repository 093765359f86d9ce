/** The atlas and the gazetteer as the GeoJSON that the style's sources hold. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Atlas, Place } from '../../../atlas/atlas';
import { LANGUAGE_OF } from '../../../atlas/languages';
import { placeLabel } from '../../../atlas/viewpoint';
import type { PlaceKind, Viewpoint } from '../../../atlas/words';
import { WATER_LABELS, type Town } from '../../base/gazetteer';
import { clearSides } from '../../scene/labels/clear-sides';
import { labelProperties } from '../../scene/labels/label-properties';
import { offsets } from '../../symbology/text-styles';
import { routeLabels } from '../../scene/labels/route-labels';
import { PLACE_MIN_ZOOM } from '../../symbology/place-symbols';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const point = (at: readonly [number, number], properties: Record<string, unknown>): Feature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [...at] },
	properties
});

/**
 * A town and a place of the project are the same spot when they bear one name within this distance: its
 * station or port may lie some 25 km off.
 */
const SAME_SPOT_DEGREES = 0.25;
const SETTLED: readonly PlaceKind[] = ['city', 'station', 'port'];

export function placeData(atlas: Atlas): FeatureCollection {
	const sidesOf = clearSides(atlas);
	return collection(
		atlas.places.flatMap((place) => {
			if (place.routes.length === 0) return [];
			const sides = sidesOf(place);
			return point(place.at, {
				id: place.id,
				routes: place.routes,
				...labelProperties('name', (viewpoint) => placeLabel(place, viewpoint)),
				...labelProperties('second', (viewpoint) => secondName(place, viewpoint)),
				kind: place.kind,
				rank: place.rank,
				minZoom: PLACE_MIN_ZOOM[place.rank],
				sides: offsets(sides),
				sidesOfRing: offsets(sides, true)
			});
		})
	);
}

/** Names that stay as they are, whatever is shown and by whom it is named. */
export function nameData(atlas: Atlas, towns: readonly Town[]): FeatureCollection {
	return collection([
		...WATER_LABELS.map(({ name, at, minZoom, lake }) => point(at, { kind: 'water', name, minZoom, lake })),
		...towns.flatMap((row) =>
			placeAt(atlas, row) ? [] : point([row[2], row[3]], { ...townProperties(row), name: row[1] })
		)
	]);
}

/**
 * A place of the project is a town like any other while it isn't drawn as a place. Apart, because a toggle
 * and a viewpoint change these alone.
 */
export function placeTownData(atlas: Atlas, towns: readonly Town[]): FeatureCollection {
	return collection(
		towns.flatMap((row) => {
			const [, name, longitude, latitude] = row;
			const place = placeAt(atlas, row);
			if (!place) return [];
			const { id, routes, rank } = place;
			const town = { ...townProperties(row), id, routes, placeZoom: PLACE_MIN_ZOOM[rank] };
			if (place.name !== name) return point([longitude, latitude], { ...town, name });
			return point(place.at, {
				...town,
				...labelProperties('name', (viewpoint) => placeLabel(place, viewpoint))
			});
		})
	);
}

const placeAt = (atlas: Atlas, row: Town) => atlas.places.find((place) => isSameSpot(row, place));
const townProperties = ([, , , , , inhabitants, rank]: Town) => ({
	kind: 'town',
	order: -inhabitants,
	minZoom: townZoom(inhabitants, rank === 1)
});

export const routeNameData = (atlas: Atlas): FeatureCollection => collection(routeLabels(atlas));

/** Bigger towns earlier; capitals with the biggest. */
function townZoom(inhabitants: number, capital: boolean): number {
	if (capital || inhabitants > 4e6) return 3;
	if (inhabitants > 1e6) return 5;
	if (inhabitants > 3e5) return 6;
	if (inhabitants > 1e5) return 7;
	return 8;
}

function isSameSpot([, name, lon, lat, , , , names]: Town, place: Place): boolean {
	if (Math.abs(place.at[0] - lon) > SAME_SPOT_DEGREES || Math.abs(place.at[1] - lat) > SAME_SPOT_DEGREES)
		return false;
	if (place.name === name) return true;
	// In one language at least: St Petersburg is the gazetteer's Saint Petersburg. A pump station bears the
	// town's name too, but isn't the town.
	return (
		SETTLED.includes(place.kind) &&
		Object.entries(place.names ?? {}).some(([language, own]) => names[language] === own)
	);
}

/**
 * What stands below the label close up: the name in the language of the place's country, or the neutral one
 * where that is the label.
 */
function secondName(place: Place, viewpoint: Viewpoint | null): string {
	const language = place.country === null ? undefined : LANGUAGE_OF[place.country];
	const second = [language && place.names?.[language], place.name].find(
		(name) => name && name !== placeLabel(place, viewpoint)
	);
	return second ? `\n${second}` : '';
}
