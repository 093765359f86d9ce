/**
 * No pipeline bears a better grade of precision than it earns: how far it lies from positions of the real
 * line that were published elsewhere (typed in here as such), against what `geodata/README.md` grants each
 * grade.
 */
import { lineString, pointToLineDistance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import { createAtlas } from '../../src/lib/atlas/atlas.ts';
import { PRECISIONS, type Precision } from '../../src/lib/atlas/words.ts';
import type { Position } from '../../src/lib/view/screen-projection.ts';

const atlas = createAtlas(data);

interface Error {
	/** km that half, and nine tenths, of the positions don't exceed. */
	readonly half: number;
	readonly most: number;
}
/** As the table of `geodata/README.md` has it. */
const GRANTED: Readonly<Record<Exclude<Precision, 'schematic'>, Error>> = {
	surveyed: { half: 0.1, most: 0.3 },
	traced: { half: 1, most: 3 },
	waypoints: { half: 2, most: 6 }
};

const earned = ({ half, most }: Error): Precision =>
	PRECISIONS.find(
		(grade) => grade === 'schematic' || (half <= GRANTED[grade].half && most <= GRANTED[grade].most)
	)!;
const rank = (grade: Precision) => PRECISIONS.indexOf(grade);

function errorOf(link: string, positions: readonly Position[]): Error {
	const line = lineString(atlas.link.get(link)!.coordinates.map((at) => [...at]));
	const off = positions
		.map((at) => pointToLineDistance([...at], line, { units: 'kilometers' }))
		.sort((a, b) => a - b);
	const within = (share: number) => off[Math.ceil(share * off.length) - 1];
	return { half: within(0.5), most: within(0.9) };
}

/**
 * After OpenStreetMap (ODbL), whose tags the route of the Trans Adriatic Pipeline at Global Energy Monitor
 * bears.
 */
const TAP: Readonly<Record<string, readonly Position[]>> = {
	'tap-gr-east': [
		[26.2963, 40.9716],
		[26.2611, 40.9667],
		[26.2067, 40.9473],
		[26.1547, 40.916],
		[26.0993, 40.9092],
		[26.0268, 40.9023],
		[25.9812, 40.8764],
		[25.9303, 40.8801],
		[25.886, 40.8977],
		[25.8435, 40.9174],
		[25.8067, 40.9349],
		[25.7623, 40.9303],
		[25.7227, 40.9417]
	],
	'tap-gr-west': [
		[25.2508, 41.1128],
		[25.1848, 41.1059],
		[25.1249, 41.1111],
		[25.0598, 41.1166],
		[25.0013, 41.1136],
		[24.9678, 41.1045],
		[24.6964, 41.0165],
		[23.1544, 40.9672],
		[23.1131, 40.9314],
		[23.0808, 40.8933],
		[23.0414, 40.872],
		[23.013, 40.8443],
		[23.0157, 40.8171],
		[22.9817, 40.8024],
		[21.2079, 40.4802],
		[21.1703, 40.4846],
		[21.1386, 40.4998],
		[21.1057, 40.5167],
		[21.0806, 40.5333]
	],
	'tap-al': [
		[20.9244, 40.6908],
		[20.8831, 40.6995],
		[20.8498, 40.7013],
		[20.8002, 40.6745],
		[20.7615, 40.6469],
		[20.7508, 40.6228],
		[20.7199, 40.591],
		[20.1995, 40.5073],
		[20.1737, 40.5239],
		[20.1462, 40.5221],
		[20.1142, 40.525],
		[20.1082, 40.5399],
		[19.4492, 40.7933],
		[19.4066, 40.7899],
		[19.3728, 40.7937]
	]
};

/** After OpenStreetMap: relation 11700013 at sea, ways 651827647 and 131833449 on land. */
const TURKSTREAM: Readonly<Record<string, readonly Position[]>> = {
	'turkstream-sea': [
		[37.356, 44.8052],
		[37.31, 44.7743],
		[37.318, 44.7402],
		[37.4208, 44.6723],
		[37.4968, 44.6288],
		[37.5107, 44.5217],
		[37.6035, 44.4618],
		[37.6722, 44.3985],
		[37.6775, 44.2837],
		[37.6502, 44.2492],
		[36.786, 43.731],
		[36.2797, 43.4237],
		[34.0867, 43.1183],
		[33.7533, 43.0967],
		[32.3667, 42.985],
		[30.7667, 42.8217],
		[29.3, 42.005],
		[28.8833, 41.84],
		[28.6117, 41.77],
		[28.1767, 41.6533]
	],
	'turkstream-tr-grid': [
		[28.0705, 41.6391],
		[28.0476, 41.5743],
		[27.9841, 41.5501],
		[27.9364, 41.5334],
		[27.8958, 41.5047],
		[27.9023, 41.4603],
		[27.868, 41.4268],
		[27.8272, 41.4089],
		[27.7624, 41.4023],
		[27.6853, 41.3667],
		[27.5908, 41.2923],
		[27.4301, 41.4082],
		[27.35, 41.4659]
	],
	// The two lie side by side as far as here.
	'turkstream-tr-europe': [
		[28.0705, 41.6391],
		[28.0476, 41.5743],
		[27.9841, 41.5501],
		[27.9364, 41.5334],
		[27.8958, 41.5047]
	]
};

/**
 * Global Energy Monitor’s route (CC BY 4.0), which the map didn’t follow here: it runs through Lake
 * Tabatskuri.
 */
const BTC_IN_GEORGIA: readonly Position[] = [
	[45.1109, 41.4658],
	[45.0453, 41.5221],
	[44.9804, 41.5646],
	[44.8871, 41.5372],
	[44.8304, 41.5038],
	[44.7817, 41.4674],
	[44.6965, 41.4552],
	[44.583, 41.4552],
	[44.4857, 41.4765],
	[44.433, 41.516],
	[44.3681, 41.5858],
	[44.2748, 41.6222],
	[44.1654, 41.6313],
	[44.068, 41.6282],
	[43.9586, 41.6161],
	[43.8937, 41.604],
	[43.8126, 41.6404],
	[43.7437, 41.6706],
	[43.6869, 41.6585],
	[43.6382, 41.6404],
	[43.5652, 41.6191],
	[43.4801, 41.6525],
	[43.4071, 41.6888],
	[43.3057, 41.7009],
	[43.2044, 41.6797],
	[43.1152, 41.6585],
	[43.0057, 41.6282],
	[42.9327, 41.6009]
];
/**
 * Global Energy Monitor’s route of Baku–Novorossiysk (CC BY 4.0). It wasn’t drawn: with it the pipeline would
 * be longer than published.
 */
const NORTHERN: Readonly<Record<string, readonly Position[]>> = {
	'nrep-az': [
		[49.3995, 40.5858],
		[49.0211, 40.9834],
		[48.9799, 41.0669],
		[48.7688, 41.2259],
		[48.635, 41.4925]
	],
	'nrep-ru-south': [
		[48.2463, 41.9506],
		[48.0649, 42.0511],
		[48.0005, 42.1179],
		[47.8512, 42.3086],
		[47.8062, 42.4977],
		[47.6338, 42.5773],
		[47.4574, 42.8195],
		[47.406, 42.8374]
	]
};

describe('against positions that were published elsewhere', () => {
	test.each<[link: string, positions: readonly Position[], grade: Precision]>([
		...Object.entries(TAP).map(([link, positions]): [string, readonly Position[], Precision] => [
			link,
			positions,
			link === 'tap-al' ? 'traced' : 'waypoints'
		]),
		['turkstream-sea', TURKSTREAM['turkstream-sea'], 'schematic'],
		['turkstream-tr-grid', TURKSTREAM['turkstream-tr-grid'], 'schematic'],
		['turkstream-tr-europe', TURKSTREAM['turkstream-tr-europe'], 'waypoints'],
		['btc-ge', BTC_IN_GEORGIA, 'waypoints'],
		['nrep-az', NORTHERN['nrep-az'], 'schematic'],
		['nrep-ru-south', NORTHERN['nrep-ru-south'], 'schematic']
	])('%s', (link, positions, grade) => {
		const { precision } = atlas.link.get(link)!;
		expect(precision).toBe(grade);
		expect(rank(precision)).toBeGreaterThanOrEqual(rank(earned(errorOf(link, positions))));
	});
});

/**
 * Of lines as they stood then and stand still, at positions that were kept apart for it; Baku–Astara against
 * Global Energy Monitor’s route.
 */
describe('as measured in November 2026', () => {
	test.each<[line: string, error: Error, links: readonly string[]]>([
		['Trans Adriatic Pipeline in Greece', { half: 1, most: 3.2 }, ['tap-gr-east', 'tap-gr-west']],
		['TANAP west of Seyitgazi', { half: 2.5, most: 6.6 }, ['tanap-west', 'tanap-thrace']],
		['northern pipeline', { half: 3.2, most: 11.4 }, ['nrep-az', 'nrep-ru-south', 'nrep-ru-west']],
		['TurkStream', { half: 2, most: 11 }, ['turkstream-sea', 'turkstream-tr-grid']],
		['Baku–Astara', { half: 4.6, most: 9.9 }, ['baku-astara-az']]
	])('%s', (_, error, links) => {
		for (const link of links)
			expect(rank(atlas.link.get(link)!.precision), link).toBeGreaterThanOrEqual(rank(earned(error)));
	});
});

test('a line whose own note doubts it by tens of km is schematic', () => {
	expect(atlas.link.get('tanap-east')!.precision).toBe('schematic');
	expect(atlas.link.get('cpc-ru')!.precision).toBe('schematic');
});
