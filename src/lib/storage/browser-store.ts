/** What a browser offers to keep work in, IndexedDB, and to tell its other windows, a BroadcastChannel. */
import { createStore, del, get, set, update, values, type UseStore } from 'idb-keyval';
import { StoreTimeout } from './store-timeout';
import type { ChangeChannel, StoreBackend } from './work-store';

/** @param late told when the store has answered what was given up */
export function browserBackend(database: string, table: string, late: () => void): StoreBackend {
	/** A private window may refuse even to name a store. */
	let opened: UseStore | undefined;
	const store = () => (opened ??= createStore(database, table));
	const timeout = new StoreTimeout(late);
	return {
		read: (id) => timeout.ask(async () => get(id, store())),
		readAll: () => timeout.ask(async () => values(store())),
		write: (id, item) => timeout.ask(async () => set(id, item, store())),
		change: (id, change) => timeout.ask(async () => update(id, change, store())),
		remove: (id) => timeout.ask(async () => del(id, store()))
	};
}

/** @param isEchoed whether this window hears of what it has changed itself, too */
export function browserChanges(
	name: string,
	isEchoed: boolean
): ChangeChannel & { readonly notifyEveryWindow: () => void } {
	const listeners = new Set<(id: string) => void>();
	const tell = (id: string) => listeners.forEach((listener) => listener(id));
	/** One for both, while somebody listens: another of this window's would hear its own. */
	let channel: BroadcastChannel | undefined;
	function post(id: string): void {
		const open = channel ?? new BroadcastChannel(name);
		open.postMessage(id);
		if (open !== channel) open.close();
	}
	return {
		notify: (id) => {
			if (isEchoed) tell(id);
			post(id);
		},
		notifyEveryWindow: () => {
			tell('');
			post('');
		},
		onChange: (listener) => {
			listeners.add(listener);
			try {
				channel ??= new BroadcastChannel(name);
				channel.onmessage = ({ data }) => tell(typeof data === 'string' ? data : '');
			} catch {
				// What this window itself finds out late is heard all the same.
			}
			return () => {
				listeners.delete(listener);
				if (listeners.size > 0) return;
				channel?.close();
				channel = undefined;
			};
		}
	};
}
