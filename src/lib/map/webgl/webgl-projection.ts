/** Where points of the earth stand on the WebGL map, turned and tilted as it may be. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { ScreenProjection } from '../../view/screen-projection';

export const webglProjection = (map: MapLibre): ScreenProjection => ({
	project: ([longitude, latitude]) => {
		const { x, y } = map.project([longitude, latitude]);
		return [x, y];
	},
	unproject: ([x, y]) => {
		const { lng, lat } = map.unproject([x, y]);
		return [lng, lat];
	}
});
