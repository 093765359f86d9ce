/** Where the static map looks: as the view says, while it rests, and wherever a gesture has brought it. */
import type { Zooms } from '../../atlas/map-limits';
import { HOME, type Camera } from '../../view/state';
import { boundsToViewBox, type Bounds, type ViewBox } from '../geometry/mercator';
import { Viewport, zoomsIn, type Size } from '../geometry/viewport';
import type { Look } from '../interaction/live-camera.svelte';
import { NAME_FRAMES } from '../scene/labels/viewport-presets';

interface Inputs {
	/** Null until it is known. */
	readonly box: () => Size | null;
	readonly zooms: () => Zooms;
	/** Shown instead of the view's camera, also before the reader moves. */
	readonly fixed: () => Camera | null | undefined;
	/** Of the view. */
	readonly camera: () => Camera | null;
	/** What is fitted where there is neither; null: the whole region. */
	readonly frame: () => Bounds | null;
	readonly look: () => Look;
}

export class StaticViewport {
	readonly #of: Inputs;

	constructor(of: Inputs) {
		this.#of = of;
	}

	/** Paths and names are drawn for where the map rests; a gesture only moves and scales them. */
	readonly resting: Camera = $derived.by(() => {
		const { box, fixed, camera } = this.#of;
		const size = box() ?? NAME_FRAMES[0];
		const ofView = fixed() ? null : camera();
		return ofView ? this.#held(ofView, size) : this.opening(size);
	});
	readonly now: Viewport = $derived.by(
		() => new Viewport(this.#of.look().live ?? this.resting, this.#of.box() ?? NAME_FRAMES[0])
	);
	/** In units of the static map. */
	readonly viewBox: ViewBox = $derived.by(() =>
		this.#of.box() ? this.now.viewBox() : boundsToViewBox(HOME)
	);

	/** What a box shows before the reader moves. */
	opening(size: Size): Camera {
		const { fixed, frame } = this.#of;
		return this.#held(fixed() ?? Viewport.opening(frame(), size).camera, size);
	}

	/** How far and how near a gesture may go. */
	get zooms(): Zooms {
		const box = this.#of.box();
		return box ? zoomsIn(box, this.#of.zooms()) : this.#of.zooms();
	}

	/** Where a gesture may bring it: straight down, north up, within the region. Null before there is a box. */
	reached({ camera }: Viewport): Camera | null {
		const box = this.#of.box();
		return box && this.#held({ ...camera, bearing: 0, pitch: 0 }, box);
	}

	#held(camera: Camera, size: Size): Camera {
		return new Viewport(camera, size).withinRegion(this.#of.zooms()).camera;
	}
}
