/**
 * Choices of the reader's that stay in this browser and in no link. A browser that forbids storage simply
 * forgets: the choice still holds for this visit.
 */
import type { Theme } from './state';

export interface StoredChoice<T extends string> {
	/** Null where nothing is kept, or nothing that can be chosen. */
	readonly read: () => T | null;
	/** @param value null: as it is without a choice */
	readonly write: (value: T | null) => void;
}

export function storedChoice<T extends string>(key: string, values: readonly T[]): StoredChoice<T> {
	return {
		read: () => {
			try {
				const stored = localStorage.getItem(key);
				return values.find((value) => value === stored) ?? null;
			} catch {
				return null;
			}
		},
		write: (value) => {
			try {
				if (value === null) localStorage.removeItem(key);
				else localStorage.setItem(key, value);
			} catch {
				// Nothing to do.
			}
		}
	};
}

/** `app.html` reads the same key before the first paint. */
export const storedTheme = storedChoice<Theme>('isthmus-theme', ['light', 'dark', 'projector']);

/** The detailed map draws with WebGL; the simple one needs less of a slow machine. */
export type MapKind = 'detailed' | 'simple';
export const storedMap = storedChoice<MapKind>('isthmus-map', ['simple']);
