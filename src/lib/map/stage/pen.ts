/**
 * Drawing by hand on a map. terra-draw turns the gestures into lines on the ground; what it makes is ink like any other, drawn by the maps
 * themselves, so that it looks the same under the pen, afterwards, in the other window and without WebGL. That is why it has an adapter of its
 * own here: one for every map that can say where a point stands. Fetched when a pen is first taken.
 */
import { TerraDraw, TerraDrawExtend, TerraDrawFreehandLineStringMode } from 'terra-draw';
import type { ScreenProjection, Position } from '../../view/screen-projection';

export interface PenEvents {
	/** The stroke under way, at every move. */
	readonly drawing: (line: readonly Position[]) => void;
	readonly drawn: (line: readonly Position[]) => void;
}

/** A point of a stroke for each so many px: a curve looks round, a long stroke stays small. */
const STEP_PX = 4;
/** Decimals of a degree: about 1 m. */
const PRECISION = 5;
/** After a stroke, terra-draw rests one of its modes for half a second. Who writes makes up to four strokes meanwhile: they take turns. */
const MODES = ['first', 'second', 'third', 'fourth'] as const;

/** @param surface lies over the map and takes its gestures. @returns puts the pen down */
export function takePen(surface: HTMLElement, ground: () => ScreenProjection, { drawing, drawn }: PenEvents): () => void {
	const draw = new TerraDraw({
		adapter: new Surface(surface, ground),
		modes: MODES.map(
			(modeName) => new TerraDrawFreehandLineStringMode({ modeName, drawInteraction: 'click-drag', minDistance: STEP_PX, keyEvents: null })
		)
	});
	const lineOf = (id: string | number): Position[] => {
		const geometry = draw.getSnapshotFeature(id)?.geometry;
		return geometry?.type === 'LineString' ? geometry.coordinates.map(([longitude, latitude]): Position => [longitude, latitude]) : [];
	};
	let mode = 0;
	draw.on('change', (ids, type) => {
		if (type !== 'create' && type !== 'update') return;
		const line = ids.map(lineOf).find(({ length }) => length > 1);
		if (line && draw.getModeState() === 'drawing') drawing(line);
	});
	draw.on('finish', (id) => {
		const line = lineOf(id);
		draw.clear();
		mode = (mode + 1) % MODES.length;
		draw.setMode(MODES[mode]);
		drawn(line);
	});
	draw.start();
	draw.setMode(MODES[mode]);
	return () => draw.stop();
}

class Surface extends TerraDrawExtend.TerraDrawBaseAdapter {
	readonly #element: HTMLElement;
	readonly #ground: () => ScreenProjection;

	constructor(element: HTMLElement, ground: () => ScreenProjection) {
		super({ coordinatePrecision: PRECISION, minPixelDragDistance: 1, minPixelDragDistanceDrawing: 1 });
		this.#element = element;
		this.#ground = ground;
	}

	override register(callbacks: TerraDrawExtend.TerraDrawCallbacks): void {
		super.register(callbacks);
		callbacks.onReady?.();
	}

	getMapEventElement(): HTMLElement {
		return this.#element;
	}
	getLngLatFromEvent(event: PointerEvent | MouseEvent): { lng: number; lat: number } {
		const { containerX, containerY } = this.getMapElementXYPosition(event);
		return this.unproject(containerX, containerY);
	}
	project(lng: number, lat: number): { x: number; y: number } {
		const [x, y] = this.#ground().project([lng, lat]);
		return { x, y };
	}
	unproject(x: number, y: number): { lng: number; lat: number } {
		const [lng, lat] = this.#ground().unproject([x, y]);
		return { lng, lat };
	}

	// The maps draw the ink, and the surface keeps gestures from them.
	render(): void {}
	clear(): void {}
	setCursor(): void {}
	setDraggability(): void {}
	setDoubleClickToZoom(): void {}
}
