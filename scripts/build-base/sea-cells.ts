// The sea is a grid of cells minus the land. As one polygon with a thousand islands for holes, the
// triangulation in the browser fails and floods whole peninsulas.
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { work } from './paths.ts';
import { writeFeatures, type Feature } from './run.ts';

const COLUMNS = 14;
const ROWS = 8;

export const SEA_GRID = work('sea.json');

export function writeSeaGrid(): void {
	const [west, south, east, north] = REGION;
	const [dx, dy] = [(east - west) / COLUMNS, (north - south) / ROWS];
	const cells: Feature[] = [];
	for (let i = 0; i < COLUMNS; i++) {
		for (let j = 0; j < ROWS; j++) {
			const [x, y] = [west + i * dx, south + j * dy];
			const ring = [
				[x, y],
				[x, y + dy],
				[x + dx, y + dy],
				[x + dx, y],
				[x, y]
			];
			const geometry = { type: 'Polygon', coordinates: [ring] as never };
			cells.push({ type: 'Feature', properties: {}, geometry });
		}
	}
	writeFeatures(SEA_GRID, cells);
}
