import { kmlGen } from '@tmcw/togeojson';
import type { ImportFormat } from '../format';
import type { FeatureCollector } from '../feature-collector';
import { REASONS } from '../geometry';
import { lifted } from './kml-geometry';
import type { Opened } from '../input-file';
import { parseXml, plainProperties, rootOf } from './xml';

const recognises = (file: Opened): boolean => rootOf(file.start) === 'kml';

const read = (file: Opened, into: FeatureCollector): void => readKml(file.text, into);

export function readKml(text: string, into: FeatureCollector): void {
	const made = lifted(text);
	if ('reason' in made) return into.faults.leftOut(made.reason);
	const document = parseXml(made.text, into);
	if (!document) return;
	let index = 0;
	for (const { geometry, properties } of kmlGen(document, { skipNullGeometry: false })) {
		const place = `placemark ${index + 1}`;
		const kind = properties?.['@geometry-type'];
		if (kind === 'networklink')
			into.faults.leftOut('a link to another file, which the map doesn’t follow', place);
		else if (kind === 'groundoverlay') into.faults.leftOut('a picture laid on the ground', place);
		else {
			into.take(geometry, plainProperties(properties), place, made.wrong.get(index));
			if (made.doubtful.has(index)) into.faults.kept(REASONS.whole, place);
		}
		index++;
	}
	into.tooMany(made.more);
}

export const kml: ImportFormat = { title: 'KML', recognises, read };
