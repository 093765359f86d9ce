/** A browser in memory: what it keeps, and the windows that hear of it. */
import { StoreTimeout } from '../../src/lib/storage/store-timeout.ts';
import type { ChangeChannel, StoreBackend } from '../../src/lib/storage/work-store.ts';

export interface MemoryStore {
	readonly kept: Map<string, unknown>;
	readonly backend: StoreBackend;
	/** Shared by all windows, that which changes something among them. */
	readonly changes: ChangeChannel;
}

/** What comes out of it is a copy of what went in, as with IndexedDB. */
export function memoryStore(items: Iterable<readonly [id: string, item: unknown]> = []): MemoryStore {
	const kept = new Map<string, unknown>(items);
	const listeners = new Set<(id: string) => void>();
	return {
		kept,
		backend: {
			read: async (id) => structuredClone(kept.get(id)),
			readAll: async () => structuredClone([...kept.values()]),
			write: async (id, item) => void kept.set(id, structuredClone(item)),
			change: async (id, change) => void kept.set(id, structuredClone(change(kept.get(id)))),
			remove: async (id) => void kept.delete(id)
		},
		changes: {
			notify: (id) => listeners.forEach((listener) => listener(id)),
			onChange: (listener) => {
				listeners.add(listener);
				return () => void listeners.delete(listener);
			}
		}
	};
}

/** One that does nothing it is asked for. */
export function failingBackend(error: () => Error): StoreBackend {
	const fail = (): Promise<never> => Promise.reject(error());
	return { read: fail, readAll: fail, write: fail, change: fail, remove: fail };
}

/** One that writes at once and answers after `delay()` ms: its callers give it up, and `late` hears of it. */
export function slowBackend(
	{ backend, changes }: MemoryStore,
	delay: () => number,
	late: () => void = () => changes.notify('')
): StoreBackend {
	const timeout = new StoreTimeout(late);
	const slowly = (done: Promise<void>) =>
		timeout.ask(() => done.then(() => new Promise<void>((resolve) => setTimeout(resolve, delay()))));
	return {
		...backend,
		write: (id, item) => slowly(backend.write(id, item)),
		change: (id, change) => slowly(backend.change(id, change))
	};
}
