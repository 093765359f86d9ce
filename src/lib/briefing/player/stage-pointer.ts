/**
 * Clicks and swipes that turn steps. The left quarter goes back, the rest forward; a finger swipes. They are
 * taken before the map sees them, as long as the presenter hasn't taken the map itself. Wheel, drag and pinch
 * always reach it, and so take it.
 */

export interface StagePointer {
	/** Whether the presenter has taken the map: then what is done on it is meant for it. */
	readonly taken: () => boolean;
	readonly next: () => void;
	readonly previous: () => void;
}

/** Of the width. */
const BACK_ZONE = 0.25;
/** A press that moves less is a click, px. */
const CLICK_PX = 8;
const SWIPE_PX = 48;
/** What has a use of its own. */
const TAKES_CLICKS =
	'a, button, input, select, textarea, summary, label, dialog, [role="dialog"], [role="option"], [data-takes-clicks]';
/** A map, whichever of the two. */
const MAP = '[data-drawn]';

const within = (event: Event, selector: string) =>
	event.target instanceof Element && event.target.closest(selector) !== null;

export function turnsSteps(page: Window, { taken, next, previous }: StagePointer): () => void {
	const listening = new AbortController();
	let pressed: { readonly x: number; readonly y: number; readonly swipes: boolean } | null = null;
	let travelled = 0;
	let byFinger = false;
	/** Fingers on the glass. */
	const fingers = new Set<number>();

	const mapsUserLayers = (event: Event) => taken() && within(event, MAP);

	function press(event: PointerEvent): void {
		byFinger = event.pointerType === 'touch';
		if (byFinger) fingers.add(event.pointerId);
		pressed =
			fingers.size > 1
				? null
				: {
						x: event.clientX,
						y: event.clientY,
						swipes: byFinger && !mapsUserLayers(event) && !within(event, TAKES_CLICKS)
					};
		travelled = 0;
		keepFromMap(event);
	}
	function move(event: PointerEvent): void {
		if (pressed)
			travelled = Math.max(travelled, Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y));
		keepFromMap(event);
	}
	function release(event: PointerEvent): void {
		fingers.delete(event.pointerId);
		if (event.type === 'pointerup' && pressed?.swipes) {
			const [right, down] = [event.clientX - pressed.x, event.clientY - pressed.y];
			if (Math.abs(right) > SWIPE_PX && Math.abs(right) > 2 * Math.abs(down)) (right < 0 ? next : previous)();
		}
		pressed = null;
	}
	/** One finger turns steps; two are the map's. */
	function keepFromMap(event: Event): void {
		const count =
			'touches' in event
				? (event as TouchEvent).touches.length
				: (event as PointerEvent).pointerType === 'touch'
					? fingers.size
					: 0;
		if (count === 1 && !taken() && within(event, MAP)) event.stopPropagation();
	}
	function click(event: MouseEvent): void {
		if (event.button !== 0 || within(event, TAKES_CLICKS) || mapsUserLayers(event)) return;
		if (within(event, MAP)) event.stopPropagation();
		// Text that is being marked is being read; a finger marks by resting, and mostly doesn't mean to.
		if (travelled > CLICK_PX || (!byFinger && page.getSelection()?.isCollapsed === false)) return;
		(event.clientX < page.innerWidth * BACK_ZONE ? previous : next)();
	}
	/** Two quick clicks are two steps, and no zoom. */
	function doubleClick(event: MouseEvent): void {
		if (!mapsUserLayers(event) && within(event, MAP)) event.stopPropagation();
	}

	const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
		page.addEventListener(type, listener, { capture: true, signal: listening.signal });
	listen('pointerdown', press);
	listen('pointermove', move);
	listen('pointerup', release);
	listen('pointercancel', release);
	listen('touchstart', keepFromMap);
	listen('touchmove', keepFromMap);
	listen('click', click);
	listen('dblclick', doubleClick);
	return () => listening.abort();
}
