/** The shelf of a file that brings briefings along: they lie on it beside those that the browser keeps. */
import { isSaved, type Saved, type LibraryBackend } from './library';

/**
 * Of one briefing the later version holds, so that a file which is opened again doesn't hide what was changed since.
 * @param brought by the file, unchecked. Where the browser keeps nothing, they are there all the same
 */
export function withEmbeddedBriefings(backend: LibraryBackend, brought: readonly unknown[]): LibraryBackend {
	const brings = new Map(brought.filter(isSaved).map((saved): [string, Saved] => [saved.briefing.id, saved]));
	const later = (id: string, kept: unknown): unknown => {
		const mine = brings.get(id);
		return mine && !(isSaved(kept) && kept.at >= mine.at) ? mine : kept;
	};
	return {
		read: async (id) => later(id, await (brings.has(id) ? backend.read(id).catch(() => undefined) : backend.read(id))),
		readAll: async () => {
			const kept = (await (brings.size > 0 ? backend.readAll().catch(() => []) : backend.readAll())).filter(isSaved);
			const ids = new Set([...kept.map(({ briefing }) => briefing.id), ...brings.keys()]);
			return [...ids].map((id) =>
				later(
					id,
					kept.find(({ briefing }) => briefing.id === id)
				)
			);
		},
		change: (id, change) => backend.change(id, (old) => change(later(id, old))),
		remove: async (id) => {
			// Until the file is opened again.
			const wasEmbedded = brings.delete(id);
			await (wasEmbedded ? backend.remove(id).catch(() => {}) : backend.remove(id));
		}
	};
}
