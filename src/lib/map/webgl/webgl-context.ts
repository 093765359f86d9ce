/**
 * The region's other railways and roads on the WebGL map. What draws them is fetched with the first of them.
 */
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Town } from '../base/gazetteer';
import type { Context } from '../scene/context/context';
import type { MapTheme } from '../symbology/theme';
import type { Shown } from './shown';
import type { StyleInput } from './style/style';

interface DrawnContext {
	readonly context: Context;
	readonly towns: readonly Town[];
	readonly data: FeatureCollection;
	readonly places: FeatureCollection;
}
type Dated = Pick<Shown, 'day'> & { readonly state: Pick<Shown['state'], 'context'> };

export class WebglContext {
	#parts: typeof import('./style/context-layers') | undefined;
	/** Made once for the same context and towns: a style that is made anew finds it as it was. */
	#drawn: DrawnContext | undefined;

	/** For a style that is made anew; null until there is something to lay, and what lays it. */
	inStyle(context: Context, towns: readonly Town[], theme: MapTheme): StyleInput['context'] {
		if (!this.#parts || context.links.length === 0) return null;
		const { contextData, contextPlaceData, contextLayers } = this.#parts;
		if (this.#drawn?.context !== context || this.#drawn.towns !== towns) {
			const data = this.#drawn?.context === context ? this.#drawn.data : contextData(context);
			this.#drawn = { context, towns, data, places: contextPlaceData(context, towns) };
		}
		const { data, places } = this.#drawn;
		return { data, places, layers: contextLayers(theme) };
	}

	/** To be called when the style is there: another day, or shown or not, without any geometry anew. */
	show(map: MapLibre, { day, state: { context } }: Dated, before: Dated): void {
		if (day !== before.day) map.setGlobalStateProperty('day', day);
		if (context !== before.state.context) map.setGlobalStateProperty('context', context);
	}

	/** @param done a style that is made now holds them */
	async lay({ links }: Context, done: () => void): Promise<void> {
		if (links.length === 0) return;
		try {
			this.#parts ??= await import('./style/context-layers');
			done();
		} catch (error) {
			console.info('Other railways and roads can’t be drawn:', error);
		}
	}
}
