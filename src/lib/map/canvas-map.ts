/** The WebGL map: the only file that talks to MapLibre. It shows a view; what the reader does on it goes back as calls. */
import type { FeatureCollection } from 'geojson';
import { Map as MapLibre, prewarm, setWorkerUrl, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Atlas } from '../atlas/atlas';
import type { Ground } from '../view/ground';
import type { Ink } from '../view/ink';
import { routeInFocus, routeOf } from '../view/selection';
import { HOME, sameCamera, type Camera, type ViewState } from '../view/state';
import { drawBesideThePage, drawSmallUntilLoaded, UNSEEN_PIXEL_RATIO } from './frames';
import { hasCompared } from './layers-routes';
import { inkData } from './ink-data';
import type { MapFiles } from './map-files';
import { eventData, type Overlays } from './overlays';
import { Picking } from './picking';
import { placeImages } from './place-images';
import { ringedPlaces } from './ringed-places';
import { strandStates, strandsOf, travelDirections, type StrandState } from './strands';
import { mapStyle } from './style';
import { MAP_THEMES, type ThemeName } from './theme';

setWorkerUrl(workerUrl);
// The worker starts while the page comes alive.
prewarm();

/** What the map shows; `theme` is resolved (never "as the system"). */
export interface Shown {
	readonly state: ViewState;
	readonly theme: ThemeName;
	readonly day: string;
	readonly overlays: Overlays;
	readonly ink: readonly Ink[];
}

export interface MapEvents {
	/** Where the map looks, at every frame of a move. */
	seen: (camera: Camera) => void;
	/** The reader has moved the map. */
	moved: (camera: Camera) => void;
	/** Over a link, or over none. */
	hovered: (strand: { route: string; link: string } | null) => void;
	clickedLink: (strand: { route: string; link: string }) => void;
	clickedPlace: (place: string) => void;
	/** First complete picture, and again after a lost context has recovered. */
	ready: () => void;
	lost: () => void;
}

const MOVE_MS = 700;

export class CanvasMap {
	readonly #atlas: Atlas;
	readonly #map: MapLibre;
	readonly #pick: Picking;
	readonly #files: MapFiles;
	readonly #strands;
	readonly #directions;
	#states = new Map<string, StrandState>();
	#shown: Shown;
	#detailDrawn = false;
	/** The camera the view last asked for or was told of. */
	#camera: Camera | null | undefined;

	/** Throws where WebGL2 is missing. */
	constructor(container: HTMLElement, atlas: Atlas, files: MapFiles, shown: Shown, events: MapEvents) {
		this.#atlas = atlas;
		this.#files = files;
		this.#shown = shown;
		this.#strands = strandsOf(atlas);
		this.#directions = travelDirections(atlas);
		this.#map = new MapLibre({
			container,
			style: this.#style(),
			bounds: [...HOME],
			pixelRatio: UNSEEN_PIXEL_RATIO,
			attributionControl: false,
			renderWorldCopies: false,
			minZoom: 2,
			maxZoom: 11,
			maxBounds: [8, 8, 127, 64],
			maxPitch: 60,
			// Names that fade in only delay the picture.
			fadeDuration: 0,
			locale: { 'Map.Title': 'Map of the routes' }
		});
		this.#pick = new Picking(this.#map);
		drawSmallUntilLoaded(this.#map);
		drawBesideThePage(this.#map);
		this.#map.on('style.load', () => {
			this.#addImages();
			this.#applyStrands();
		});
		this.#follow(shown.state.camera, false);
		this.#listen(events);
	}

	/** Shows another view. Cheap where little has changed: a toggle touches only the states of the strands concerned. */
	show(shown: Shown, animate: boolean): void {
		const before = this.#shown;
		this.#shown = shown;
		if (shown.theme !== before.theme) this.#restyle();
		const otherRoutes = shown.state.routes !== before.state.routes || shown.state.focus !== before.state.focus;
		const otherStakes = shown.overlays.stakes !== before.overlays.stakes;
		if (otherRoutes || otherStakes || shown.day !== before.day) this.#applyStrands();
		if (shown.overlays.tints !== before.overlays.tints) this.#lay('tints', this.#files.tints(shown.overlays.tints));
		if (shown.overlays.events !== before.overlays.events) this.#lay('events', eventData(shown.overlays.events));
		if (shown.ink !== before.ink) this.#lay('ink', inkData(shown.ink));
		if (otherRoutes) this.#nameRoutes();
		if (shown.state.names !== before.state.names) this.#map.setGlobalStateProperty('names', shown.state.names ?? '');
		this.#follow(shown.state.camera, animate);
	}

	/** Detail, full relief and the whole gazetteer, once the map is usable. Resolves when they are on screen. */
	async refine(signal: AbortSignal): Promise<void> {
		await this.#files.refine(this.#shown.theme, signal);
		if (signal.aborted) return;
		this.#restyle();
		// The overview leaves only when the detail is on screen: nothing is ever blank.
		await this.#idle();
		if (signal.aborted) return;
		this.#detailDrawn = true;
		this.#restyle();
		await this.#idle();
	}

	/** Resolves with the next complete picture; to be called when one is under way. */
	#idle(): Promise<void> {
		return new Promise((resolve) => this.#map.once('idle', () => resolve()));
	}

	/** Where a point stands in the map's box, and what stands at a point of it. */
	readonly ground: Ground = {
		project: ([longitude, latitude]) => {
			const { x, y } = this.#map.project([longitude, latitude]);
			return [x, y];
		},
		unproject: ([x, y]) => {
			const { lng, lat } = this.#map.unproject([x, y]);
			return [lng, lat];
		}
	};

	destroy(): void {
		this.#map.remove();
	}

	#style() {
		return mapStyle({
			atlas: this.#atlas,
			theme: this.#shown.theme,
			routes: this.#visibleRoutes(),
			focus: this.#focus(),
			viewpoint: this.#shown.state.names ?? '',
			ringed: ringedPlaces(this.#atlas, this.#shown.state.focus),
			detailDrawn: this.#detailDrawn,
			events: eventData(this.#shown.overlays.events),
			tints: this.#files.tints(this.#shown.overlays.tints),
			ink: inkData(this.#shown.ink),
			...this.#files.sources(this.#shown.theme)
		});
	}

	#restyle(): void {
		this.#map.setStyle(this.#style(), { diff: true });
		this.#addImages();
		this.#applyStrands();
	}

	/** Names are laid out anew by the worker; that waits for the frame in which the lines change. */
	#nameRoutes(): void {
		this.#map.once('render', () => {
			this.#map.setGlobalStateProperty('routes', this.#visibleRoutes());
			this.#map.setGlobalStateProperty('focus', this.#focus());
			this.#map.setGlobalStateProperty('ringed', ringedPlaces(this.#atlas, this.#shown.state.focus));
		});
		this.#map.triggerRepaint();
	}

	#lay(source: 'tints' | 'events' | 'ink', data: FeatureCollection): void {
		void this.#map.getSource<GeoJSONSource>(source)?.setData(data);
	}

	#visibleRoutes(): string[] {
		return [...new Set(this.#shown.state.routes.map(routeOf))];
	}

	#focus(): string {
		const { focus } = this.#shown.state;
		return (focus && routeInFocus(focus)) ?? '';
	}

	#addImages(): void {
		for (const { id, data, pixelRatio } of placeImages(MAP_THEMES[this.#shown.theme]))
			if (this.#map.hasImage(id)) this.#map.updateImage(id, data);
			else this.#map.addImage(id, data, { pixelRatio });
	}

	#applyStrands(): void {
		if (!this.#map.getSource('strands')) return;
		const states = strandStates(
			this.#strands,
			this.#directions,
			this.#atlas,
			this.#shown.state,
			this.#shown.day,
			this.#shown.overlays.stakes
		);
		for (const [id, state] of states) {
			const before = this.#states.get(id);
			if (before?.on === state.on && before.slot === state.slot && before.emphasis === state.emphasis && before.stake === state.stake)
				continue;
			this.#map.setFeatureState({ source: 'strands', id }, { ...state });
		}
		this.#states = states;
		this.#map.setGlobalStateProperty('compared', hasCompared(this.#atlas, this.#visibleRoutes()));
	}

	#follow(camera: Camera | null, animate: boolean): void {
		if (camera === this.#camera || (camera && this.#camera && sameCamera(camera, this.#camera))) return;
		this.#camera = camera;
		const duration = animate ? MOVE_MS : 0;
		if (camera === null) this.#map.fitBounds([...HOME], { duration, bearing: 0, pitch: 0 });
		else {
			const { zoom, longitude, latitude, bearing, pitch } = camera;
			this.#map.easeTo({ center: [longitude, latitude], zoom, bearing, pitch, duration });
		}
	}

	#listen(events: MapEvents): void {
		const map = this.#map;
		map.on('moveend', (event: { originalEvent?: unknown }) => {
			// Moves that the view asked for come without an event of the reader's.
			if (!event.originalEvent) return;
			this.#camera = this.#where();
			events.moved(this.#camera);
		});
		map.on('move', () => events.seen(this.#where()));
		map.on('resize', () => {
			if (this.#camera === null) map.fitBounds([...HOME], { duration: 0 });
		});
		map.on('mousemove', ({ point }) => {
			const place = this.#pick.placeAt(point);
			const strand = place ? undefined : this.#pick.strandAt(point);
			map.getCanvas().style.cursor = place || strand ? 'pointer' : '';
			events.hovered(strand ? { route: strand.properties.route, link: strand.properties.link } : null);
		});
		map.on('mouseout', () => events.hovered(null));
		map.on('click', ({ point }: MapMouseEvent) => {
			const place = this.#pick.placeAt(point);
			if (place) return events.clickedPlace(place.properties.id);
			const strand = this.#pick.strandAt(point);
			if (strand) events.clickedLink({ route: strand.properties.route, link: strand.properties.link });
		});
		map.getCanvas().addEventListener('webglcontextlost', () => events.lost());
		map.on('webglcontextrestored', () => map.once('idle', events.ready));
		map.once('idle', () => {
			events.seen(this.#where());
			events.ready();
		});
	}

	#where(): Camera {
		const { lng, lat } = this.#map.getCenter();
		return { zoom: this.#map.getZoom(), latitude: lat, longitude: lng, bearing: this.#map.getBearing(), pitch: this.#map.getPitch() };
	}
}
