/** The scene of a small map, and what lies on its layers. */
import { smallAtlas } from './small-atlas';
import { createAtlas } from '../../src/lib/atlas/atlas';
import { readView } from '../../src/lib/view/address/codec';
import { MAP_THEMES } from '../../src/lib/map/symbology/theme';
import { mapScene, type SceneInput } from '../../src/lib/map/scene/map-scene';
import { NO_CONTEXT } from '../../src/lib/map/scene/context/early';
import { NO_OVERLAYS } from '../../src/lib/map/scene/overlays';
import { isOfKind, type Item, type LayerId, type LineItem, type Scene } from '../../src/lib/map/scene/scene';

export const atlas = createAtlas(smallAtlas);
export const theme = MAP_THEMES.light;
export const DEGREE = (512 * 2 ** 6) / 360;
/**
 * It looks at Beta, 47° E 40° N: in the middle, 500 px to the right and 300 px down. A degree of longitude is
 * 91.022 px.
 */
export const camera = { zoom: 6, longitude: 47, latitude: 40, bearing: 0, pitch: 0 };

export function scene(query: string, change: Partial<SceneInput> = {}): Scene {
	return mapScene({
		...{ atlas, state: readView(query, atlas).view, day: '2026-06-29', overlays: NO_OVERLAYS, theme },
		...{
			size: { width: 1000, height: 600 },
			camera,
			furniture: [],
			basemap: [],
			relief: null,
			countries: [],
			context: NO_CONTEXT,
			ink: [],
			userLayers: []
		},
		...change
	});
}
export const itemsOf = (of: Scene, layer: LayerId): readonly Item[] =>
	of.layers.find(({ id }) => id === layer)?.items ?? [];
export const linesOf = (of: Scene, layer: LayerId): LineItem[] => itemsOf(of, layer).filter(isOfKind('line'));
