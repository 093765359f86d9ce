/**
 * From the bytes of a file to the features of a layer. Total: whatever the file is, it keeps what can be used
 * and says what can't.
 */
import { csv } from './csv/csv';
import { FeatureCollector } from './feature-collector';
import { explainJson } from './geojson';
import { kmz } from './xml/kmz';
import { LIMITS } from './limits';
import { Opened } from './input-file';
import { refused, TOO_LARGE, type Reading } from './reading';
import { FORMATS } from './registry';
import { rootOf } from './xml/xml';

export async function readLayer(name: string, bytes: Uint8Array): Promise<Reading> {
	if (bytes.length > LIMITS.bytes) return refused(TOO_LARGE);
	const file = new Opened(name, bytes);
	const into = new FeatureCollector();
	let format: string | null = null;
	try {
		const binary = binaryKind(file);
		if (binary) return refused(binary);
		if (file.bytes.length === 0 || file.start === '') return refused('empty');
		const reader = FORMATS.find(({ recognises }) => recognises(file));
		if (!reader || (reader === csv && isOther(file))) return refused(explain(file));
		format = reader.title;
		await reader.read(file, into);
		if (file.isGuessed && reader !== kmz)
			into.faults.kept('not written in UTF-8: some letters may be others than were meant');
	} catch (error) {
		// Its words are those of a library, and mean nothing to a reader.
		console.info('The rest of a layer could not be read:', error);
		into.faults.leftOut(
			error instanceof RangeError
				? 'the rest could not be read: too large, or nested too deep'
				: 'the rest could not be read'
		);
	}
	const namedBy = into.finish();
	if (into.features.length === 0 && into.faults.all.length === 0)
		into.faults.leftOut('nothing in it has a place');
	return { features: into.features, namedBy, format, faults: into.faults.all };
}

/** A table would be made of it, though it is something else with a fault in it. */
const isOther = (file: Opened) => /^[[{]/.test(file.start) || rootOf(file.start) !== null;

function explain(file: Opened): string {
	if (/^[[{]/.test(file.start) || /json$/.test(file.extension)) return explainJson(file);
	const root = rootOf(file.start);
	if (root) return `XML, but neither KML nor GPX: it begins with <${root.slice(0, 40)}>`;
	return 'none of the formats the map can read: GeoJSON, TopoJSON, KML, KMZ, GPX, or a table (CSV) with latitude and longitude';
}

/** Files that people try, and what to do with them instead. */
function binaryKind(file: Opened): string | null {
	if (file.begins('SQLite format 3')) return 'a GeoPackage or another database: save the layer as GeoJSON';
	if (file.begins('%PDF')) return 'a PDF, which holds no coordinates';
	if (file.begins('\u0000\u0000\u0027\u000a')) return 'a shapefile: save it as GeoJSON';
	if (file.begins('\u00d0\u00cf\u0011\u00e0')) return 'an old Excel workbook: save its sheet as CSV';
	if (file.begins('\u0089PNG') || file.begins('\u00ff\u00d8\u00ff'))
		return 'a picture, which holds no coordinates';
	return null;
}
