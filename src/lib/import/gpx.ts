import { gpxGen } from '@tmcw/togeojson';
import type { ImportFormat } from './format';
import type { Gathering } from './gathering';
import type { Opened } from './opened';
import { parseXml, plainProperties, rootOf } from './xml';

const recognises = (file: Opened): boolean => rootOf(file.start) === 'gpx';

function read(file: Opened, into: Gathering): void {
	const document = parseXml(file.text, into);
	if (!document) return;
	let index = 0;
	for (const { geometry, properties } of gpxGen(document)) into.take(geometry, plainProperties(properties), `track or waypoint ${++index}`);
}

export const gpx: ImportFormat = { title: 'GPX', recognises, read };
