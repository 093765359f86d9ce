/** The segments on the WebGL map: a toggle, a focus or a day only changes the states of those concerned. */
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Atlas } from '../../atlas/atlas';
import { routeOf } from '../../view/selection';
import type { Shown } from './shown';
import { hasCompared } from './style/route-layers';
import { segmentData } from './data/segment-data';
import { segmentStates, segmentsOf, travelDirections, type SegmentState } from '../scene/route-segments';

export class WebglSegments {
	readonly #atlas: Atlas;
	readonly #segments;
	readonly #directions;
	#states: Map<string, SegmentState>;
	/** With the states of the view it was made for. */
	readonly data: FeatureCollection;

	constructor(atlas: Atlas, opening: Shown) {
		this.#atlas = atlas;
		this.#segments = segmentsOf(atlas);
		this.#directions = travelDirections(atlas);
		this.#states = this.#under(opening);
		this.data = segmentData(atlas, this.#segments, this.#states);
	}

	#under({ state, day, overlays }: Shown): Map<string, SegmentState> {
		return segmentStates(
			this.#segments,
			this.#directions,
			this.#atlas,
			state,
			day,
			overlays.stakes,
			overlays.answer.context
		);
	}

	/** Does nothing while the style is not there yet. */
	apply(map: MapLibre, shown: Shown): void {
		if (!map.getSource('segments')) return;
		const states = this.#under(shown);
		for (const [id, next] of states) {
			const before = this.#states.get(id);
			if (
				before?.on === next.on &&
				before.slot === next.slot &&
				before.emphasis === next.emphasis &&
				before.stake === next.stake
			)
				continue;
			map.setFeatureState({ source: 'segments', id }, { ...next });
		}
		this.#states = states;
		map.setGlobalStateProperty(
			'compared',
			hasCompared(this.#atlas, [...new Set(shown.state.routes.map(routeOf))])
		);
	}

	/**
	 * The first change of a state makes MapLibre decode every tile. Nobody waits for it now; under the reader's
	 * first click one would.
	 */
	warmUp(map: MapLibre): void {
		const [[id, state]] = this.#states;
		map.setFeatureState({ source: 'segments', id }, { ...state });
	}
}
