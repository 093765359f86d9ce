/** The strands on the WebGL map: a toggle, a focus or a day only changes the states of those concerned. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Atlas } from '../atlas/atlas';
import { routeOf } from '../view/selection';
import type { Shown } from './canvas-map';
import { hasCompared } from './layers-routes';
import { strandStates, strandsOf, travelDirections, type StrandState } from './strands';

export class CanvasStrands {
	readonly #atlas: Atlas;
	readonly #strands;
	readonly #directions;
	#states = new Map<string, StrandState>();

	constructor(atlas: Atlas) {
		this.#atlas = atlas;
		this.#strands = strandsOf(atlas);
		this.#directions = travelDirections(atlas);
	}

	/** Does nothing while the style is not there yet. */
	apply(map: MapLibre, { state, day, overlays }: Shown): void {
		if (!map.getSource('strands')) return;
		const states = strandStates(this.#strands, this.#directions, this.#atlas, state, day, overlays.stakes, overlays.answer.context);
		for (const [id, next] of states) {
			const before = this.#states.get(id);
			if (before?.on === next.on && before.slot === next.slot && before.emphasis === next.emphasis && before.stake === next.stake) continue;
			map.setFeatureState({ source: 'strands', id }, { ...next });
		}
		this.#states = states;
		map.setGlobalStateProperty('compared', hasCompared(this.#atlas, [...new Set(state.routes.map(routeOf))]));
	}
}
