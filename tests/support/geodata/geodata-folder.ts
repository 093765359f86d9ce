/** Writes the tiny world of the unit tests as a `geodata/` folder, for tests of what reads one. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FILES, type Content } from '../../../src/lib/atlas/content.ts';
import { content } from './geodata-fixture.ts';

/** @returns the folder that holds `geodata/`; the caller removes it. */
export function writeGeodataFolder(change?: (draft: Content) => void): string {
	const root = mkdtempSync(join(tmpdir(), 'isthmus-'));
	const write = (file: string, value: unknown) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), JSON.stringify(value, null, '\t'));
	};
	const { places, links, routes, ...lists } = content(change);
	write(FILES.places, { type: 'FeatureCollection', features: places });
	write('geodata/links/test.geojson', { type: 'FeatureCollection', features: links.map(withoutFile) });
	for (const route of routes) write(route.file, withoutFile(route));
	for (const [name, value] of Object.entries(lists)) write(FILES[name as keyof typeof lists], value);
	write(FILES.base, BASE);
	return root;
}

const withoutFile = <T extends { file: string }>({ file: _, ...rest }: T) => rest;

/** The same squares as the fixture's base, as topology; every ring is an arc of its own. */
const SQUARES: [country: string | null, west: number, south: number, east: number, north: number][] = [
	['AZ', 40, 40, 42, 42],
	['GE', 42, 40, 44, 42],
	['TM', 46, 40, 48, 42],
	['AM', 40, 39, 44, 40],
	[null, 46.6, 40.8, 47.2, 41.2]
];

const geometries = SQUARES.map(([c], arc) => ({
	type: 'Polygon',
	arcs: [[arc]],
	properties: c === null ? {} : { c }
}));

const BASE = {
	type: 'Topology',
	objects: {
		countries: { type: 'GeometryCollection', geometries: geometries.slice(0, 4) },
		lakes: { type: 'GeometryCollection', geometries: geometries.slice(4) }
	},
	arcs: SQUARES.map(([, west, south, east, north]) => [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	])
};
