/** The library of this browser: IndexedDB, and a bell that other tabs hear. */
import { createStore, del, get, update, values, type UseStore } from 'idb-keyval';
import { Patience } from '../../ui/patience';
import { withEmbeddedBriefings } from './embedded-briefings';
import { Library, type ChangeChannel, type LibraryBackend } from './library';

/** A private window may refuse even to name a store. */
let opened: UseStore | undefined;
const store = () => (opened ??= createStore('isthmus', 'briefings'));

/** What answers late is looked at as if another tab had changed it. */
const patience = new Patience(() => changes.ring(''));
const backend: LibraryBackend = {
	read: (id) => patience.ask(async () => get(id, store())),
	readAll: () => patience.ask(async () => values(store())),
	change: async (id, change) => {
		let isGivenUp = false;
		const changeInTime = (old: unknown) => {
			// It has been said that it wasn't saved: written now, it would pass for somebody else's.
			if (isGivenUp) throw new Error('Too late.');
			return change(old);
		};
		try {
			await patience.ask(async () => update(id, changeInTime, store()));
		} catch (error) {
			isGivenUp = true;
			throw error;
		}
	},
	remove: (id) => patience.ask(async () => del(id, store()))
};

const BELL = 'isthmus:library';
const changes: ChangeChannel = {
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

export const library = new Library(withEmbeddedBriefings(backend, globalThis.oneFile?.carried.briefings ?? []), changes);
