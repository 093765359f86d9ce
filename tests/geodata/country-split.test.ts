/**
 * Kilometres by country, found a second time by other means: each line as written in `geodata/` is sampled
 * with turf and each sample looked up in the countries of the base map. The country a link declares isn't
 * used. Samples of a link share its length in tables, so that what is compared is where the kilometres lie,
 * not how far a drawn line falls short of a published length.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { along, booleanPointInPolygon, length } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import data from 'virtual:atlas';
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/lib/analysis/measures/measure';
import { variantPath } from '../../src/lib/analysis/path';
import { createAtlas, lengthOf } from '../../src/lib/atlas/atlas';
import { ASSUMED } from '../support/worked/worked-paths';

const STEP_KM = 5;
/** They agree where the shares do to two points, or the lengths to 10 km. */
const POINTS = 0.02;
const KM = 10;

const folder = join(import.meta.dirname, '../../geodata');
const read = <T>(...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as T;
const lines = new Map(
	readdirSync(join(folder, 'links')).flatMap((file) =>
		read<FeatureCollection<LineString>>('links', file).features.map(
			(line) => [String(line.id), line] as const
		)
	)
);

type Country = Feature<Polygon | MultiPolygon, { c?: string }>;
const topology = read<Topology<Record<string, GeometryCollection>>>('base', 'detail.topojson');
const countries = (
	feature(topology, topology.objects.countries) as unknown as FeatureCollection<Polygon | MultiPolygon | null>
).features
	.filter(({ geometry }) => geometry !== null)
	.map((country) => ({ country: country as Country, box: boxOf(country as Country) }));

function boxOf({ geometry }: Country): [west: number, south: number, east: number, north: number] {
	const points = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2);
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
	const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
	return [least(xs), least(ys), most(xs), most(ys)];
}

function countryAt([x, y]: Position): string {
	const found = countries.find(
		({ country, box: [west, south, east, north] }) =>
			x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon([x, y], country)
	);
	return found?.country.properties.c ?? 'sea';
}

/**
 * Pipes on the sea that tables count as a country’s: to the field off its coast, and through a strait between
 * its own shores.
 */
const OFFSHORE: Readonly<Record<string, string>> = { 'shah-deniz-gas': 'AZ', 'tanap-strait': 'TR' };

const atlas = createAtlas(data);

/** Km of a line in each country, by its samples. */
const sampledLink = new Map<string, ReadonlyMap<string, number>>();
function split(id: string): ReadonlyMap<string, number> {
	const known = sampledLink.get(id);
	if (known) return known;
	const line = lines.get(id)!;
	const drawn = length(line);
	const { km } = lengthOf(atlas.link.get(id)!);
	const count = Math.max(1, Math.round(drawn / STEP_KM));
	const parts = new Map<string, number>();
	for (let index = 0; index < count; index++) {
		const found = countryAt(along(line, ((index + 0.5) * drawn) / count).geometry.coordinates);
		const country = found === 'sea' ? (OFFSHORE[id] ?? found) : found;
		parts.set(country, (parts.get(country) ?? 0) + km / count);
	}
	sampledLink.set(id, parts);
	return parts;
}

test('every line is as long as turf measures it', () => {
	for (const { id, drawn } of atlas.links) expect(drawn / length(lines.get(id)!), id).toBeCloseTo(1, 3);
});

const variants = atlas.routes.flatMap((route) =>
	route.variants.map((variant) => [`${route.id}.${variant.id}`, variant] as const)
);

describe('the split by country agrees with samples of the lines', () => {
	test.each(variants)('%s', (_, variant) => {
		const { km, byCountry } = measure(variantPath(atlas, variant), atlas.latest, ASSUMED);
		const sampled = new Map<string, number>();
		for (const link of variant.links)
			for (const [country, part] of split(link)) sampled.set(country, (sampled.get(country) ?? 0) + part);
		const total = [...sampled.values()].reduce((sum, part) => sum + part, 0);
		const measured = new Map(byCountry.map((part) => [part.country, part.km]));
		for (const country of new Set([...measured.keys(), ...sampled.keys()])) {
			const [ours, theirs] = [measured.get(country) ?? 0, sampled.get(country) ?? 0];
			const apart = Math.abs(ours / km - theirs / total);
			expect(
				apart <= POINTS || Math.abs(ours - theirs) <= KM,
				`${country}: ${ours.toFixed(0)} km measured, ${theirs.toFixed(0)} sampled`
			).toBe(true);
		}
	});
});
