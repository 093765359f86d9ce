// Cuts the world coastline to the region and repairs its overlaps. In the source an exclave lies on
// top of the country around it instead of in a hole; without the repair its ring would count as coast.
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { INPUT } from './inputs.ts';
import { work } from './paths.ts';
import { mapshaper } from './run.ts';

export const CLEAN = work('clean.msx');

export function clipRegion(): void {
	const coast = work('coast.msx');
	mapshaper(INPUT.coastline, '-clip', `bbox=${REGION.join(',')}`, '-o', coast);
	mapshaper(
		coast,
		...['-filter', 'A3!="ATA"', '-explode'],
		...['-clean', 'overlap-rule=min-area', 'snap-interval=0.00002'],
		...['-dissolve', 'A3', '-o', CLEAN]
	);
}
