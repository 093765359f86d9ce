/** Layers of the reader's own on the WebGL map. What draws them is fetched when there is one. */
import type { UserLayer } from '../../view/user-layer';
import type { StyleInput } from './style/style';
import type { MapTheme } from '../symbology/theme';

export class WebglUserLayers {
	#parts: typeof import('./style/user-layers') | undefined;

	/** Whether a style can hold them already, and with it their data. */
	data(layers: readonly UserLayer[]) {
		return this.#parts?.userLayerData(layers) ?? null;
	}

	inStyle(layers: readonly UserLayer[], theme: MapTheme): StyleInput['userLayers'] {
		return this.#parts
			? { data: this.#parts.userLayerData(layers), layers: this.#parts.userLayers(theme) }
			: null;
	}

	/** @param fetched a style that is made now holds them */
	async fetch(fetched: () => void): Promise<void> {
		try {
			this.#parts = await import('./style/user-layers');
			fetched();
		} catch (error) {
			console.info('Your layers can’t be drawn:', error);
		}
	}
}
