/**
 * Drawing by hand on a map: gestures become lines in longitude and latitude. What is drawn is ink like any
 * other, drawn by the maps themselves, so that it looks the same under the pen, afterwards, in the other
 * window and without WebGL.
 */
import type { Position, ScreenProjection } from '../../view/screen-projection';

export interface PenEvents {
	/** The stroke under way, at every point. */
	readonly drawing: (line: readonly Position[]) => void;
	/** A touch without a stroke is a line of one point. */
	readonly drawn: (line: readonly Position[]) => void;
}

/** A point of a stroke for each so many px: a curve looks round, a long stroke stays small. */
const STEP_PX = 4;
/** Decimals of a degree: about 1 m. */
const FACTOR = 1e5;

type Px = readonly [x: number, y: number];

/** @param surface lies over the map and takes its gestures. @returns puts the pen down */
export function takePen(
	surface: HTMLElement,
	projection: () => ScreenProjection,
	{ drawing, drawn }: PenEvents
): () => void {
	/** Of the pointer that draws; a second finger draws nothing. */
	let stroke: { readonly pointer: number; last: Px; line: readonly Position[] } | undefined;
	const on = new AbortController();

	function pxOf({ clientX, clientY }: PointerEvent): Px {
		const { left, top } = surface.getBoundingClientRect();
		return [clientX - left, clientY - top];
	}
	function positionAt(px: Px): Position {
		const [longitude, latitude] = projection().unproject(px);
		return [Math.round(longitude * FACTOR) / FACTOR, Math.round(latitude * FACTOR) / FACTOR];
	}
	function begin(event: PointerEvent): void {
		if (stroke || !event.isPrimary) return;
		// A stroke that leaves the map ends when the pen is lifted.
		surface.setPointerCapture(event.pointerId);
		const last = pxOf(event);
		stroke = { pointer: event.pointerId, last, line: [positionAt(last)] };
	}
	function draw(event: PointerEvent): void {
		if (stroke?.pointer !== event.pointerId) return;
		const px = pxOf(event);
		if (Math.hypot(px[0] - stroke.last[0], px[1] - stroke.last[1]) < STEP_PX) return;
		stroke.last = px;
		stroke.line = [...stroke.line, positionAt(px)];
		drawing(stroke.line);
	}
	function end(event: PointerEvent): void {
		if (stroke?.pointer !== event.pointerId) return;
		const { line } = stroke;
		stroke = undefined;
		drawn(line);
	}
	// Whichever button of a pen or a mouse is down: it draws.
	surface.addEventListener('contextmenu', (event) => event.preventDefault(), { signal: on.signal });
	for (const [type, listener] of [
		['pointerdown', begin],
		['pointermove', draw],
		['pointerup', end],
		['pointercancel', end]
	] as const)
		surface.addEventListener(type, listener, { signal: on.signal });
	return () => on.abort();
}
