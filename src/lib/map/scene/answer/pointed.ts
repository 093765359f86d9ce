/** The dot on a path for where a strip beside the map points. */
import type { Atlas, Position } from '../../../atlas/atlas';
import type { PathPoint } from '../../../view/pointer.svelte';
import type { AnswerOnMap } from './answer';
import type { AnswerColour } from '../../symbology/palettes';
import { pointOn } from './path-lines';

export interface Dot {
	readonly at: Position;
	readonly colour: AnswerColour;
}

/** Null where nothing is pointed at, or the path isn't on this map. */
export function dotOf(atlas: Atlas, { paths }: AnswerOnMap, pointed: PathPoint | null): Dot | null {
	const found = pointed && paths.find(({ key }) => key === pointed.path);
	return found ? { at: pointOn(atlas, found.path, pointed.km), colour: found.colour } : null;
}
