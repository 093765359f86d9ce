/**
 * The versions of the map that are kept, each in a cache of its own. All copies of the map on one origin
 * share its caches, so each copy knows its own by its path, and never touches those of another.
 */

/** A path holds no space, and ends before it: neither "/a/" nor "/" is the beginning of "/a/b/". */
const named = (base: string) => `isthmus ${base}/ `;
export const cacheName = (base: string, version: string): string => named(base) + version;

/** By a name without a path, as they once were kept. */
const UNSCOPED = /^isthmus-\d+$/;

/** Kept before this one by this copy, from the oldest on. @param base of this copy, without its last slash */
export async function versionsBefore(caches: CacheStorage, base: string, current: string): Promise<string[]> {
	const owned = await Promise.all(
		(await caches.keys()).map(async (name) => {
			if (name === current) return [];
			// Its first page says whose it is.
			const ours = UNSCOPED.test(name)
				? await caches.match(`${base}/`, { cacheName: name })
				: name.startsWith(named(base));
			return ours ? [name] : [];
		})
	);
	return owned.flat();
}
