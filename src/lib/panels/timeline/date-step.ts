/** Where a key leads from one date on the timeline, as on every slider. */

const LEAP = 10;

/** @param index -1 before the first date @returns the index of a date; null for a key that doesn't move */
export function dateStep(key: string, index: number, count: number): number | null {
	const inside = (to: number) => Math.min(Math.max(to, 0), count - 1);
	switch (key) {
		case 'ArrowRight':
		case 'ArrowUp':
			return inside(index + 1);
		case 'ArrowLeft':
		case 'ArrowDown':
			return inside(index - 1);
		case 'PageUp':
			return inside(index + LEAP);
		case 'PageDown':
			return inside(index - LEAP);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}
