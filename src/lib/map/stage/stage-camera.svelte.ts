/**
 * Where a map's box looks: as the view says, or in a presentation as it is meant for every screen alike. And
 * what stands where in the box.
 */
import { tick } from 'svelte';
import { ZOOM, type Zooms } from '../../atlas/map-limits';
import type { MapHandle } from '../../view/map-handle';
import type { ScreenProjection } from '../../view/screen-projection';
import type { Camera } from '../../view/state';
import type { View } from '../../view/view.svelte';
import { flatProjection } from '../geometry/flat-projection';
import { fitted, framed } from '../scene/framing';
import { opening, withinRegion, type Bounds } from '../geometry/mercator';
import { toViewport, toReference, zoomsFor } from '../geometry/reference-camera';

/** What a reader begins to move the map with. */
const ACTS = ['wheel', 'pointerdown', 'keydown'] as const;

interface Box {
	readonly width: number;
	readonly height: number;
}

interface Known {
	/** The ground of the WebGL map, while that is shown. */
	readonly canvas: () => ScreenProjection | null;
	/** Where the map looks now. */
	readonly seen: () => Camera;
	/** What it fits where the view has no camera; null: the whole region. */
	readonly frame: () => Bounds | null;
	/** The box as it is in the page at this moment, also where nobody has been told yet. */
	readonly measured: () => Box;
}

export class StageCamera {
	readonly #view: View;
	readonly #box: () => Box;
	/**
	 * The map was called back to what the view says, and nobody has touched it since: a turn of the wheel is
	 * told only when it has run out.
	 */
	#called = false;

	/** @param box of the map, px */
	constructor(view: View, box: () => Box) {
		this.#view = view;
		this.#box = box;
	}

	/** A step is presented or made. */
	readonly #presenting = $derived.by(() => this.#view.state.brief !== null);
	/** Null: the whole region, or what is asked. */
	readonly now: Camera | null = $derived.by(() => {
		const camera = this.#view.look ?? this.#view.state.camera;
		return this.#presenting && camera ? toViewport(camera, this.#box()) : camera;
	});
	/** How far and how near it goes: what an address can name, shown in this box. */
	readonly zooms: Zooms = $derived.by(() => (this.#presenting ? zoomsFor(this.#box()) : ZOOM));
	/** The reader has moved the map: the view is told what is meant. */
	readonly moved = (camera: Camera): void => {
		const view = this.#view;
		const { camera: before } = view.state;
		view.moveTo(this.#presenting ? toReference(camera, this.#box()) : camera);
		if (this.#called) void tick().then(() => view.moveTo(before));
	};
	/** For the static map, which otherwise follows the view itself. */
	readonly ofStatic = $derived.by(() =>
		this.#presenting ? { camera: this.now, moved: this.moved, zooms: this.zooms } : {}
	);

	/** Hands the view what only a map knows. @returns takes it back */
	register({ canvas, seen, frame, measured }: Known): () => void {
		const flat = (): ScreenProjection => {
			const { width, height } = this.#box();
			return flatProjection(withinRegion(seen(), width, height, this.zooms), width, height);
		};
		const ground: ScreenProjection = {
			// Where the map looks is read also where the map itself knows: what stands on the ground follows.
			project: (at) => (seen(), canvas() ?? flat()).project(at),
			unproject: (point) => (canvas() ?? flat()).unproject(point)
		};
		const view = this.#view;
		const map: MapHandle = {
			ground,
			framing: (focus, camera) => {
				const { width, height } = measured();
				return framed(view.atlas, focus, camera ?? opening(frame(), width, height), { width, height });
			},
			fitting: (bounds) => {
				const { width, height } = measured();
				return fitted(bounds, { width, height });
			},
			meant: (camera) => toReference(camera, measured()),
			called: () => {
				this.#called = true;
				for (const act of ACTS)
					addEventListener(act, () => (this.#called = false), { once: true, capture: true });
			}
		};
		view.map = map;
		return () => {
			if (view.map === map) view.map = null;
		};
	}
}
