/** Layers of the reader's own on the WebGL map. What draws them is fetched when there is one. */
import type { OwnLayer } from '../../view/user-layer';
import type { StyleInput } from './style/style';
import type { MapTheme } from '../symbology/theme';

export class CanvasOwn {
	#parts: typeof import('./style/user-layers') | undefined;

	/** Whether a style can hold them already, and with it their data. */
	data(layers: readonly OwnLayer[]) {
		return this.#parts?.ownData(layers) ?? null;
	}

	inStyle(layers: readonly OwnLayer[], theme: MapTheme): StyleInput['own'] {
		return this.#parts ? { data: this.#parts.ownData(layers), layers: this.#parts.ownLayers(theme) } : null;
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
