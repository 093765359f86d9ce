/**
 * Coasts, rivers and borders for a near view, on the WebGL map. They are fetched when the map comes to rest
 * where they are drawn, and before a briefing flies there; on the whole region's map nobody pays for them.
 */
import type { Map as MapLibre } from 'maplibre-gl';
import type { MapFiles } from './map-files';
import type { Shown } from './shown';
import { DETAIL_ZOOM } from './style/base-layers';

export class WebglDetail {
	readonly #files: Pick<MapFiles, 'loadDetail'>;
	readonly #restyle: () => void;
	#asked = false;
	/** Whether it is on screen, so that the overview can leave. */
	drawn = false;

	/** @param restyle makes the style anew */
	constructor(files: Pick<MapFiles, 'loadDetail'>, restyle: () => void) {
		this.#files = files;
		this.#restyle = restyle;
	}

	/** To be called whenever the map may have come near. Resolves when nothing is missing on screen. */
	async follow(map: MapLibre, { state }: Pick<Shown, 'state'>, signal: AbortSignal): Promise<void> {
		const near = map.getZoom() >= DETAIL_ZOOM || state.brief !== null;
		if (this.#asked || !near) return;
		this.#asked = true;
		try {
			await this.#files.loadDetail(signal);
		} catch (error) {
			// The overview stays, and the next move asks again.
			this.#asked = false;
			if (!signal.aborted) console.info('The map stays without its detail:', error);
			return;
		}
		if (signal.aborted) return;
		this.#restyle();
		// The overview leaves only when the detail is on screen: nothing is ever blank.
		await idle(map);
		if (signal.aborted) return;
		this.drawn = true;
		this.#restyle();
		await idle(map);
	}
}

/** Resolves with the next complete picture; to be called when one is under way. */
export async function idle(map: MapLibre): Promise<void> {
	await map.once('idle');
}
