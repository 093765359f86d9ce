/**
 * Every way from origin to end that passes no place twice, worked out by hand on paper from the picture in
 * `worked-atlas.ts`.
 *
 * From fork there are two ways on: by north to town, and by the road through east to middle. From town: by
 * the harbour and the sea, or by weir to gate; from weir also down the road to middle. From middle: up the
 * road to weir, or by the planned line to pass. Each of these begins by rail (100) or by road (110): twelve
 * ways, eight of them over lines in operation.
 *
 * `counted`: km, and 100 for each change between rail, road and ship. Hours by ASSUMED: km by rail ÷ 50, by
 * road ÷ 60, by sea ÷ 20, and 10 for each land border, 24 in each port, 12 for each break of gauge and each
 * change between rail and road.
 */
import type { Assumptions } from '../../../src/lib/analysis/measures/hours';
import type { Crossing } from '../../../src/lib/analysis/measures/measure';

export const ASSUMED: Assumptions = { rail: 50, road: 60, ferry: 20, border: 10, port: 24, gauge: 12 };

export interface WorkedPath {
	readonly name: string;
	/** Links in the order of travel. */
	readonly links: readonly string[];
	readonly km: number;
	readonly counted: number;
	readonly hours: number;
	/** Kind and place, in the order of travel. */
	readonly crossings: readonly (readonly [kind: Crossing['kind'], place: string])[];
	/** It needs the planned line. */
	readonly planned?: true;
}

const byNorth = ['fork-north', 'town-north'];
const byEast = ['fork-east', 'east-middle'];
const bySea = ['town-harbour', 'harbour-quay', 'quay-end'];
const byGate = ['town-gate', 'gate-end'];
const byRoad = ['middle-south', 'south-weir'];
const byPass = ['middle-pass', 'pass-end'];

const north = ['border', 'north'] as const;
const east = ['border', 'east'] as const;
const south = ['border', 'south'] as const;
const gate = [
	['border', 'gate'],
	['gauge', 'gate']
] as const;
const sea = [
	['transshipment', 'harbour'],
	['sea-border', 'quay'],
	['transshipment', 'quay']
] as const;
const pass = ['border', 'pass'] as const;
const change = (place: string) => ['transfer', place] as const;

export const WAYS: readonly WorkedPath[] = [
	{
		// 100 + 200 + 60 + 300 + 120; 780 ÷ 50 = 15.6, two borders 20, one break of gauge 12
		name: 'rail, north, gate',
		links: ['origin-fork', ...byNorth, ...byGate],
		km: 780,
		counted: 780,
		hours: 47.6,
		crossings: [north, ...gate]
	},
	{
		// 110 + 680; 110 ÷ 60 + 680 ÷ 50 = 15.4333, 20 + 12, and 12 to change at fork
		name: 'road, north, gate',
		links: ['origin-fork-road', ...byNorth, ...byGate],
		km: 790,
		counted: 890,
		hours: 59.4333,
		crossings: [change('fork'), north, ...gate]
	},
	{
		// 100 + 260 + 300 + 400 + 250; 910 ÷ 50 + 400 ÷ 20 = 38.2, one land border 10, two ports 48
		name: 'rail, north, sea',
		links: ['origin-fork', ...byNorth, ...bySea],
		km: 1310,
		counted: 1510,
		hours: 96.2,
		crossings: [north, ...sea]
	},
	{
		// 110 ÷ 60 + 810 ÷ 50 + 20 = 38.0333, 10 + 48, and 12 to change at fork
		name: 'road, north, sea',
		links: ['origin-fork-road', ...byNorth, ...bySea],
		km: 1320,
		counted: 1620,
		hours: 108.0333,
		crossings: [change('fork'), north, ...sea]
	},
	{
		// 110 + 230 + 70 + 100 + 120; 410 ÷ 60 + 220 ÷ 50 = 11.2333, three borders 30, gauge 12, change at weir
		// 12
		name: 'road, east, gate',
		links: ['origin-fork-road', ...byEast, ...byRoad, ...byGate],
		km: 630,
		counted: 730,
		hours: 65.2333,
		crossings: [east, south, change('weir'), ...gate]
	},
	{
		// 100 ÷ 50 + 300 ÷ 60 + 220 ÷ 50 = 11.4, 30 + 12 + 12, and 12 to change at fork
		name: 'rail, east, gate',
		links: ['origin-fork', ...byEast, ...byRoad, ...byGate],
		km: 620,
		counted: 820,
		hours: 77.4,
		crossings: [change('fork'), east, south, change('weir'), ...gate]
	},
	{
		// 110 + 230 + 70 + 200 + 950; 410 ÷ 60 + 750 ÷ 50 + 20 = 41.8333, two borders 20, change at weir 12,
		// ports 48
		name: 'road, east, sea',
		links: ['origin-fork-road', ...byEast, ...byRoad, 'town-gate', ...bySea],
		km: 1560,
		counted: 1860,
		hours: 121.8333,
		crossings: [east, south, change('weir'), ...sea]
	},
	{
		// 100 ÷ 50 + 300 ÷ 60 + 750 ÷ 50 + 20 = 42, 20 + 12 + 48, and 12 to change at fork
		name: 'rail, east, sea',
		links: ['origin-fork', ...byEast, ...byRoad, 'town-gate', ...bySea],
		km: 1550,
		counted: 1950,
		hours: 134,
		crossings: [change('fork'), east, south, change('weir'), ...sea]
	},
	{
		// 110 + 230 + 90 + 50; 340 ÷ 60 + 140 ÷ 50 = 8.4667, two borders 20, change at middle 12; the gauge of
		// the planned line is unknown
		name: 'road, east, pass',
		links: ['origin-fork-road', ...byEast, ...byPass],
		km: 480,
		counted: 580,
		hours: 40.4667,
		crossings: [east, change('middle'), pass],
		planned: true
	},
	{
		// 100 ÷ 50 + 230 ÷ 60 + 140 ÷ 50 = 8.6333, 20 + 12, and 12 to change at fork
		name: 'rail, east, pass',
		links: ['origin-fork', ...byEast, ...byPass],
		km: 470,
		counted: 670,
		hours: 52.6333,
		crossings: [change('fork'), east, change('middle'), pass],
		planned: true
	},
	{
		// 100 + 260 + 200 + 30 + 40 + 90 + 50; 700 ÷ 50 + 70 ÷ 60 = 15.1667, three borders 30, changes at weir
		// and middle 24
		name: 'rail, north, down the road, pass',
		links: ['origin-fork', ...byNorth, 'town-gate', 'south-weir', 'middle-south', ...byPass],
		km: 770,
		counted: 970,
		hours: 69.1667,
		crossings: [north, change('weir'), south, change('middle'), pass],
		planned: true
	},
	{
		// 110 ÷ 60 + 600 ÷ 50 + 70 ÷ 60 = 15, 30 + 24, and 12 to change at fork
		name: 'road, north, down the road, pass',
		links: ['origin-fork-road', ...byNorth, 'town-gate', 'south-weir', 'middle-south', ...byPass],
		km: 780,
		counted: 1080,
		hours: 81,
		crossings: [change('fork'), north, change('weir'), south, change('middle'), pass],
		planned: true
	}
];
