/** Which routes and places the WebGL map names, and in whose words. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Atlas } from '../../atlas/atlas';
import { routeInFocus, routeOf } from '../../view/selection';
import { ringedPlaces } from '../scene/ringed-places';
import type { Shown } from './shown';
import type { StyleInput } from './style/style';

export class WebglNames {
	readonly #atlas: Atlas;
	#shown: Shown;

	constructor(atlas: Atlas, opening: Shown) {
		this.#atlas = atlas;
		this.#shown = opening;
	}

	/** For a style that is made anew. */
	inStyle({ state, overlays }: Shown): Pick<StyleInput, 'routes' | 'focus' | 'viewpoint' | 'ringed'> {
		return {
			// Those that are named, with their places: behind an answer, none.
			routes: overlays.answer.context === 'shown' ? [...new Set(state.routes.map(routeOf))] : [],
			focus: (state.focus && routeInFocus(state.focus)) ?? '',
			viewpoint: state.names ?? '',
			ringed: ringedPlaces(this.#atlas, state.focus)
		};
	}

	show(map: MapLibre, shown: Shown, before: Shown): void {
		this.#shown = shown;
		const { state, overlays } = shown;
		const otherRoutes =
			overlays.answer.context !== before.overlays.answer.context ||
			state.routes !== before.state.routes ||
			state.focus !== before.state.focus;
		if (otherRoutes) this.layOut(map);
		if (state.names !== before.state.names) map.setGlobalStateProperty('names', state.names ?? '');
	}

	/**
	 * Names are laid out anew by the worker: asking it waits until the frame in which the lines change is on
	 * its way.
	 */
	layOut(map: MapLibre): void {
		map.once('render', () => requestAnimationFrame(() => this.#layOutNow(map)));
		map.triggerRepaint();
	}

	#layOutNow(map: MapLibre): void {
		// A box that changes its size is drawn at once, also before there is a style: then the names wait for it.
		if (!map.getSource('segments')) return;
		const { routes, focus, ringed } = this.inStyle(this.#shown);
		map.setGlobalStateProperty('routes', routes);
		map.setGlobalStateProperty('focus', focus);
		map.setGlobalStateProperty('ringed', ringed);
	}
}
