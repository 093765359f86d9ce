/**
 * The WebGL map: it alone makes MapLibre’s map, and hands it to the parts beside it. It shows a view; what
 * the reader does goes back as calls.
 */
import { Map as MapLibre, prewarm, setWorkerUrl, type GeoJSONSource, type ImageSource } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Atlas } from '../../atlas/atlas';
import { MAX_PITCH, REGION, type Zooms } from '../../atlas/map-limits';
import type { ScreenProjection } from '../../view/screen-projection';
import { routeOf } from '../../view/selection';
import { HOME } from '../../view/state';
import { WebglAnswer } from './webgl-answer';
import { WebglContext } from './webgl-context';
import { WebglCamera } from './webgl-camera';
import { WebglCountryNames } from './webgl-country-names';
import { idle, WebglDetail } from './webgl-detail';
import { WebglNames } from './webgl-names';
import { WebglObstacles } from './webgl-obstacles';
import { listenTo, listenToPointer } from './webgl-events';
import { webglProjection } from './webgl-projection';
import { WebglUserLayers } from './webgl-user-layers';
import { WebglOverlays } from './webgl-overlays';
import type { MapEvents, Shown } from './shown';
import { WebglSegments } from './webgl-segments';
import { putImages } from './put-images';
import { drawBesideThePage, drawSmallUntilLoaded, UNSEEN_PIXEL_RATIO } from './frame-budget';
import { hasCompared } from './style/route-layers';
import { Viewport } from '../geometry/viewport';
import type { MapFiles } from './map-files';
import { FeaturePicking } from './feature-picking';
import type { Dot } from '../scene/answer/pointed';
import { placeImages } from './symbol-images';
import { mapStyle } from './style/style';
import { MAP_THEMES } from '../symbology/theme';

setWorkerUrl(workerUrl);
// The worker starts while the page hydrates.
prewarm();

/** The region's edges hold a small map off before this does; MapLibre knows nothing far below it. */
const leastOf = ({ min }: Zooms) => Math.max(min, 0);

export class WebglMap {
	readonly #atlas: Atlas;
	readonly #map: MapLibre;
	readonly #files: MapFiles;
	readonly #answer: WebglAnswer;
	readonly #segments: WebglSegments;
	readonly #names: WebglNames;
	readonly #edges: WebglObstacles;
	readonly #overlays: WebglOverlays;
	#shown: Shown;
	readonly #detail: WebglDetail;
	readonly #userLayers = new WebglUserLayers();
	readonly #context = new WebglContext();
	readonly #countryNames = new WebglCountryNames();
	readonly camera: WebglCamera;
	readonly projection: ScreenProjection;

	/** Throws where WebGL2 is missing. */
	constructor(container: HTMLElement, atlas: Atlas, files: MapFiles, shown: Shown, events: MapEvents) {
		this.#atlas = atlas;
		this.#files = files;
		this.#shown = shown;
		this.#segments = new WebglSegments(atlas, shown);
		this.#names = new WebglNames(atlas, shown);
		this.#answer = new WebglAnswer((codes) => files.countries(codes));
		this.#overlays = new WebglOverlays(files);
		this.#detail = new WebglDetail(files, () => this.#restyle());
		const { camera } = shown.state;
		const { clientWidth: width, clientHeight: height } = container;
		this.#edges = new WebglObstacles(
			container,
			camera ?? Viewport.opening(shown.overlays.answer.frame, { width, height }).camera,
			shown.furniture
		);
		this.#map = new MapLibre({
			container,
			style: this.#style(),
			// Every style is tried by the tests.
			validateStyle: false,
			bounds: [...HOME],
			pixelRatio: UNSEEN_PIXEL_RATIO,
			attributionControl: false,
			renderWorldCopies: false,
			minZoom: leastOf(shown.zooms),
			maxZoom: shown.zooms.max,
			maxBounds: [...REGION],
			maxPitch: MAX_PITCH,
			// Names that fade in only delay the picture.
			fadeDuration: 0,
			locale: { 'Map.Title': 'Map of the routes' }
		});
		Object.assign(container, { map: this.#map }); // For the end-to-end tests alone, which read what is drawn.
		drawSmallUntilLoaded(this.#map);
		drawBesideThePage(this.#map);
		this.camera = new WebglCamera(this.#map);
		this.projection = webglProjection(this.#map);
		this.#map.on('style.load', () => {
			if (this.#shown !== shown) this.#restyle();
			this.#addImages();
			this.#segments.apply(this.#map, this.#shown);
			this.#names.layOut(this.#map);
			this.#answer.show(this.#map, this.#shown.overlays.answer, MAP_THEMES[this.#shown.theme]);
			this.#layUserLayers();
			this.#layContext();
		});
		this.camera.follow(shown.state.camera, shown.overlays.answer.frame, false);
		listenTo(this.#map, this.camera, events);
		listenToPointer(this.#map, new FeaturePicking(this.#map), events);
		this.#map.on('idle', () => this.#settleNames());
	}

	/**
	 * Shows another view. Cheap where little has changed: a toggle touches only the states of the segments
	 * concerned.
	 */
	show(shown: Shown, animate: boolean): void {
		const before = this.#shown;
		this.#shown = shown;
		if (shown.theme !== before.theme || (this.#showsCompared() && !this.#map.getLayer('compared-line')))
			this.#restyle();
		const otherContext = shown.overlays.answer.context !== before.overlays.answer.context;
		const otherRoutes =
			otherContext || shown.state.routes !== before.state.routes || shown.state.focus !== before.state.focus;
		const otherStakes = shown.overlays.stakes !== before.overlays.stakes;
		if (otherRoutes || otherStakes || shown.day !== before.day) this.#segments.apply(this.#map, this.#shown);
		this.#overlays.show(this.#map, shown, before, () => this.#restyle());
		if (shown.userLayers !== before.userLayers) this.#layUserLayers();
		if (shown.context !== before.context) this.#layContext();
		if (this.#map.getSource('segments')) {
			this.#answer.show(this.#map, shown.overlays.answer, MAP_THEMES[shown.theme]);
			this.#context.show(this.#map, shown, before);
		}
		if (otherStakes) this.#map.setGlobalStateProperty('lens', shown.overlays.stakes !== null);
		this.#names.show(this.#map, shown, before);
		if (shown.zooms !== before.zooms) this.#map.setMinZoom(leastOf(shown.zooms)).setMaxZoom(shown.zooms.max);
		this.camera.follow(shown.state.camera, shown.overlays.answer.frame, animate);
		if (shown.furniture !== before.furniture) this.#settleNames();
	}

	/**
	 * Full relief and the whole gazetteer, once the map is usable, and from then on the detail of what is near.
	 * Resolves when they are on screen.
	 */
	async refine(signal: AbortSignal): Promise<void> {
		await this.#files.refine(this.#shown.theme, signal);
		if (signal.aborted) return;
		// In place: a source that is put up anew is empty until its image has come.
		this.#map
			.getSource<ImageSource>('relief')
			?.updateImage({ url: this.#files.sources(this.#shown.theme).relief });
		this.#restyle();
		await idle(this.#map);
		if (signal.aborted) return;
		const detail = () => this.#detail.follow(this.#map, this.#shown, signal);
		this.#map.on('moveend', () => void detail());
		await detail();
		if (!signal.aborted) this.#segments.warmUp(this.#map);
	}

	/** A dot on a path; null takes it away. */
	point(dot: Dot | null): void {
		this.#answer.point(this.#map, dot);
	}

	destroy(): void {
		this.#map.remove();
	}

	#style() {
		return mapStyle({
			atlas: this.#atlas,
			theme: this.#shown.theme,
			segments: this.#segments.data,
			lens: this.#shown.overlays.stakes !== null,
			detailDrawn: this.#detail.drawn,
			overlays: this.#overlays.inStyle(this.#shown),
			withCompared: this.#files.fine || this.#showsCompared(),
			edges: this.#edges.data,
			countryNames: this.#countryNames.data,
			userLayers: this.#userLayers.inStyle(this.#shown.userLayers, MAP_THEMES[this.#shown.theme]),
			context: this.#context.inStyle(this.#shown.context, this.#files.towns, MAP_THEMES[this.#shown.theme]),
			contextShown: this.#shown.state.context,
			day: this.#shown.day,
			...this.#names.inStyle(this.#shown),
			...this.#answer.inStyle(),
			...this.#files.sources(this.#shown.theme)
		});
	}

	/** Before the style is there, what it says anew waits for it. */
	#restyle(): void {
		if (!this.#map.getSource('segments')) return;
		this.#map.setStyle(this.#style(), { diff: true, validate: false });
		this.#addImages();
		this.#segments.apply(this.#map, this.#shown);
	}

	#layUserLayers(): void {
		const data = this.#userLayers.data(this.#shown.userLayers);
		if (data) void this.#map.getSource<GeoJSONSource>('user-layers')?.setData(data);
		else if (this.#shown.userLayers.length > 0) void this.#userLayers.fetch(() => this.#restyle());
	}

	#layContext(): void {
		void this.#context.lay(this.#shown.context, () => this.#restyle());
	}

	/** Where the map rests, no name is cut or covered, and each country is named in what is seen of it. */
	#settleNames(): void {
		const camera = this.camera.where();
		this.#edges.follow(this.#map, camera, this.#shown.furniture);
		this.#countryNames.follow(this.#map, this.#atlas, this.#files.grid, camera, this.#shown);
	}

	#showsCompared(): boolean {
		return hasCompared(this.#atlas, this.#shown.state.routes.map(routeOf));
	}

	#addImages(): void {
		const theme = MAP_THEMES[this.#shown.theme];
		putImages(this.#map, [...placeImages(theme), ...this.#answer.images(theme)]);
	}
}
