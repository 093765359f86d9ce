// Natural Earth's rivers with readable names, merged by name, and the Aras taken from the border.
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { buildAras } from './aras-line.ts';
import { INPUT } from './inputs.ts';
import { work } from './paths.ts';
import { RANKS, riverName } from './river-names.ts';
import { linesOf, mapshaper, readFeatures, writeFeatures, type Feature } from './run.ts';

export const RIVERS = work('rivers.json');

/** The area the map is about: its rivers are kept finer, and some small ones in the overview. */
const isCore = (feature: Feature): boolean =>
	linesOf(feature.geometry)
		.flat()
		.some(([x, y]) => x > 37 && x < 58 && y > 34 && y < 48);

export function nameRivers(): void {
	const clipped = work('rivers-clipped.json');
	mapshaper(
		...['-i', INPUT.rivers, 'encoding=win1252', '-clip', `bbox=${REGION.join(',')}`],
		...['-filter-fields', 'name,scalerank', '-explode'],
		...['-o', clipped, 'format=geojson', 'precision=0.00001']
	);
	const named = readFeatures(clipped).map((feature): Feature => {
		const old = feature.properties.name as string | null;
		const aras = old === 'Aras';
		const name = aras ? 'Aras' : riverName(old);
		const properties: Feature['properties'] = {
			r: RANKS[name ?? ''] ?? Number(feature.properties.scalerank)
		};
		if (name) properties.n = name;
		if (isCore(feature)) properties.core = 1;
		// Marked until addAras replaces it: only its last stretch is used.
		if (aras) properties.src = 'aras';
		return { ...feature, properties };
	});
	writeFeatures(RIVERS, named);
}

/** Replaces Natural Earth's Aras by the border's own vertices and merges pieces of one river. */
export function addAras(rivers: Feature[], borders: Feature[]): Feature[] {
	const natural = rivers
		.filter(({ properties }) => properties.src === 'aras')
		.flatMap(({ geometry }) => linesOf(geometry))
		.sort((a, b) => b.length - a.length)[0];
	if (!natural) throw new Error('Natural Earth has no Aras');
	const pieces = borders
		.filter(({ properties }) => properties.pair)
		.flatMap(({ geometry }) => linesOf(geometry));
	const { aras, akhuryan } = buildAras(pieces, natural);
	const line = (n: string, r: number, coordinates: unknown): Feature => ({
		type: 'Feature',
		properties: { n, r },
		geometry: { type: 'LineString', coordinates: coordinates as never }
	});
	const others = rivers.filter(({ properties }) => properties.src !== 'aras');
	return merge([...others, line('Aras', 4, aras), line('Akhuryan', 9, akhuryan)]);
}

function merge(rivers: Feature[]): Feature[] {
	const groups = new Map<string, Feature>();
	for (const { properties, geometry } of rivers) {
		const key = `${properties.n ?? ''}|${properties.r}`;
		const lines = linesOf(geometry);
		const group = groups.get(key);
		if (group) (group.geometry.coordinates as unknown[]).push(...lines);
		else {
			const kept: Feature['properties'] = { r: properties.r ?? 9 };
			if (properties.n) kept.n = properties.n;
			const coordinates = lines as never;
			groups.set(key, {
				type: 'Feature',
				properties: kept,
				geometry: { type: 'MultiLineString', coordinates }
			});
		}
	}
	return [...groups.values()];
}
