/**
 * Which map the reader wants on this machine, kept in this browser: the detailed one draws with WebGL, the
 * simple one needs less of a slow machine. A browser that forbids storage simply forgets.
 */
export type MapKind = 'detailed' | 'simple';

const KEY = 'isthmus-map';

export function rememberedMap(): MapKind {
	try {
		return localStorage.getItem(KEY) === 'simple' ? 'simple' : 'detailed';
	} catch {
		return 'detailed';
	}
}

export function rememberMap(kind: MapKind): void {
	try {
		if (kind === 'simple') localStorage.setItem(KEY, kind);
		else localStorage.removeItem(KEY);
	} catch {
		// It still holds for this visit.
	}
}
