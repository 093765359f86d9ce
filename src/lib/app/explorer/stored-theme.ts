/**
 * The reader's theme, kept in this browser. A browser that forbids storage simply forgets. `app.html` reads
 * the same key before the first paint.
 */
import type { Theme } from '../../view/state';

const KEY = 'isthmus-theme';
const THEMES: readonly Theme[] = ['light', 'dark', 'projector'];

export function rememberedTheme(): Theme | null {
	try {
		const stored = localStorage.getItem(KEY);
		return THEMES.find((theme) => theme === stored) ?? null;
	} catch {
		return null;
	}
}

export function rememberTheme(theme: Theme | null): void {
	try {
		if (theme) localStorage.setItem(KEY, theme);
		else localStorage.removeItem(KEY);
	} catch {
		// Nothing to do: the theme still holds for this visit.
	}
}
