/**
 * Where the map has to look for what is in focus to be seen: nowhere else, as long as it is in sight and
 * large enough.
 */
import type { Atlas, Link } from '../../atlas/atlas';
import { routeOf, variantOf, type Selection } from '../../view/selection';
import { HOME, type Camera, type Focus } from '../../view/state';
import { toWorld, type Bounds, type ViewBox } from '../geometry/mercator';
import { Viewport, type Size } from '../geometry/viewport';

/**
 * Lines that reach less far on screen can't be told from a dot, px; nor can those that reach over less of a
 * large map.
 */
const SMALL_PX = 60;
const SMALL_SHARE = 1 / 7;
/** Of the box on each side: what has just come into sight isn't stuck to its edge. */
const MARGIN = 0.18;
/** Closer, the lines are less exact than the screen: they were drawn to within a few km. */
const CLOSEST = 8.5;
/** From here on a place is seen among its neighbours. */
const PLACE_ZOOM = 6;

interface Target {
	/** Of each link and place, degrees. */
	readonly parts: readonly Bounds[];
	/** Whether there is a line among them: its length must be seen, a place has its ring at every zoom. */
	readonly hasLine: boolean;
}

/**
 * @param camera null for the whole region
 * @returns null where the map can stay: what is in focus is about no place, or half of its parts are in sight
 * and none too small
 */
export function framed(atlas: Atlas, focus: Focus, camera: Camera | null, size: Size): Camera | null {
	const target = targetOf(atlas, focus);
	const now = camera ? new Viewport(camera, size) : Viewport.fitting(HOME, size);
	if (target.parts.length === 0 || (isInSight(target, now) && !isSmall(target, now))) return null;
	// A place alone has no size to fit.
	return fitted(around(target.parts), size, target.hasLine ? CLOSEST : Math.max(now.camera.zoom, PLACE_ZOOM));
}

/**
 * Where routes are switched on, all that are shown then come into sight.
 * @param shown all of them, with those switched on
 * @param switchedOn null: they are fitted, whatever is in sight
 * @param camera null for the whole region
 * @returns null where there is nothing to fit, or what is switched on is in sight
 */
export function framedRoutes(
	atlas: Atlas,
	shown: readonly Selection[],
	switchedOn: readonly Selection[] | null,
	camera: Camera | null,
	size: Size
): Camera | null {
	const target = (selection: Selection) => targetOf(atlas, { kind: 'route', selection });
	const parts = shown.flatMap((selection) => target(selection).parts);
	if (parts.length === 0) return null;
	const now = camera ? new Viewport(camera, size) : Viewport.fitting(HOME, size);
	if (switchedOn?.every((selection) => isInSight(target(selection), now))) return null;
	const { camera: fitting } = Viewport.opening(around(parts), size);
	return { ...fitting, zoom: Math.min(fitting.zoom, CLOSEST) };
}

/** Half of it is enough: a long route may reach beyond the map. */
const isInSight = ({ parts }: Target, now: Viewport): boolean =>
	parts.filter((part) => isIn(part, now.viewBox(1))).length * 2 >= parts.length;

/** What has a length must be long enough on screen to be told. */
function isSmall({ parts, hasLine }: Target, { camera, size }: Viewport): boolean {
	const reach = extent(around(parts)) * 512 * 2 ** camera.zoom;
	return hasLine && reach < Math.max(SMALL_PX, Math.min(size.width, size.height) * SMALL_SHARE);
}

/** All of it, with room around. */
export function fitted(bounds: Bounds, { width, height }: Size, closest = CLOSEST): Camera {
	const inner = { width: width * (1 - 2 * MARGIN), height: height * (1 - 2 * MARGIN) };
	const { camera } = Viewport.fitting(bounds, inner);
	return { ...camera, zoom: Math.min(camera.zoom, closest) };
}

function targetOf(atlas: Atlas, focus: Focus): Target {
	const of = (links: Iterable<string>, places: Iterable<string> = []): Target => {
		const lines = [...links].map((id) => boundsOf(atlas.link.get(id)!));
		const points = [...places].map((id): Bounds => {
			const [x, y] = atlas.place.get(id)!.at;
			return [x, y, x, y];
		});
		return { parts: [...lines, ...points], hasLine: lines.length > 0 };
	};
	switch (focus.kind) {
		case 'link':
			return of([focus.link]);
		case 'place':
			return of([], [focus.place]);
		case 'claim': {
			const bound = atlas.bindings.get(focus.claim);
			return of(bound?.links ?? [], bound?.places);
		}
		case 'route': {
			const route = atlas.route.get(routeOf(focus.selection))!;
			const variant = route.variants.find(({ id }) => id === variantOf(focus.selection));
			return of(variant?.links ?? route.links);
		}
		default:
			return { parts: [], hasLine: false };
	}
}

const known = new WeakMap<Link, Bounds>();
function boundsOf(link: Link): Bounds {
	const before = known.get(link);
	if (before) return before;
	const bounds = around(link.coordinates.map(([x, y]): Bounds => [x, y, x, y]));
	known.set(link, bounds);
	return bounds;
}

const around = (parts: readonly Bounds[]): Bounds =>
	parts.reduce(([west, south, east, north], [w, s, e, n]) => [
		Math.min(west, w),
		Math.min(south, s),
		Math.max(east, e),
		Math.max(north, n)
	]);

/** The longer side, in widths of the world. */
function extent([west, south, east, north]: Bounds): number {
	const [[left, bottom], [right, top]] = [toWorld([west, south]), toWorld([east, north])];
	return Math.max(right - left, bottom - top);
}

/** Whether any of it reaches into a box of world coordinates. */
function isIn([west, south, east, north]: Bounds, { x, y, width, height }: ViewBox): boolean {
	const [[left, bottom], [right, top]] = [toWorld([west, south]), toWorld([east, north])];
	return left <= x + width && right >= x && top <= y + height && bottom >= y;
}
