/** The shelf of a file that brings briefings along: they lie on it beside those that the browser keeps. */
import { isSaved, type Saved, type Shelf } from './library';

/**
 * Of one briefing the later version holds, so that a file which is opened again doesn't hide what was changed since.
 * @param brought by the file, unchecked. Where the browser keeps nothing, they are there all the same
 */
export function withBrought(shelf: Shelf, brought: readonly unknown[]): Shelf {
	const brings = new Map(brought.filter(isSaved).map((saved): [string, Saved] => [saved.briefing.id, saved]));
	const later = (id: string, kept: unknown): unknown => {
		const mine = brings.get(id);
		return mine && !(isSaved(kept) && kept.at >= mine.at) ? mine : kept;
	};
	return {
		read: async (id) => later(id, await (brings.has(id) ? shelf.read(id).catch(() => undefined) : shelf.read(id))),
		readAll: async () => {
			const kept = (await (brings.size > 0 ? shelf.readAll().catch(() => []) : shelf.readAll())).filter(isSaved);
			const ids = new Set([...kept.map(({ briefing }) => briefing.id), ...brings.keys()]);
			return [...ids].map((id) =>
				later(
					id,
					kept.find(({ briefing }) => briefing.id === id)
				)
			);
		},
		change: (id, change) => shelf.change(id, (old) => change(later(id, old))),
		remove: async (id) => {
			// Until the file is opened again.
			const wasBrought = brings.delete(id);
			await (wasBrought ? shelf.remove(id).catch(() => {}) : shelf.remove(id));
		}
	};
}
