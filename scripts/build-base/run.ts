// Steps that are skipped when their result is already there, and the mapshaper command line.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npmFile } from './inputs.ts';

/** Runs `make` unless every file in `results` exists: the whole build takes a quarter of an hour. */
export async function step(name: string, results: string[], make: () => void | Promise<void>): Promise<void> {
	if (results.every((file) => existsSync(file))) {
		console.log(`· ${name} (already there)`);
		return;
	}
	const started = Date.now();
	console.log(`→ ${name}`);
	await make();
	for (const file of results) if (!existsSync(file)) throw new Error(`${name}: no ${file}`);
	console.log(`✓ ${name}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/** The world coastline needs far more than node's default heap, so mapshaper gets its own process. */
export function mapshaper(...args: string[]): void {
	execFileSync(
		process.execPath,
		['--max-old-space-size=12000', npmFile('mapshaper/bin/mapshaper'), ...args],
		{
			stdio: ['ignore', 'inherit', 'pipe']
		}
	);
}

export type Position = [number, number];
export interface Shape {
	type: string;
	// The steps only ever meet lines and polygons; the caller knows which.
	coordinates: never;
}
export interface Feature {
	type: 'Feature';
	properties: Record<string, string | number | null>;
	geometry: Shape;
}

export function readFeatures(file: string): Feature[] {
	const json = JSON.parse(readFileSync(file, 'utf8')) as {
		features?: Feature[];
		geometries?: Shape[];
	};
	const features =
		json.features ??
		(json.geometries ?? []).map((geometry): Feature => ({ type: 'Feature', properties: {}, geometry }));
	// Simplifying can leave a short line with nothing; its feature then has a null geometry.
	return features.filter(({ geometry }) => (geometry as Shape | null) !== null);
}

export function writeFeatures(file: string, features: Feature[]): void {
	writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
}

/** Every line of a feature, whatever its type. */
export function linesOf({ type, coordinates }: Shape): Position[][] {
	if (type === 'LineString') return [coordinates as Position[]];
	if (type === 'MultiLineString' || type === 'Polygon') return coordinates as Position[][];
	if (type === 'MultiPolygon') return (coordinates as Position[][][]).flat();
	return [];
}
