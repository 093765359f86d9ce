/** Where a gesture has brought the map before the view is told. Maps that move together share one. */
import type { Camera } from '../../view/state';

export class Look {
	live = $state.raw<Camera | null>(null);
}
