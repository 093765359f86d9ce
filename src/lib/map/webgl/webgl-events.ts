/** What the reader does on the WebGL map, and what becomes of its context, as calls of the stage. */
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { FeaturePicking } from './feature-picking';
import type { MapEvents } from './shown';
import type { WebglCamera } from './webgl-camera';

export function listenTo(map: MapLibre, camera: WebglCamera, events: MapEvents): void {
	/**
	 * Moves that the view asked for come without an event of the reader's; so do those of a wheel, which are
	 * reported by their handler.
	 */
	let isReaders = false;
	map.on('move', ({ originalEvent }: { originalEvent?: unknown }) => {
		isReaders = originalEvent !== undefined || map.scrollZoom.isActive();
		events.seen(camera.where());
		if (isReaders) events.moving(camera.where());
	});
	map.on('moveend', ({ originalEvent }: { originalEvent?: unknown }) => {
		if (originalEvent !== undefined || isReaders) events.moved(camera.moved());
		isReaders = false;
	});
	map.on('resize', () => camera.resized());
	map.getCanvas().addEventListener('webglcontextlost', () => events.lost());
	map.on('webglcontextrestored', () => map.once('idle', events.ready));
	map.once('idle', () => {
		events.seen(camera.where());
		events.ready();
	});
}

/** What is under the pointer, and what a click hits. */
export function listenToPointer(map: MapLibre, picking: FeaturePicking, events: MapEvents): void {
	map.on('mousemove', ({ point }) => {
		map.getCanvas().style.cursor = events.hovered(picking.at(point) ?? null) ? 'pointer' : '';
	});
	map.on('mouseout', () => events.hovered(null));
	map.on('click', ({ point }: MapMouseEvent) => {
		const hit = picking.at(point);
		if (hit) events.clicked(hit);
	});
}
