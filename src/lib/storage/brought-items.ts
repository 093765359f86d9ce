/** The backend of a file that brings work along: it lies there beside what the browser keeps. */
import type { Kind, StoreBackend } from './work-store';

/**
 * Of one item the later version holds, so that a file which is opened again doesn't hide what was changed
 * since.
 * @param brought by the file, unchecked. Where the browser keeps nothing, they are there all the same
 */
export function withBroughtItems<Item>(
	kind: Kind<Item>,
	backend: StoreBackend,
	brought: readonly unknown[]
): StoreBackend {
	const brings = new Map<string, Item>();
	for (const item of brought.filter(kind.is))
		brings.set(kind.idOf(item), laterOf(item, brings.get(kind.idOf(item))));

	function laterOf(item: Item, other: unknown): Item {
		return kind.is(other) && kind.changedAt(other) >= kind.changedAt(item) ? other : item;
	}
	const later = (id: string, kept: unknown): unknown => {
		const mine = brings.get(id);
		return mine ? laterOf(mine, kept) : kept;
	};
	return {
		...backend,
		read: async (id) =>
			later(id, await (brings.has(id) ? backend.read(id).catch(() => undefined) : backend.read(id))),
		readAll: async () => {
			const all = await (brings.size > 0 ? backend.readAll().catch(() => []) : backend.readAll());
			const kept = new Map(all.filter(kind.is).map((item) => [kind.idOf(item), item]));
			return [...new Set([...kept.keys(), ...brings.keys()])].map((id) => later(id, kept.get(id)));
		},
		change: (id, change) => backend.change(id, (old) => change(later(id, old))),
		remove: async (id) => {
			// Until the file is opened again.
			const wasBrought = brings.delete(id);
			await (wasBrought ? backend.remove(id).catch(() => {}) : backend.remove(id));
		}
	};
}
