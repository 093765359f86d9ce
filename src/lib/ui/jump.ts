/** Brings the reader and the keyboard to an element of the page. */
export function jumpTo(target: HTMLElement): void {
	target.scrollIntoView({ block: 'start' });
	target.focus({ preventScroll: true });
}

/** Long enough for a panel to fetch its text. */
const PATIENCE_MS = 5000;

/**
 * The same for an element that a panel is about to bring; if it doesn't come, the reader is in the panel all
 * the same.
 */
export function jumpWhenThere(id: string, since = performance.now()): void {
	const target = document.getElementById(id);
	if (target) jumpTo(target);
	else if (performance.now() - since < PATIENCE_MS) requestAnimationFrame(() => jumpWhenThere(id, since));
}
