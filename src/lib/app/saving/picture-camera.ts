/** Where the map of a sheet looks: it shows what the reader sees, whatever its own size. */
import type { Size } from '../../export/sheet/presets';
import type { Bounds } from '../../map/geometry/mercator';
import { Viewport, zoomsOfReference } from '../../map/geometry/viewport';
import type { Camera } from '../../view/state';

export interface Looking {
	/** Of the view; null: nobody has moved the map. */
	readonly camera: Camera | null;
	/** px of the map the reader sees; null: what a link is meant for. */
	readonly seen: Size | null;
	/** What a map that nobody has moved shows: all of an answer; null: the whole region. */
	readonly frame: Bounds | null;
}

/** That shows what is meant, even if a picture of this size goes beyond the region then. */
export function referenceFor({ camera, seen, frame }: Looking, size: Size): Camera {
	if (!camera) return Viewport.opening(frame, size).camera;
	// At the region's edges a screen shows other land than its address names.
	const meant = seen ? new Viewport(camera, seen).withinRegion().camera : camera;
	return Viewport.ofReference(meant, size, seen ?? undefined).camera;
}

/** What a picture of this size shows: straight down, north up, nothing beyond the region. */
export function cameraFor(looking: Looking, size: Size): Camera {
	const zooms = zoomsOfReference(size, looking.seen ?? undefined);
	const { camera } = new Viewport(referenceFor(looking, size), size).withinRegion(zooms);
	return { ...camera, bearing: 0, pitch: 0 };
}
