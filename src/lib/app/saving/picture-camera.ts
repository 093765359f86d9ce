/** Where the map of a sheet looks: it shows what the reader sees, whatever its own size. */
import type { Size } from '../../export/sheet/presets';
import { opening, withinRegion, type Bounds } from '../../map/geometry/mercator';
import { toViewport, zoomsFor } from '../../map/geometry/reference-camera';
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
export function referenceFor({ camera, seen, frame }: Looking, { width, height }: Size): Camera {
	if (!camera) return opening(frame, width, height);
	// At the region's edges a screen shows other land than its address names.
	const meant = seen ? withinRegion(camera, seen.width, seen.height) : camera;
	return toViewport(meant, { width, height }, seen ?? undefined);
}

/** What a picture of this size shows: straight down, north up, nothing beyond the region. */
export function cameraFor(looking: Looking, size: Size): Camera {
	const zooms = zoomsFor(size, looking.seen ?? undefined);
	const within = withinRegion(referenceFor(looking, size), size.width, size.height, zooms);
	return { ...within, bearing: 0, pitch: 0 };
}
