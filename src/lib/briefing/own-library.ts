/** The library of this browser: IndexedDB, and a bell that other tabs hear. */
import { createStore, del, get, update, values, type UseStore } from 'idb-keyval';
import { withBrought } from './brought';
import { Library, type Bell, type Shelf } from './library';

/** A private window may refuse even to name a store. */
let opened: UseStore | undefined;
const store = () => (opened ??= createStore('isthmus', 'briefings'));

const shelf: Shelf = {
	read: async (id) => get(id, store()),
	readAll: async () => values(store()),
	change: async (id, change) => update(id, change, store()),
	remove: async (id) => del(id, store())
};

const BELL = 'isthmus:library';
const bell: Bell = {
	ring: (id) => {
		const channel = new BroadcastChannel(BELL);
		channel.postMessage(id);
		channel.close();
	},
	hear: (heard) => {
		const channel = new BroadcastChannel(BELL);
		channel.onmessage = ({ data }) => typeof data === 'string' && heard(data);
		return () => channel.close();
	}
};

export const library = new Library(withBrought(shelf, globalThis.oneFile?.carried.briefings ?? []), bell);
