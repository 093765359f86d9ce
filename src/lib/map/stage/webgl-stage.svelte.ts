/**
 * The WebGL map of a stage: fetched and started once the page is there, shown when it has drawn its first
 * picture, and handed every view after that. Where it can't be had, the static map stays.
 */
import { prefersReducedMotion } from 'svelte/motion';
import type { ScreenProjection } from '../../view/screen-projection';
import type { PageState } from '../../view/page-state.svelte';
import type { Camera } from '../../view/state';
import type { Look } from '../interaction/live-camera.svelte';
import { choose, hover } from '../interaction/picking';
import type { Dot } from '../scene/answer/pointed';
import { storedMap } from '../../view/stored-choice';
import { hasWebgl } from '../webgl/has-webgl';
import type { Shown } from '../webgl/shown';
import type { WebglMap } from '../webgl/webgl-map';
import type { StageBox } from './stage-box.svelte';

const fetchParts = () => Promise.all([import('../webgl/webgl-map'), import('../webgl/map-files')]);
/** Fetched before the page has hydrated, so that the two don't wait for each other. */
let parts = import.meta.env.SSR || storedMap.read() === 'simple' || !hasWebgl() ? null : fetchParts();

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';
const quietly = (error: unknown) => isAbort(error) || console.info('The static map stays:', error);

interface Stage {
	readonly page: PageState;
	readonly box: StageBox;
	/** Shared by maps that move together. */
	readonly look: () => Look;
	/** What the map has to show, as it changes. */
	readonly shown: () => Shown;
	/** Where a strip beside the map points. */
	readonly dot: () => Dot | null;
	/** Gets where the reader has moved the map. */
	readonly moved: (camera: Camera) => void;
}

export class WebglStage {
	readonly #stage: Stage;
	#map = $state.raw<WebglMap>();
	#camera = $state.raw<Camera | null>(null);
	#refining = false;
	/** Whether the reader is moving this map, which the others follow. */
	#leading = false;
	/** `static`: the SVG map stands in, for the first moments or for good. */
	drawn = $state<'static' | 'webgl'>('static');
	/** Until WebGL has drawn its first picture or has failed. */
	starting = $state(true);

	/** To be made while a component is. */
	constructor(stage: Stage) {
		this.#stage = stage;
		const { page, look, shown, dot } = stage;
		// MapLibre is not reactive: this is the one place where a view is handed to it.
		$effect(() => {
			this.#map?.show(
				shown(),
				this.drawn === 'webgl' && page.map.remoteCamera === null && !prefersReducedMotion.current
			);
		});
		$effect(() => this.#map?.point(dot()));
		$effect(() => {
			const { live } = look();
			if (live && !this.#leading) this.#map?.camera.jumpTo(live);
		});
	}

	/** Where it looks, and what stands where on it; null while the static map is shown. */
	get seen(): Camera | null {
		return this.drawn === 'webgl' ? this.#camera : null;
	}
	get projection(): ScreenProjection | null {
		return (this.drawn === 'webgl' && this.#map?.projection) || null;
	}

	/**
	 * @param container of the map, empty @returns takes the map away: the static one shows the same view
	 */
	start(container: HTMLElement): () => void {
		const leaving = new AbortController();
		void this.#start(container, leaving.signal);
		return () => {
			leaving.abort();
			this.#map?.destroy();
			this.#map = undefined;
			this.#refining = false;
			this.drawn = 'static';
		};
	}

	/** The reader wants the simple map. */
	rest(): void {
		this.#staysStatic();
	}

	async #start(container: HTMLElement, signal: AbortSignal): Promise<void> {
		if (!hasWebgl()) return this.#staysStatic();
		const { page, box, look, shown, moved } = this.#stage;
		try {
			const [{ WebglMap }, { MapFiles }] = await (parts ??= fetchParts());
			const files = await MapFiles.load(page.view.atlas);
			if (signal.aborted) return;
			// The page is laid out here at the latest: the room for names comes with the first data.
			box.measure(container);
			const map = new WebglMap(container, page.view.atlas, files, shown(), {
				seen: (camera) => (this.#camera = camera),
				moving: (camera) => {
					this.#leading = true;
					look().live = camera;
				},
				moved: (to) => {
					moved(to);
					this.#leading = false;
					look().live = null;
				},
				hovered: (hit) => hover(page, hit),
				clicked: (hit) => choose(page, hit),
				ready: () => {
					this.drawn = 'webgl';
					this.starting = false;
					performance.mark('isthmus:map-ready');
					void this.#refine(map, signal);
				},
				lost: () => (this.drawn = 'static')
			});
			this.#map = map;
		} catch (error) {
			// Asked for again, it may come.
			parts = null;
			this.#staysStatic();
			quietly(error);
		}
	}

	/** Without WebGL or without a file: the static map shows the same view. */
	#staysStatic(): void {
		this.starting = false;
		performance.mark('isthmus:map-static');
	}

	/** Once for a map: a context that was lost and came back has its data still. */
	async #refine(map: WebglMap, signal: AbortSignal): Promise<void> {
		if (this.#refining) return;
		this.#refining = true;
		await map.refine(signal).then(() => performance.mark('isthmus:map-refined'), quietly);
	}
}
