/** The layers of this browser: IndexedDB, and a bell that other windows hear. */
import { createStore, del, set, values, type UseStore } from 'idb-keyval';
import type { View } from '../view/view.svelte';
import { OwnLayers } from './own-layers.svelte';

/** A private window may refuse even to name a store. */
let opened: UseStore | undefined;
const store = () => (opened ??= createStore('isthmus-layers', 'layers'));

const BELL = 'isthmus:layers';
export const ownLayers = new OwnLayers(
	{
		readAll: async () => values(store()),
		write: async (stored) => set(stored.layer.id, stored, store()),
		remove: async (id) => del(id, store())
	},
	{
		ring: () => {
			const channel = new BroadcastChannel(BELL);
			channel.postMessage(null);
			channel.close();
		},
		hear: (heard) => {
			new BroadcastChannel(BELL).onmessage = heard;
		}
	},
	globalThis.oneFile?.carried.layers ?? []
);

/** From now on a view shows them. */
export function showOwnLayers(view: View): Promise<void> {
	view.own.allOf = () => ownLayers.all;
	return ownLayers.open();
}
