import { FILES, type Content } from '../content.ts';
import { REGION } from '../map-limits.ts';
import type { LonLat } from '../plane.ts';
import { lineFeature, type Check, type Fault } from './fault.ts';

const [WEST, SOUTH, EAST, NORTH] = REGION;

const onMap = ([longitude, latitude]: LonLat) =>
	longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
const onEarth = ([longitude, latitude]: LonLat) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
const swapped = ([longitude, latitude]: LonLat): LonLat => [latitude, longitude];

export const everyCoordinateLiesOnTheMap: Check = {
	name: 'every coordinate lies on the map, longitude first',
	run: (content) => [...places(content), ...links(content), ...events(content)]
};

function places({ places }: Content): Fault[] {
	return places.flatMap(({ id, geometry }) => fault(FILES.places, id, geometry.coordinates, onMap));
}

function links({ links }: Content): Fault[] {
	return links.flatMap(({ file, id, geometry }) => {
		const first = geometry.coordinates.find((position) => !onMap(position));
		return first ? fault(file, id, first, onMap) : [];
	});
}

/** Events may lie anywhere: the map doesn't have to reach Washington. */
function events({ events }: Content): Fault[] {
	return events.flatMap(({ id, at }) => (at ? fault(FILES.events, id, at, onEarth) : []));
}

function fault(file: string, id: string, position: LonLat, allowed: (position: LonLat) => boolean): Fault[] {
	if (allowed(position)) return [];
	const reason = `${position.join(', ')} lies off the map (longitude ${WEST}–${EAST}, latitude ${SOUTH}–${NORTH})`;
	const hint = allowed(swapped(position)) ? '; looks swapped' : '';
	return [{ file, id, reason: reason + hint, feature: lineFeature([[...position]]) }];
}
