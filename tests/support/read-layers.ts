/** Files of layers, and what is read of them. */
import { readLayer } from '../../src/lib/user-layers/reading/read-layer';
import type { Reading } from '../../src/lib/user-layers/reading/reading';

export const read = (name: string, text: string): Promise<Reading> =>
	readLayer(name, new TextEncoder().encode(text));
export const readJson = (name: string, value: unknown): Promise<Reading> => read(name, JSON.stringify(value));
export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
export const feature = (geometry: unknown, properties: unknown = {}) => ({
	type: 'Feature',
	geometry,
	properties
});
export const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });
export const geometries = ({ features }: Reading) => features.map(({ geometry }) => geometry);
export const reasons = ({ faults }: Reading) => faults.map(({ reason }) => reason);
