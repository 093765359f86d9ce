/**
 * A camera in a box of known size, as both maps, sheets, previews and exports use it: what it shows, what
 * stands where, and where it may look (`atlas/map-limits.ts`). Bearing and pitch are carried along, and left
 * out of account.
 */
import { REGION, ZOOM, type Zooms } from '../../atlas/map-limits';
import type { Position, ScreenProjection } from '../../view/screen-projection';
import { HOME, type Camera } from '../../view/state';
import { boundsToViewBox, fromWorld, toWorld, UNITS, worldSize, type Bounds, type ViewBox } from './mercator';

/** px */
export type Size = Readonly<Record<'width' | 'height', number>>;

/**
 * In a presentation a camera shows the same land on every screen: its zoom is meant for this size, about that
 * of the explorer's map on a laptop, and a larger or smaller map comes closer or goes farther until at least
 * that land is in sight.
 */
const REFERENCE: Size = { width: 1100, height: 800 };

/** Room for what lies over the map's edges when an answer is framed, px. */
const FRAME_PADDING = { top: 24, right: 40, bottom: 84, left: 24 } as const;

export class Viewport implements ScreenProjection {
	readonly camera: Camera;
	readonly size: Size;

	constructor(camera: Camera, { width, height }: Size) {
		this.camera = camera;
		this.size = { width, height };
	}

	/** All of the bounds, as large as the box lets them be; as MapLibre fits them. */
	static fitting(bounds: Bounds, size: Size): Viewport {
		const { x, y, width, height } = boundsToViewBox(bounds, 1);
		const [longitude, latitude] = fromWorld([x + width / 2, y + height / 2]);
		const zoom = Math.log2(Math.min(size.width / width, size.height / height) / 512);
		return new Viewport({ zoom, latitude, longitude, bearing: 0, pitch: 0 }, size);
	}

	/**
	 * Before anybody has moved the map: all of a frame, clear of what lies over the map, or the whole region.
	 */
	static opening(frame: Bounds | null, size: Size): Viewport {
		if (frame === null) return Viewport.fitting(HOME, size);
		const { top, right, bottom, left } = FRAME_PADDING;
		const { camera } = Viewport.fitting(frame, {
			width: Math.max(size.width - left - right, size.width / 2),
			height: Math.max(size.height - top - bottom, size.height / 2)
		});
		return new Viewport(camera, size).panned((left - right) / 2, (top - bottom) / 2);
	}

	/** Shows what a reference camera means. @param reference the size it is meant for */
	static ofReference(camera: Camera, size: Size, reference = REFERENCE): Viewport {
		return new Viewport({ ...camera, zoom: camera.zoom + closer(size, reference) }, size);
	}

	/** Means the same on a map of any size. */
	get reference(): Camera {
		return { ...this.camera, zoom: this.camera.zoom - closer(this.size, REFERENCE) };
	}

	/** What it shows. @param units to the width of the world: those of the static map */
	viewBox(units = UNITS): ViewBox {
		const perPx = units / worldSize(this.camera.zoom);
		const [x, y] = toWorld([this.camera.longitude, this.camera.latitude]);
		const { width, height } = this.size;
		return {
			x: x * units - (width / 2) * perPx,
			y: y * units - (height / 2) * perPx,
			width: width * perPx,
			height: height * perPx
		};
	}

	/** Px from the upper left corner of the box. */
	project(at: Position): readonly [x: number, y: number] {
		const { x: left, y: top } = this.viewBox(1);
		const [x, y] = toWorld(at);
		const size = worldSize(this.camera.zoom);
		return [(x - left) * size, (y - top) * size];
	}

	unproject([x, y]: readonly [x: number, y: number]): Position {
		const { x: left, y: top } = this.viewBox(1);
		const size = worldSize(this.camera.zoom);
		return fromWorld([left + x / size, top + y / size]);
	}

	/** After a pan by so many px: the map's content moves to the right and down. */
	panned(right: number, down: number): Viewport {
		const { zoom } = this.camera;
		const [x, y] = toWorld([this.camera.longitude, this.camera.latitude]);
		const [longitude, latitude] = fromWorld([x - right / worldSize(zoom), y - down / worldSize(zoom)]);
		return new Viewport({ ...this.camera, longitude, latitude }, this.size);
	}

	/** After a zoom that leaves the point at (right, down) px from the centre where it is. */
	zoomedAround(zoom: number, right = 0, down = 0): Viewport {
		const { camera } = this.panned(-right, -down);
		return new Viewport({ ...camera, zoom }, this.size).panned(right, down);
	}

	/** The nearest within these zooms that shows nothing beyond the region. */
	withinRegion(zooms = ZOOM): Viewport {
		const { width, height } = this.size;
		const region = boundsToViewBox(REGION, 1);
		const { min, max } = zoomsIn(this.size, zooms);
		const zoom = Math.min(Math.max(this.camera.zoom, min), max);
		const [x, y] = toWorld([this.camera.longitude, this.camera.latitude]);
		const inside = (at: number, from: number, length: number, half: number) =>
			Math.min(Math.max(at, from + half), from + length - half);
		const [longitude, latitude] = fromWorld([
			inside(x, region.x, region.width, width / 2 / worldSize(zoom)),
			inside(y, region.y, region.height, height / 2 / worldSize(zoom))
		]);
		return new Viewport({ ...this.camera, zoom, longitude, latitude }, this.size);
	}
}

/** How far and how near a box can look: where it is larger than the region, it comes closer. */
export function zoomsIn({ width, height }: Size, { min, max }: Zooms): Zooms {
	const region = boundsToViewBox(REGION, 1);
	const filling = Math.log2(Math.max(width / region.width, height / region.height) / 512);
	return { min: Math.max(min, filling), max: Math.max(max, filling) };
}

/** How far and how near a map of this size goes, where that is limited for the reference size. */
export function zoomsOfReference(size: Size, reference = REFERENCE): Zooms {
	const by = closer(size, reference);
	return { min: ZOOM.min + by, max: ZOOM.max + by };
}

/** By how many zooms a box comes closer than the reference; by none where it isn't measured yet. */
function closer({ width, height }: Size, reference: Size): number {
	return width > 0 && height > 0
		? Math.log2(Math.min(width / reference.width, height / reference.height))
		: 0;
}
