// Lakes, reservoirs and wide rivers: what the coastline data count as land but the land data do not.
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { CLEAN } from './clip-region.ts';
import { INPUT } from './inputs.ts';
import { isGone, lakeName } from './lake-names.ts';
import { work } from './paths.ts';
import { linesOf, mapshaper, readFeatures, writeFeatures, type Feature, type Position } from './run.ts';

export const WATER = work('water.json');
export const LAKES = { overview: work('lakes-overview.json'), detail: work('lakes-detail.json') };

/** The slow step: three to eight minutes. */
export function subtractLand(): void {
	const [land, whole] = [work('land.json'), work('whole.json')];
	const geojson = ['format=geojson', 'precision=0.00001'];
	const clip = ['-clip', `bbox=${REGION.join(',')}`, '-dissolve'];
	mapshaper(INPUT.land, ...clip, '-o', land, ...geojson);
	mapshaper(CLEAN, '-dissolve', '-o', whole, ...geojson);
	mapshaper(
		...['-i', whole, land, 'combine-files', '-rename-layers', 'c,land'],
		...['-target', 'c', '-erase', 'land', '-explode'],
		...['-each', 'km2=this.area/1e6', '-filter', 'km2>1', '-o', WATER, 'target=c']
	);
}

interface Lake {
	km2: number;
	lon: number;
	lat: number;
	/** Mean width in kilometres: tells a reservoir from a river drawn as an area. */
	width: number;
	core: boolean;
}

const KM = 111.2;

function measure({ properties, geometry }: Feature): Lake {
	const rings = linesOf(geometry);
	const shore = rings[0] ?? [];
	const [lons, lats] = [shore.map(([x]) => x), shore.map(([, y]) => y)];
	const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
	const lat = (box[1] + box[3]) / 2;
	const squeeze = Math.cos((lat * Math.PI) / 180);
	let length = 0;
	for (const ring of rings) {
		for (const [i, [x, y]] of ring.entries()) {
			const [px, py] = ring[i - 1] ?? [x, y];
			length += Math.hypot((x - px) * squeeze, y - py) * KM;
		}
	}
	const km2 = Number(properties.km2);
	return {
		km2,
		lat,
		lon: (box[0] + box[2]) / 2,
		width: (2 * km2) / Math.max(length, 0.001),
		core: box[0] > 38 && box[2] < 57 && box[1] > 36 && box[3] < 47
	};
}

const nearby = ({ lon, lat }: Lake): boolean => lon > 26 && lon < 90 && lat > 30 && lat < 50;

/** Chaikin's corner cutting, twice: the source's small lakes are mere triangles when seen close. */
function smooth(feature: Feature): Feature {
	const cut = (ring: Position[]): Position[] => {
		const rounded: Position[] = [];
		for (let i = 1; i < ring.length; i++) {
			const [a, b] = [ring[i - 1], ring[i]];
			if (!a || !b) continue;
			const mix = (t: number): Position => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
			rounded.push(mix(0.25), mix(0.75));
		}
		const first = rounded[0];
		return first ? [...rounded, first] : ring;
	};
	const rings = linesOf(feature.geometry).map((ring) => cut(cut(ring)));
	return { ...feature, geometry: { type: 'Polygon', coordinates: rings as never } };
}

export function chooseLakes(): void {
	const overview: Feature[] = [];
	const detail: Feature[] = [];
	for (const feature of readFeatures(WATER)) {
		const lake = measure(feature);
		if (isGone(lake.lon, lake.lat, lake.km2)) continue;
		const name = lakeName(lake.lon, lake.lat, lake.km2);
		const properties: Feature['properties'] = { k: Math.round(lake.km2) };
		if (name) properties.n = name;
		if (lake.core) properties.core = 1;
		const chosen: Feature = { type: 'Feature', properties, geometry: feature.geometry };
		const { km2, width } = lake;
		// Below this width a shore simplified to a kilometre or two turns into a row of splinters.
		const plump = width > 0.9 || km2 > 3000;
		if (name || (plump && km2 > (nearby(lake) ? 300 : 900))) overview.push(chosen);
		if (name || km2 > 80 || (lake.core && km2 > 5) || (nearby(lake) && km2 > 25))
			detail.push(name || lake.core ? smooth(chosen) : chosen);
	}
	writeFeatures(LAKES.overview, overview);
	writeFeatures(LAKES.detail, detail);
	console.log(`  lakes: ${overview.length} in the overview, ${detail.length} in detail`);
}
