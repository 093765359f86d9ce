/** The layers of this browser. */
import { browserBackend, browserChanges } from '../storage/browser-store';
import type { UserLayersInView } from '../view/user-layers-in-view.svelte';
import { UserLayers } from './user-layers.svelte';

// What this window changes is on its map at once: hearing of it would read all layers again.
const changes = browserChanges('isthmus:layers', false);
const backend = browserBackend('isthmus-layers', 'layers', changes.notifyEveryWindow);

export const userLayers = new UserLayers(backend, changes, globalThis.oneFile?.carried.layers ?? []);

/** From now on a page shows them. */
export function showUserLayers(shown: UserLayersInView): Promise<void> {
	shown.follow(() => userLayers.all);
	return userLayers.open();
}
