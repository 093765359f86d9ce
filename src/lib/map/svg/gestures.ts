/**
 * Drag, wheel, pinch, double click and keys on the static map, as an attachment. It knows the viewport, not
 * the view.
 */
import type { Attachment } from 'svelte/attachments';
import type { Zooms } from '../../atlas/map-limits';
import type { Viewport } from '../geometry/viewport';

export interface GestureActions {
	/** What is shown now. */
	readonly viewport: () => Viewport;
	/** How far and how near it goes. */
	readonly zooms: () => Zooms;
	/** At every step of a gesture. */
	readonly look: (viewport: Viewport) => void;
	/** The gesture is over. */
	readonly settle: () => void;
	/** The element under the pointer; null when the pointer has left or is busy. */
	readonly hover: (target: Element | null) => void;
	readonly choose: (target: Element) => void;
}

/** A press that moves less is a click, px. */
const CLICK_PX = 4;
/** A wheel's steps that follow each other within this time are one gesture, ms. */
const WHEEL_PAUSE = 220;
const KEY_PX = 100;
const KEYS: Readonly<Record<string, (viewport: Viewport) => Viewport>> = {
	ArrowLeft: (viewport) => viewport.panned(KEY_PX, 0),
	ArrowRight: (viewport) => viewport.panned(-KEY_PX, 0),
	ArrowUp: (viewport) => viewport.panned(0, KEY_PX),
	ArrowDown: (viewport) => viewport.panned(0, -KEY_PX),
	'+': (viewport) => viewport.zoomedAround(viewport.camera.zoom + 1),
	'=': (viewport) => viewport.zoomedAround(viewport.camera.zoom + 1),
	'-': (viewport) => viewport.zoomedAround(viewport.camera.zoom - 1)
};

export function gestures(actions: GestureActions): Attachment<Element> {
	const { viewport, zooms, look, settle, hover, choose } = actions;
	return (element) => {
		const listening = new AbortController();
		const pressed = new Map<number, { x: number; y: number }>();
		let travelled = 0;
		let wheelTimer: ReturnType<typeof setTimeout> | undefined;

		/** px right of and below the centre of the map. */
		function fromCentre({ clientX, clientY }: { clientX: number; clientY: number }): [number, number] {
			const { left, top, width, height } = element.getBoundingClientRect();
			return [clientX - left - width / 2, clientY - top - height / 2];
		}

		/** At either end the point zoomed at would still move: the map rests instead. */
		function zoomed(from: Viewport, by: number, at: [number, number]): Viewport {
			const { min, max } = zooms();
			return from.zoomedAround(Math.min(Math.max(from.camera.zoom + by, min), max), ...at);
		}

		/** Middle of the fingers and the distance between them. */
		function grip() {
			const [a, b = a] = pressed.values();
			return { clientX: (a.x + b.x) / 2, clientY: (a.y + b.y) / 2, spread: Math.hypot(a.x - b.x, a.y - b.y) };
		}

		function press(event: PointerEvent): void {
			if (event.button !== 0) return;
			if (pressed.size === 0) travelled = 0;
			pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
			hover(null);
		}

		function move(event: PointerEvent): void {
			const before = pressed.get(event.pointerId);
			if (!before) {
				if (event.pointerType === 'mouse') hover(event.target as Element);
				return;
			}
			const from = grip();
			pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
			const to = grip();
			travelled += Math.hypot(event.clientX - before.x, event.clientY - before.y);
			if (travelled < CLICK_PX) return;
			// Only now: a captured press would take the click away from the line it was on.
			element.setPointerCapture(event.pointerId);
			const next = viewport().panned(to.clientX - from.clientX, to.clientY - from.clientY);
			const closer = from.spread > 0 && to.spread > 0 ? Math.log2(to.spread / from.spread) : 0;
			look(closer === 0 ? next : zoomed(next, closer, fromCentre(to)));
		}

		function release(event: PointerEvent): void {
			if (!pressed.delete(event.pointerId) || pressed.size > 0) return;
			if (travelled >= CLICK_PX) settle();
		}

		function wheel(event: WheelEvent): void {
			event.preventDefault();
			const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
			// A pinch on a touchpad comes as a wheel with the control key and small steps.
			const step = (-event.deltaY * lines) / (event.ctrlKey ? 90 : 360);
			look(zoomed(viewport(), step, fromCentre(event)));
			clearTimeout(wheelTimer);
			wheelTimer = setTimeout(settle, WHEEL_PAUSE);
		}

		function key(event: KeyboardEvent): void {
			if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in KEYS)) return;
			event.preventDefault();
			look(KEYS[event.key](viewport()));
			settle();
		}

		const listen = <K extends keyof HTMLElementEventMap>(
			type: K,
			listener: (event: HTMLElementEventMap[K]) => void
		) =>
			element.addEventListener(type, listener as EventListener, { signal: listening.signal, passive: false });
		listen('pointerdown', press);
		listen('pointermove', move);
		listen('pointerup', release);
		listen('pointercancel', release);
		listen('pointerleave', () => hover(null));
		listen('wheel', wheel);
		listen('keydown', key);
		listen('click', (event) => {
			if (travelled < CLICK_PX) choose(event.target as Element);
		});
		listen('dblclick', (event) => {
			look(zoomed(viewport(), event.shiftKey ? -1 : 1, fromCentre(event)));
			settle();
		});
		return () => {
			clearTimeout(wheelTimer);
			listening.abort();
		};
	};
}
