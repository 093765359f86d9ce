/** What a layer of the reader's own can be read from: one line and one file a format. All of it runs in a worker. */
import * as csv from './csv';
import type { Gathering } from './gathering';
import * as geojson from './geojson';
import * as gpx from './gpx';
import * as kml from './kml';
import * as kmz from './kmz';
import type { Opened } from './opened';
import * as topojson from './topojson';

export interface ImportFormat {
	readonly title: string;
	/** By its content: a name can be anything. */
	readonly recognises: (file: Opened) => boolean;
	/** Hands over the features of a file that it has recognised, and says what it can't use. What it throws is said as the reason. */
	readonly read: (file: Opened, into: Gathering) => void | Promise<void>;
}

/** The first that recognises a file reads it; tables come last, as almost anything is one. What files of them are called, the door says (`OwnDoor.svelte`). */
export const FORMATS: readonly ImportFormat[] = [
	{ title: 'KMZ', ...kmz },
	{ title: 'GeoJSON', ...geojson },
	{ title: 'TopoJSON', ...topojson },
	{ title: 'KML', ...kml },
	{ title: 'GPX', ...gpx },
	{ title: 'Table (CSV)', ...csv }
];
