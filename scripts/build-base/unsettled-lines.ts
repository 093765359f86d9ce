// EDITORIAL RULES. Which lines are drawn as 'unsettled': de facto lines, ceasefire lines and borders
// that the United Nations treat as not agreed. Nothing here moves a base border. Left out on purpose:
// ethnic boundaries, claims, and the Soviet and 1994 lines inside Azerbaijan.
import { FORMER_LINES } from './recognition.ts';
import { disputedLines, joinLines } from './disputed-lines.ts';
import { INPUT, tool } from './inputs.ts';
import { work } from './paths.ts';
import { linesOf, readFeatures, writeFeatures, type Feature, type Position } from './run.ts';

type Bounds = readonly [west: number, south: number, east: number, north: number];
const EVERYWHERE: Bounds = [-180, -90, 180, 90];

/** Country pairs whose common border, inside the box, is unsettled. */
const PAIRS: Record<string, readonly Bounds[]> = {
	'SRB-XKX': [EVERYWHERE],
	'ISR-PSE': [EVERYWHERE],
	'ISR-SYR': [EVERYWHERE],
	'ISR-LBN': [EVERYWHERE],
	'KOR-PRK': [EVERYWHERE],
	// Jammu and Kashmir: the Line of Control, the Siachen line and the Sialkot stretch.
	'IND-PAK': [[73, 32.3, 79, 37.5]],
	// The Line of Actual Control at Aksai Chin and Demchok, and in the east.
	'CHN-IND': [
		[75, 32.2, 79.8, 37],
		[91.4, 26.5, 97.6, 30]
	]
};

const inside = ([x, y]: Position, boxes: readonly Bounds[]): boolean =>
	boxes.some(([west, south, east, north]) => x > west && x < east && y > south && y < north);

/** Cuts a border into runs inside and outside of the unsettled stretches, always at a vertex. */
export function classify(
	pair: string,
	line: Position[]
): { kind: 'settled' | 'unsettled'; line: Position[] }[] {
	const boxes = PAIRS[pair];
	if (!boxes) return [{ kind: 'settled', line }];
	const runs: { kind: 'settled' | 'unsettled'; line: Position[] }[] = [];
	for (let i = 1; i < line.length; i++) {
		const [from, to] = [line[i - 1], line[i]];
		if (!from || !to) continue;
		const kind = inside(from, boxes) && inside(to, boxes) ? 'unsettled' : 'settled';
		const last = runs.at(-1);
		if (last?.kind === kind) last.line.push(to);
		else runs.push({ kind, line: [from, to] });
	}
	return runs;
}

/** Lines inside one country, which no pair of countries has. */
export const INNER_LINES = work('inner-lines.json');

export async function writeInnerLines(): Promise<void> {
	const shapefile = tool('shapefile');
	const boundaries = (await shapefile.read(`${INPUT.boundaries}.shp`, `${INPUT.boundaries}.dbf`)) as {
		features: Feature[];
	};
	const cyprus = boundaries.features.filter(
		({ properties }) =>
			properties.adm0_right === 'Northern Cyprus' &&
			String(properties.featurecla).startsWith('Line of control')
	);
	if (cyprus.length === 0) throw new Error('no Cyprus line');
	const lines = [
		// Both are named after Georgia's claim: Abkhazia (along the Enguri) and South Ossetia.
		...joinLines(disputedLines('Georgian claim', 'GEO')),
		// Transnistria.
		...joinLines(disputedLines('Moldovan claim', 'MDA')),
		...joinLines(cyprus.flatMap(({ geometry }) => linesOf(geometry))),
		// The neck of Crimea and the 1974 line on the Golan.
		...joinLines(readFeatures(FORMER_LINES).flatMap(({ geometry }) => linesOf(geometry)))
	];
	const geometry = { type: 'MultiLineString', coordinates: lines as never };
	writeFeatures(INNER_LINES, [{ type: 'Feature', properties: {}, geometry }]);
}
