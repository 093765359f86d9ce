/**
 * What only a map knows of itself. It stands in the view while the map is there, and goes with it as a whole.
 */
import type { ScreenProjection } from './screen-projection';
import type { Camera, Focus } from './state';

export interface MapHandle {
	/** It follows where the map looks. */
	readonly ground: ScreenProjection;
	/** Where it has to look for what is in focus to be seen; null where it can stay. */
	readonly framing: (focus: Focus, camera: Camera | null) => Camera | null;
	/** Where it has to look for all of these bounds (west, south, east, north) to be seen. */
	readonly fitting: (bounds: readonly [number, number, number, number]) => Camera | null;
	/** What a camera of its own means for every screen alike, as a step keeps it. */
	readonly meant: (camera: Camera) => Camera;
	/** What the hand has begun to move and left ends where the view says. */
	readonly called: () => void;
}
