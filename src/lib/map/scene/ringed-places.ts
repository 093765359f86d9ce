/** The places that a view rings on either map: one in focus, or those that a claim in focus is about. */
import type { Atlas } from '../../atlas/atlas';
import type { Focus } from '../../view/state';

/** @returns ids of places */
export function ringedPlaces(atlas: Atlas, focus: Focus | null): string[] {
	if (focus?.kind === 'place') return [focus.place];
	return focus?.kind === 'claim' ? [...(atlas.bindings.get(focus.claim)?.places ?? [])] : [];
}
