import { gpxGen } from '@tmcw/togeojson';
import type { Gathering } from './gathering';
import type { Opened } from './opened';
import { parseXml, plainProperties, rootOf } from './xml';

export const recognises = (file: Opened): boolean => rootOf(file.start) === 'gpx';

export function read(file: Opened, into: Gathering): void {
	const document = parseXml(file.text, into);
	if (!document) return;
	let index = 0;
	for (const { geometry, properties } of gpxGen(document)) into.take(geometry, plainProperties(properties), `track or waypoint ${++index}`);
}
