/** Where the WebGL map names countries: as `country-labels.ts` says for where it rests. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { rounded } from '../../view/address/camera-text';
import { routeOf } from '../../view/selection';
import type { Camera } from '../../view/state';
import type { Atlas } from '../../atlas/atlas';
import type { CountryGrid } from '../../atlas/country-grid';
import { COUNTRY_LABELS, type Label } from '../base/gazetteer';
import { countryLabels } from '../scene/labels/country-labels';
import { MAP_THEMES } from '../symbology/theme';
import type { Shown } from './shown';

export class WebglCountryNames {
	data: FeatureCollection = inGeoJson(COUNTRY_LABELS);
	#labels: readonly Label[] = COUNTRY_LABELS;
	/** What they were laid out for. */
	#of: readonly unknown[] = [];

	/**
	 * A map that is tilted or turned has the gazetteer's own points: what it shows of a country isn't a box.
	 */
	follow(map: MapLibre, atlas: Atlas, grid: CountryGrid | null, camera: Camera, shown: Shown): void {
		const source = map.getSource<GeoJSONSource>('country-names');
		if (!source || map.isMoving()) return;
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const isFlat = camera.bearing === 0 && camera.pitch === 0;
		const { state, overlays, ringed, furniture, theme } = shown;
		// The map comes to rest whenever anything on it has changed, as under the pointer.
		const where = [...Object.values(rounded(camera)), width, height];
		const of = [grid, ...where, overlays.answer, state.routes, ringed, furniture, theme];
		if (of.every((each, index) => each === this.#of[index])) return;
		this.#of = of;
		const sight = {
			...{ camera, size: { width, height }, furniture, scale: MAP_THEMES[theme].scale },
			shown: {
				...{ atlas, answer: overlays.answer, ringed: ringed.map(({ id }) => id) },
				visible: new Set(overlays.answer.context === 'shown' ? state.routes.map(routeOf) : [])
			}
		};
		const labels = countryLabels(isFlat ? grid : null, sight);
		if (labels.every(({ at }, index) => String(at) === String(this.#labels[index].at))) return;
		this.#labels = labels;
		this.data = inGeoJson(labels);
		void source.setData(this.data);
	}
}

function inGeoJson(labels: readonly Label[]): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: labels.map(({ name, at, minZoom, part }) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [...at] },
			properties: { name, minZoom, part }
		}))
	};
}
