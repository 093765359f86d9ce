import { kmlGen } from '@tmcw/togeojson';
import type { ImportFormat } from './format';
import type { Gathering } from './gathering';
import type { Opened } from './opened';
import { parseXml, plainProperties, rootOf } from './xml';

const recognises = (file: Opened): boolean => rootOf(file.start) === 'kml';

const read = (file: Opened, into: Gathering): void => readKml(file.text, into);

export function readKml(text: string, into: Gathering): void {
	const document = parseXml(text, into);
	if (!document) return;
	let index = 0;
	for (const { geometry, properties } of kmlGen(document, { skipNullGeometry: false })) {
		const place = `placemark ${++index}`;
		const kind = properties?.['@geometry-type'];
		if (kind === 'networklink') into.faults.leftOut('a link to another file, which the map doesn’t follow', place);
		else if (kind === 'groundoverlay') into.faults.leftOut('a picture laid on the ground', place);
		else into.take(geometry, plainProperties(properties), place);
	}
}

export const kml: ImportFormat = { title: 'KML', recognises, read };
