/** Puts symbols into the WebGL map, or anew where another theme draws them differently. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { SymbolImage } from './symbol-images';

export function putImages(map: MapLibre, images: readonly SymbolImage[]): void {
	for (const { id, data, pixelRatio } of images)
		if (map.hasImage(id)) map.updateImage(id, data);
		else map.addImage(id, data, { pixelRatio });
}
