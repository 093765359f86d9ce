/**
 * The lines run where the track does: stations and works whose positions are published elsewhere (and are
 * typed in here as such) lie on the smoothed line that a reader sees.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { distance, length, lineString, pointToLineDistance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import { createAtlas } from '../../src/lib/atlas/atlas.ts';

const atlas = createAtlas(data);
/** As an editor writes them, not smoothed yet. */
const LINKS = readdirSync('geodata/links').flatMap(
	(file) =>
		(
			JSON.parse(readFileSync(`geodata/links/${file}`, 'utf8')) as {
				features: {
					id: string;
					geometry: { coordinates: number[][] };
					properties: { mode: string; precision: string };
				}[];
			}
		).features
);
const kmFrom = (link: string, at: [number, number]) =>
	pointToLineDistance(at, lineString(atlas.link.get(link)!.coordinates.map((point) => [...point])), {
		units: 'kilometers'
	});

/** Positions after OpenStreetMap, longitude first; an atlas of railways has the same. */
describe('a railway passes its stations', () => {
	test.each<[string, string, number, number]>([
		// It had been drawn straight from Khromtau to Aktobe, where no railway runs.
		['tobol-aktobe', 'Kandyagash, the junction north of it', 57.4147, 49.5211],
		['tobol-aktobe', 'Alga', 57.334, 49.8992],
		// Along the lake, not through it.
		['shu-mointy', 'Shyghanak, on Lake Balkhash', 73.9664, 45.0412],
		['dostyk-mointy', 'Sayak', 77.26, 46.8581],
		['beyneu-mangystau', 'Say-Utes', 53.5181, 44.3228],
		// These lay 4 to 14 km beside the line.
		['farap-tejen', 'Zahmet', 62.52962, 37.775],
		['farap-tejen', 'Uchajy', 62.80316, 38.08976],
		['tejen-sarahs', 'Howuzhan', 61.05596, 37.15601],
		['qazvin-tabriz', 'Rajin', 47.79355, 37.14025],
		['qazvin-tabriz', 'Takestan', 49.70351, 36.07178],
		['qazvin-tabriz', 'Shiramin, on Lake Urmia', 45.83025, 37.64349],
		['sufian-razi', 'Miladi', 44.69916, 38.45084],
		['mashhad-junction-garmsar', 'Amravan', 54.20628, 35.91747],
		['mashhad-junction-garmsar', 'Torbat', 59.57481, 35.95766],
		['bafq-bandar-abbas', 'Ahmadabad', 55.60665, 30.49127],
		['tashkent-samarkand', 'Robot', 68.68618, 40.2526],
		['shu-arys', 'Chokpak, on the pass', 70.61547, 42.53741],
		['yalama-baku', 'Sumgaitchay', 49.61, 40.5564],
		// The left bank of the Aras, in Nakhchivan.
		['ordubad-julfa', 'Dasta', 45.91837, 38.87651],
		['julfa-nakhchivan', 'Gizilvang', 45.41572, 39.10875]
	])('%s: %s', (link, _, longitude, latitude) => {
		expect(kmFrom(link, [longitude, latitude])).toBeLessThan(1);
	});
});

describe('a railway that is drawn straight for more than 70 km and graded as traced is as long as published', () => {
	const gap = ({ coordinates }: { coordinates: readonly (readonly number[])[] }) =>
		Math.max(
			...coordinates
				.slice(1)
				.map((to, index) => distance([...coordinates[index]], [...to], { units: 'kilometers' }))
		);
	test('two are', () => {
		const straight = LINKS.filter(
			({ properties: { mode, precision }, geometry }) =>
				mode === 'rail' && precision === 'traced' && gap(geometry) > 70
		);
		expect(straight.map(({ id }) => id).sort()).toEqual(['beyneu-mangystau', 'dostyk-mointy']);
	});
	test('Aktogay–Dostyk has 304 km by Kazakh Wikipedia, Beyneu–Mangystau 404 by its ministry of transport', () => {
		const { coordinates, drawn } = atlas.link.get('dostyk-mointy')!;
		const nearest = (place: string) => {
			const at = [...atlas.place.get(place)!.at];
			const away = coordinates.map((point) => distance([...point], at));
			return away.indexOf(Math.min(...away));
		};
		const [from, to] = [nearest('dostyk'), nearest('aktogay')];
		const km = length(lineString(coordinates.slice(from, to + 1).map((point) => [...point])));
		expect(km / 304).toBeGreaterThan(0.98);
		expect(km / 304).toBeLessThan(1.01);
		expect(drawn).toBeLessThan(840);
		expect(atlas.link.get('beyneu-mangystau')!.drawn / 404).toBeGreaterThan(0.98);
	});
});

describe('Kazakhstan’s lines are as long as its track on OpenStreetMap, whose kilometres were published with it', () => {
	test.each<[km: number, links: string[]]>([
		[1157.3, ['arys-saksaulskaya', 'saksaulskaya-shalkar', 'shalkar-beyneu']],
		[402.8, ['beyneu-mangystau']],
		[1405, ['astana-tobol', 'tobol-aktobe']],
		[366.3, ['zharyk-astana']]
	])('%d km: %j', (km, links) => {
		let drawn = links.reduce((sum, link) => sum + atlas.link.get(link)!.drawn, 0);
		// The first of them is counted from Kyzylorda, 393 km beyond Arys.
		if (links[0] === 'arys-saksaulskaya') drawn -= 393.1;
		expect(drawn / km).toBeGreaterThan(0.97);
		expect(drawn / km).toBeLessThan(1.01);
	});
});
