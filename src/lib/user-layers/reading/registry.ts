/**
 * What a layer of the reader's own can be read from: one line and one file a format. All of it runs in a
 * worker.
 */
import { csv } from './csv/csv';
import type { ImportFormat } from './format';
import { geojson } from './geojson';
import { gpx } from './xml/gpx';
import { kml } from './xml/kml';
import { kmz } from './xml/kmz';
import { topojson } from './topojson';

/**
 * The first that recognises a file reads it; tables come last, as almost anything is one. What such files are
 * called, the dialog knows (`UserLayerSection.svelte`).
 */
export const FORMATS: readonly ImportFormat[] = [kmz, geojson, topojson, kml, gpx, csv];
