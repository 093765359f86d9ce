/**
 * What a view lays over the WebGL map: countries by where they stand, events, rings around the places in
 * focus, and what is drawn by hand. A source is put up with the first that it has to show, and stays: the
 * worker has less to do for the first picture.
 */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Shown } from './shown';
import { inkData } from '../scene/ink';
import type { MapFiles } from './map-files';
import { eventData } from '../scene/overlays';
import type { OverlayData } from './style/style';

type Over = Pick<Shown, 'overlays' | 'ringed' | 'ink'>;

export class WebglOverlays {
	readonly #files: Pick<MapFiles, 'tints'>;
	#up: OverlayData = {};

	constructor(files: Pick<MapFiles, 'tints'>) {
		this.#files = files;
	}

	/** For a style that is made anew. */
	inStyle({ overlays, ringed, ink }: Over): OverlayData {
		const all: OverlayData = {
			tints: this.#files.tints(overlays.tints),
			events: eventData(overlays.events),
			rings: ringData(ringed),
			ink: inkData(ink)
		};
		this.#up = Object.fromEntries(
			Object.entries(all).filter(([source, data]) => source in this.#up || data.features.length > 0)
		);
		return this.#up;
	}

	/** @param restyle makes the style anew */
	show(map: MapLibre, { overlays, ringed, ink }: Over, before: Over, restyle: () => void): void {
		const lay = (source: keyof OverlayData, data: FeatureCollection) => {
			if (source in this.#up) void map.getSource<GeoJSONSource>(source)?.setData(data);
			else if (data.features.length > 0) restyle();
		};
		if (overlays.tints !== before.overlays.tints) lay('tints', this.#files.tints(overlays.tints));
		if (overlays.events !== before.overlays.events) lay('events', eventData(overlays.events));
		if (ringed !== before.ringed) lay('rings', ringData(ringed));
		if (ink !== before.ink) lay('ink', inkData(ink));
	}
}

const ringData = (places: Shown['ringed']): FeatureCollection => ({
	type: 'FeatureCollection',
	features: places.map(({ id, at }) => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [...at] },
		properties: { id }
	}))
});
