/**
 * Where a gesture is moving the map, until it ends and the view takes it over. Maps that move together share
 * one.
 */
import type { Camera } from '../../view/state';

export class Look {
	live = $state.raw<Camera | null>(null);
}
