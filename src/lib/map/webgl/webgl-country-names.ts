/** Where the WebGL map names countries: as `country-labels.ts` says for where it rests. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Camera } from '../../view/state';
import type { CountryGrid } from '../../atlas/country-grid';
import { COUNTRY_LABELS, type Label } from '../base/gazetteer';
import type { Box } from '../geometry/box';
import { countryLabels } from '../scene/labels/country-labels';

export class WebglCountryNames {
	data: FeatureCollection = inGeoJson(COUNTRY_LABELS);
	#labels: readonly Label[] = COUNTRY_LABELS;

	/**
	 * A map that is tilted or turned has the gazetteer's own points: what it shows of a country isn't a box.
	 * @param scale the theme's factor on type
	 */
	follow(
		map: MapLibre,
		grid: CountryGrid | null,
		camera: Camera,
		furniture: readonly Box[],
		scale: number
	): void {
		const source = map.getSource<GeoJSONSource>('country-names');
		if (!source || map.isMoving()) return;
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const isFlat = camera.bearing === 0 && camera.pitch === 0;
		const sight = { camera, size: { width, height }, furniture, scale };
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
