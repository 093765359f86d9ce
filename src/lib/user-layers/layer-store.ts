/** The layers of this browser: IndexedDB, and a bell that other windows hear. */
import { createStore, del, set, values, type UseStore } from 'idb-keyval';
import { Patience } from '../ui/patience';
import type { View } from '../view/view.svelte';
import { UserLayers } from './user-layers.svelte';

/** A private window may refuse even to name a store. */
let opened: UseStore | undefined;
const store = () => (opened ??= createStore('isthmus-layers', 'layers'));
/** What answers late is looked at as if another window had changed it. */
let heardOf = () => {};
const patience = new Patience(() => heardOf());

/** One for both: another of this page's would hear its own, and read all layers again. */
let changes: BroadcastChannel | undefined;
const channel = () => (changes ??= new BroadcastChannel('isthmus:layers'));

export const userLayers = new UserLayers(
	{
		readAll: () => patience.ask(async () => values(store())),
		write: (stored) => patience.ask(async () => set(stored.layer.id, stored, store())),
		remove: (id) => patience.ask(async () => del(id, store()))
	},
	{
		ring: () => channel().postMessage(null),
		hear: (heard) => {
			heardOf = heard;
			channel().onmessage = heard;
		}
	},
	globalThis.oneFile?.carried.layers ?? []
);

/** From now on a view shows them. */
export function showUserLayers(view: View): Promise<void> {
	view.own.allOf = () => userLayers.all;
	return userLayers.open();
}
