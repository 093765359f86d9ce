/**
 * Where the WebGL map looks: it follows the view, and frames the whole region or an answer while nobody has
 * moved it.
 */
import type { Map as MapLibre } from 'maplibre-gl';
import { sameCamera, type Camera } from '../../view/state';
import type { Bounds } from '../geometry/mercator';
import { Viewport, type Size } from '../geometry/viewport';

const MOVE_MS = 700;

export class WebglCamera {
	readonly #map: MapLibre;
	/** The camera that the view last asked for, or that a move of the reader's gave it. */
	#camera: Camera | null | undefined;
	/** What was fitted last. */
	#frame: Bounds | null = null;
	/** Whether the map is on its way to where the view asked it to. */
	#onItsWay = false;

	constructor(map: MapLibre) {
		this.#map = map;
		map.on('moveend', () => (this.#onItsWay = false));
	}

	/** @param frame what to fit where the view has no camera; null: the whole region */
	follow(camera: Camera | null, frame: Bounds | null, animate: boolean): void {
		const isSame =
			camera === null || !this.#camera ? camera === this.#camera : sameCamera(camera, this.#camera);
		if (isSame && (camera !== null || sameFrame(frame, this.#frame))) return;
		this.#camera = camera;
		const duration = animate ? MOVE_MS : 0;
		this.#fillBox();
		if (camera === null) {
			this.#frame = frame;
			this.#fit(duration);
		} else this.#go(camera, duration);
	}

	/** Looks where another map is being moved to. */
	jumpTo(camera: Camera): void {
		this.#map.jumpTo(target(this.#held(camera)));
	}

	/** The reader has moved the map: where to. */
	moved(): Camera {
		return (this.#camera = this.where());
	}

	resized(): void {
		if (this.#camera === null) this.#fit(0);
		// A move ends at the point that was the middle when it began.
		else if (this.#camera && this.#onItsWay) this.#go(this.#camera, MOVE_MS);
	}

	#go(camera: Camera, duration: number): void {
		this.#map.easeTo({ ...target(this.#held(camera)), duration });
		this.#onItsWay = duration > 0;
	}

	/**
	 * As the static map holds it: MapLibre itself would look at the middle of the region where that is smaller
	 * than the box.
	 */
	#held(camera: Camera): Camera {
		if (camera.bearing !== 0 || camera.pitch !== 0) return camera;
		const zooms = { min: this.#map.getMinZoom(), max: this.#map.getMaxZoom() };
		return new Viewport(camera, this.#size()).withinRegion(zooms).camera;
	}

	/** A box that changes together with the view: MapLibre itself would only see it later. */
	#fillBox(): void {
		const [box, canvas] = [this.#map.getContainer(), this.#map.getCanvas()];
		if (box.clientWidth !== canvas.clientWidth || box.clientHeight !== canvas.clientHeight)
			this.#map.resize();
	}

	/** By the same rule as the static map. */
	#fit(duration: number): void {
		const { camera } = Viewport.opening(this.#frame, this.#size());
		this.#map.easeTo({ ...target(camera), duration });
	}

	#size(): Size {
		const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
		return { width, height };
	}

	where(): Camera {
		const { lng, lat } = this.#map.getCenter();
		return {
			zoom: this.#map.getZoom(),
			latitude: lat,
			longitude: lng,
			bearing: this.#map.getBearing(),
			pitch: this.#map.getPitch()
		};
	}
}

const target = ({ zoom, longitude, latitude, bearing, pitch }: Camera) => ({
	center: [longitude, latitude] as [number, number],
	...{ zoom, bearing, pitch }
});

const sameFrame = (a: Bounds | null, b: Bounds | null) =>
	a === b || (a && b && a.every((edge, index) => edge === b[index])) === true;
