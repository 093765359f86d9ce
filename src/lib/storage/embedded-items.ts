/** The backend of a file that brings work along: it lies there beside what the browser keeps. */
import type { Kind, StoreBackend } from './work-store';

/**
 * Of one item the later version holds, so that a file which is opened again doesn't hide what was changed
 * since.
 * @param embedded in the file, unchecked. Where the browser keeps nothing, they are there all the same
 */
export function withEmbeddedItems<Item>(
	kind: Kind<Item>,
	backend: StoreBackend,
	embedded: readonly unknown[]
): StoreBackend {
	const embeddedById = new Map<string, Item>();
	for (const item of embedded.filter(kind.is))
		embeddedById.set(kind.idOf(item), laterOf(item, embeddedById.get(kind.idOf(item))));

	function laterOf(item: Item, other: unknown): Item {
		return kind.is(other) && kind.changedAt(other) >= kind.changedAt(item) ? other : item;
	}
	const later = (id: string, kept: unknown): unknown => {
		const mine = embeddedById.get(id);
		return mine ? laterOf(mine, kept) : kept;
	};
	return {
		...backend,
		read: async (id) =>
			later(id, await (embeddedById.has(id) ? backend.read(id).catch(() => undefined) : backend.read(id))),
		readAll: async () => {
			const all = await (embeddedById.size > 0 ? backend.readAll().catch(() => []) : backend.readAll());
			const kept = new Map(all.filter(kind.is).map((item) => [kind.idOf(item), item]));
			return [...new Set([...kept.keys(), ...embeddedById.keys()])].map((id) => later(id, kept.get(id)));
		},
		change: (id, change) => backend.change(id, (old) => change(later(id, old))),
		remove: async (id) => {
			// Until the file is opened again.
			const wasEmbedded = embeddedById.delete(id);
			await (wasEmbedded ? backend.remove(id).catch(() => {}) : backend.remove(id));
		}
	};
}
