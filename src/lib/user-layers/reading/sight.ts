/** The camera that brings features of the reader's own into sight. */
import { boundsOf, type UserFeature } from '../../view/user-layer';
import { REGION } from '../../atlas/map-limits';
import type { PageState } from '../../view/page-state.svelte';

const [WEST, SOUTH, EAST, NORTH] = REGION;

/**
 * What lies beyond the map is passed over: one position that is missing would draw the camera away from all
 * the others.
 */
export function onMap(features: readonly UserFeature[]): readonly UserFeature[] {
	return features.filter((feature) => {
		const [west, south, east, north] = boundsOf([feature])!;
		return west <= EAST && east >= WEST && south <= NORTH && north >= SOUTH;
	});
}

export function bringIntoSight(
	{ map, view }: Pick<PageState, 'map' | 'view'>,
	features: readonly UserFeature[]
): void {
	const bounds = boundsOf(onMap(features));
	const camera = bounds && map.fitting(bounds);
	if (camera) view.moveTo(camera);
}
