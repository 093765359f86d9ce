import JSZip from 'jszip';
import type { ImportFormat } from '../format';
import type { FeatureCollector } from '../feature-collector';
import { readKml } from './kml';
import { LIMITS } from '../limits';
import type { Opened } from '../input-file';
import { atMostMegabytesText } from '../../../report/format/measure-text';

declare module 'jszip' {
	interface JSZipObject {
		/** Documented, and missing from the library's types. */
		internalStream(type: 'uint8array'): {
			on(event: 'data', listener: (part: Uint8Array) => void): ReturnType<JSZipObject['internalStream']>;
			on(event: 'error', listener: (error: Error) => void): ReturnType<JSZipObject['internalStream']>;
			on(event: 'end', listener: () => void): ReturnType<JSZipObject['internalStream']>;
			resume(): void;
			pause(): void;
		};
	}
}

/** The library's own words are for programmers. */
const DAMAGED = 'a zip file that is damaged';
const LOCKED = 'a zip file that is locked by a password';

/** Every zip: what is in it is said where it is no KML. */
const recognises = (file: Opened): boolean => file.begins('PK\u0003\u0004');

async function read(file: Opened, into: FeatureCollector): Promise<void> {
	const zip = await JSZip.loadAsync(file.bytes).catch((error: unknown) =>
		/encrypted/i.test(String(error)) ? LOCKED : DAMAGED
	);
	if (typeof zip === 'string') return into.faults.leftOut(zip);
	const names = Object.keys(zip.files);
	const main = names.find((name) => /^doc\.kml$/i.test(name)) ?? names.find((name) => /\.kml$/i.test(name));
	if (main === undefined) return into.faults.leftOut(explain(names));
	const text = await unpacked(zip.files[main]).catch(() => undefined);
	if (text === undefined) return into.faults.leftOut(DAMAGED);
	if (text === null)
		return into.faults.leftOut(`more than ${atMostMegabytesText(LIMITS.bytes)} once it is unpacked`);
	readKml(text, into);
}

function explain(names: readonly string[]): string {
	if (names.some((name) => /\.shp$/i.test(name))) return 'a shapefile in a zip: save it as GeoJSON';
	if (names.some((name) => /^xl\//.test(name))) return 'an Excel workbook: save its sheet as CSV';
	return 'a zip file without a KML in it';
}

/** Null where it is more than a layer may hold: a small zip can hold any amount. */
function unpacked(entry: JSZip.JSZipObject): Promise<string | null> {
	return new Promise((resolve, reject) => {
		const decoder = new TextDecoder();
		let text = '';
		let size = 0;
		const stream = entry.internalStream('uint8array');
		stream
			.on('data', (part) => {
				size += part.length;
				text += decoder.decode(part, { stream: true });
				if (size <= LIMITS.bytes) return;
				stream.pause();
				resolve(null);
			})
			.on('error', reject)
			.on('end', () => resolve(text + decoder.decode()))
			.resume();
	});
}

export const kmz: ImportFormat = { title: 'KMZ', recognises, read };
