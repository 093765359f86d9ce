/**
 * Where a map's box looks: as the view says, or in a presentation as it is meant for every screen alike. And
 * what stands where in the box.
 */
import { tick } from 'svelte';
import { ZOOM, type Zooms } from '../../atlas/map-limits';
import type { PageState } from '../../view/page-state.svelte';
import type { ScreenProjection } from '../../view/screen-projection';
import type { Camera } from '../../view/state';
import type { View } from '../../view/view.svelte';
import { fitted, framed, framedRoutes } from '../scene/framing';
import type { Bounds } from '../geometry/mercator';
import { Viewport, zoomsOfReference, type Size } from '../geometry/viewport';

/** What a reader begins to move the map with. */
const ACTS = ['wheel', 'pointerdown', 'keydown'] as const;

interface Known {
	/** The projection of the WebGL map, while that is shown. */
	readonly webgl: () => ScreenProjection | null;
	/** Where the map looks now. */
	readonly seen: () => Camera;
	/** What it fits where the view has no camera; null: the whole region. */
	readonly frame: () => Bounds | null;
	/** The box as it is in the page at this moment, also before its observer has reported it. */
	readonly measured: () => Size;
}

export class StageCamera {
	readonly #page: PageState;
	readonly #view: View;
	readonly #box: () => Size;
	/**
	 * The map was recalled to where the view says, and nobody has touched it since: a turn of the wheel is
	 * reported only when it has run out.
	 */
	#recalled = false;

	/** @param box of the map, px */
	constructor(page: PageState, box: () => Size) {
		this.#page = page;
		this.#view = page.view;
		this.#box = box;
	}

	/** A step is presented or made. */
	readonly #presenting = $derived.by(() => this.#view.state.brief !== null);
	/** Null: the whole region, or what is asked. */
	readonly now: Camera | null = $derived.by(() => {
		const camera = this.#page.map.remoteCamera ?? this.#view.state.camera;
		return this.#presenting && camera ? Viewport.ofReference(camera, this.#box()).camera : camera;
	});
	/** How far and how near it goes: what an address can name, shown in this box. */
	readonly zooms: Zooms = $derived.by(() => (this.#presenting ? zoomsOfReference(this.#box()) : ZOOM));
	/** The reader has moved the map: the view takes over the camera, in a presentation the reference camera. */
	readonly moved = (camera: Camera): void => {
		const view = this.#view;
		const { camera: before } = view.state;
		view.moveTo(this.#presenting ? new Viewport(camera, this.#box()).reference : camera);
		if (this.#recalled) void tick().then(() => view.moveTo(before));
	};
	/**
	 * Where the static map looks, or would. @param frame what it fits without a camera; null: the whole region
	 */
	seenFlat(frame: Bounds | null): Camera {
		const { width, height } = this.#box();
		const size = { width: width || 1100, height: height || 900 };
		const at = this.now ? new Viewport(this.now, size) : Viewport.opening(frame, size);
		return at.withinRegion(this.zooms).camera;
	}

	/** For the static map, which otherwise follows the view itself. */
	readonly ofStatic = $derived.by(() =>
		this.#presenting ? { camera: this.now, moved: this.moved, zooms: this.zooms } : {}
	);

	/** Registers the map as the one of the page. @returns takes it away again */
	register({ webgl, seen, frame, measured }: Known): () => void {
		const flat = () => new Viewport(seen(), this.#box()).withinRegion(this.zooms);
		const projection: ScreenProjection = {
			// `seen` is read also where the map itself projects: what is placed by it then follows every move.
			project: (at) => (seen(), webgl() ?? flat()).project(at),
			unproject: (point) => (webgl() ?? flat()).unproject(point)
		};
		const view = this.#view;
		// A step's camera is meant for screens of every size.
		const inBox = (camera: Camera | null, size: Size): Camera => {
			if (!camera) return Viewport.opening(frame(), size).camera;
			return this.#presenting ? Viewport.ofReference(camera, size).camera : camera;
		};
		const ofView = (camera: Camera | null): Camera | null =>
			camera && this.#presenting ? new Viewport(camera, measured()).reference : camera;
		return this.#page.map.register({
			projection,
			framing: (focus, camera) => ofView(framed(view.atlas, focus, inBox(camera, measured()), measured())),
			framingRoutes: (shown, switchedOn, camera) =>
				ofView(framedRoutes(view.atlas, shown, switchedOn, inBox(camera, measured()), measured())),
			fitting: (bounds) => ofView(fitted(bounds, measured())),
			toReference: (camera) => new Viewport(camera, measured()).reference,
			recall: () => {
				this.#recalled = true;
				for (const act of ACTS)
					addEventListener(act, () => (this.#recalled = false), { once: true, capture: true });
			}
		});
	}
}
