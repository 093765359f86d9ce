/** What the pointer is over, on the map or on a chart beside it: shown while it is there, never shared. */
import type { UserFeaturePick } from './user-layer';

interface HoveredLink {
	/** Null on the path of an answer and on what is closed. */
	readonly route: string | null;
	readonly link: string;
}

/** A point of a path, as a chart beside the map tells it. */
export interface PathPoint {
	/** The letter of a path compared, or `best`. */
	readonly path: string;
	/** From its start. */
	readonly km: number;
}

export class Pointer {
	link = $state.raw<HoveredLink | null>(null);
	/** Of a layer of the reader's own. */
	userFeature = $state.raw<UserFeaturePick | null>(null);
	pathPoint = $state.raw<PathPoint | null>(null);
}
