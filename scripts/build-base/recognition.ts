// EDITORIAL RULES. Base borders follow recognition by the United Nations; where the source draws
// who holds the territory instead, the difference is stated here, by name, and nowhere else.
import { writeFileSync } from 'node:fs';
import { CLEAN } from './clip-region.ts';
import { disputedLines, joinLines } from './disputed-lines.ts';
import { work } from './paths.ts';
import { mapshaper } from './run.ts';

export const RECOGNISED = work('recognised.msx');
/** Lines that the rules below take out of the border network; kept as 'unsettled' lines. */
export const FORMER_LINES = work('former-lines.json');

/**
 * Crimea is Ukraine (General Assembly resolution 68/262). The source lists it under both states and
 * the overlap repair happens to leave it with Russia, as one polygon within this box.
 */
const CRIMEA = 'A3=="RUS" && b[0]>32 && b[2]<37 && b[1]>44 && b[3]<46.4';
/** Territories with a code of their own that are drawn as part of their state. */
const PART_OF = { HKG: 'CHN', MAC: 'CHN', ALA: 'FIN' };
/** The isthmus: every piece of that polygon's land edge (Perekop, Syvash, Arabat). */
const CRIMEA_NECK = 'p=="RUS-UKR" && b[2]<36 && b[3]<46.4';

/**
 * The Golan is Syria (Security Council resolution 497). The source gives it to Israel; it is what
 * lies east of Natural Earth's line, up to the 1974 disengagement line, the polygon's own edge.
 */
function golanArea(): string {
	const line = joinLines(disputedLines('Syrian claim', 'ISR'))[0];
	if (!line) throw new Error('no Golan line');
	const northwards = (line[0]?.[1] ?? 0) < (line.at(-1)?.[1] ?? 0) ? line : line.toReversed();
	const [south, north] = [northwards[0], northwards.at(-1)];
	if (!south || !north) throw new Error('the Golan line is empty');
	const ring = [...northwards, [north[0], 33.5], [36.1, 33.5], [36.1, 32.6], south];
	const file = work('golan.json');
	writeFileSync(
		file,
		JSON.stringify({
			type: 'Feature',
			properties: {},
			geometry: { type: 'Polygon', coordinates: [ring] }
		})
	);
	return file;
}

export function applyRecognition(): void {
	const bounds = 'b=this.bounds';
	mapshaper(
		CLEAN,
		...['-lines', 'each=p=A&&B?[A.A3,B.A3].sort().join("-"):""', '-explode', '-each', bounds],
		...['-filter', `(${CRIMEA_NECK}) || p=="ISR-SYR"`, '-filter-fields', 'p'],
		...['-o', FORMER_LINES, 'format=geojson', 'precision=0.00001']
	);
	mapshaper(
		CLEAN,
		...['-explode', '-each', bounds, '-each', `if (${CRIMEA}) A3="UKR"`],
		...['-each', `A3=${JSON.stringify(PART_OF)}[A3]||A3`],
		...['-filter-fields', 'A3', '-dissolve', 'A3', '-rename-layers', 'countries'],
		...['-o', work('crimea.msx')]
	);
	const golan = golanArea();
	mapshaper(
		work('crimea.msx'),
		...['-filter', 'A3=="ISR"', '+', 'name=israel', 'target=countries'],
		...['-filter', 'A3=="ISR"', '+', 'name=heights', 'target=countries'],
		...['-filter', 'A3!="ISR"', 'target=countries'],
		...['-clip', golan, 'target=heights', '-each', 'A3="SYR"', 'target=heights'],
		...['-erase', golan, 'target=israel'],
		...['-merge-layers', 'target=countries,israel,heights', 'name=countries'],
		...['-dissolve', 'A3', 'target=countries'],
		...['-o', RECOGNISED, 'target=countries']
	);
}
