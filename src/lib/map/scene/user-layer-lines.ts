/** Lines and rings of the reader's own layers as both drawings of the map have them. */
import { partsOf, type UserFeature } from '../../view/user-layer';
import { toWorld, UNITS } from '../geometry/mercator';
import { simplifyLine, type Xy } from '../geometry/simplify-line';
import { unitsPerPx } from './link-paths';

/** Largest deviation of a drawn line from the layer's, px. */
const TOLERANCE_PX = 0.6;
const PIECE = 500;

/** Each part of a feature, simplified for a level of zoom, in units of the static map. */
export const userLines = ({ geometry }: UserFeature, level: number): Xy[][] =>
	partsOf(geometry).map((positions) => simplified(positions.map(inUnits), level));

export function inUnits(at: readonly [number, number]): Xy {
	const [x, y] = toWorld(at);
	return [x * UNITS, y * UNITS];
}

/** In pieces: of one line as long as a layer may hold, it could take minutes. */
function simplified(line: readonly Xy[], level: number): Xy[] {
	const kept = [line[0]];
	for (let from = 0; from < line.length - 1; from += PIECE)
		kept.push(...simplifyLine(line.slice(from, from + PIECE + 1), TOLERANCE_PX * unitsPerPx(level)).slice(1));
	return kept;
}
