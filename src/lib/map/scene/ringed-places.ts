/** The places that a view rings on either map: one in focus, or those that a claim in focus is about. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Atlas } from '../../atlas/atlas';
import type { Focus } from '../../view/state';

/** @returns ids of places */
export function ringedPlaces(atlas: Atlas, focus: Focus | null): string[] {
	if (focus?.kind === 'place') return [focus.place];
	return focus?.kind === 'claim' ? [...(atlas.bindings.get(focus.claim)?.places ?? [])] : [];
}

/** For the WebGL map: whether a feature of the source of places is one of them. */
export const isRinged: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'ringed']];
