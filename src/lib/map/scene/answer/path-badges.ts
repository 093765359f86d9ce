/**
 * Where letters stand on the lines of compared paths, and from which zoom: halfway first, then halfway
 * between those, and so on.
 */
import type { Position } from '../../../atlas/atlas';
import type { AnswerOnMap } from './answer';
import { toWorld, worldSize } from '../../geometry/mercator';
import type { AnswerColour } from '../../symbology/palettes';

export interface Badge {
	readonly letter: string;
	readonly colour: AnswerColour;
	readonly at: Position;
	readonly minZoom: number;
}

/** Length of line that gets one letter, px. */
const SPACING = 170;
/** Zoom from which no more letters are added. */
const LAST_ZOOM = 9;

export const badgesOf = ({ paths }: AnswerOnMap): Badge[] =>
	paths.flatMap(({ letter, colour, alone }) =>
		letter === null
			? []
			: alone.flatMap((line) => halves(line).map((point) => ({ letter, colour, ...point })))
	);

/**
 * The middle of a line from any zoom at which it has room for a letter; each halving needs twice the length.
 */
function halves(line: readonly Position[]): { at: Position; minZoom: number }[] {
	const world = line.map((position) => toWorld(position));
	const running = [0];
	for (let i = 1; i < world.length; i++)
		running.push(running[i - 1] + Math.hypot(world[i][0] - world[i - 1][0], world[i][1] - world[i - 1][1]));
	const length = running[running.length - 1];
	const points: { at: Position; minZoom: number }[] = [];
	for (let parts = 2; ; parts *= 2) {
		// The first letter stands on any line that is longer than it is wide.
		const needed = parts === 2 ? SPACING / 6 : (SPACING * parts) / 2;
		const minZoom = Math.max(0, Math.ceil(Math.log2(needed / (length * worldSize(0)))));
		if (minZoom > LAST_ZOOM) return points;
		for (let part = 1; part < parts; part += 2)
			points.push({ at: pointAt(line, running, (length * part) / parts), minZoom });
	}
}

function pointAt(line: readonly Position[], running: readonly number[], at: number): Position {
	const index = Math.max(
		1,
		running.findIndex((length) => length >= at)
	);
	const t = (at - running[index - 1]) / (running[index] - running[index - 1] || 1);
	const [[x0, y0], [x1, y1]] = [line[index - 1], line[index]];
	return [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
}
