import { gpxGen } from '@tmcw/togeojson';
import type { ImportFormat } from '../format';
import type { FeatureCollector } from '../feature-collector';
import { positionsLifted, type Raw } from './gpx-positions';
import { hasDecimalComma, numberIn } from '../number-text';
import type { Opened } from '../input-file';
import { parseXml, plainProperties, rootOf } from './xml';

const recognises = (file: Opened): boolean => rootOf(file.start) === 'gpx';

/**
 * Names and notes as a library reads them, positions as they are written: it would read 39 of `39,94`, and
 * pass over a point in silence.
 */
function read(file: Opened, into: FeatureCollector): void {
	const made = positionsLifted(file.text);
	if ('reason' in made) return into.faults.leftOut(made.reason);
	const document = parseXml(made.text, into);
	if (!document) return;
	let index = 0;
	for (const { properties } of gpxGen(document)) {
		const found = made.found[index++];
		if (found.parts.some((part) => part.some((at) => at.some(hasDecimalComma))))
			into.faults.kept('decimal commas, read as such', found.place);
		into.take(geometryOf(found.kind, found.parts), plainProperties(properties), found.place);
	}
	into.tooMany(made.more);
}

function geometryOf(kind: 'point' | 'line', parts: readonly (readonly Raw[])[]) {
	const lines = parts.filter(({ length }) => length > 0).map((part) => part.map(numbersOf));
	if (kind === 'point') return { type: 'Point', coordinates: lines[0][0] };
	if (lines.length === 0) return null;
	return lines.length === 1
		? { type: 'LineString', coordinates: lines[0] }
		: { type: 'MultiLineString', coordinates: lines };
}

/** What is no number stays as it is written, to be named. */
const numbersOf = (raw: Raw) => raw.map((text) => numberIn(text) ?? text);

export const gpx: ImportFormat = { title: 'GPX', recognises, read };
