/** What a reader puts on the map looks like: what is drawn by hand, and layers from files. */

/** What is drawn by hand, px. The head of an arrow is a path in a box, its tip in the middle, pointing up. */
export const INK_SYMBOLS = {
	pen: { width: 4.5 },
	highlight: { width: 20, opacity: 0.4 },
	/** On each side of a stroke, in the colour of the halo. */
	casing: 2,
	head: { box: 40, path: 'M20 20L28 40L20 35L12 40Z', size: 52 },
	text: { size: 20 }
} as const;

/**
 * Layers of the reader's own, px: points in a ring, lines in a band, so that none is taken for a place or a
 * route. Dashes stay with the routes' states.
 */
export const USER_LAYER_SYMBOLS = {
	point: { radius: 4.5, ring: 8.5 },
	line: { width: 2.4, band: 8.5 },
	area: { outline: 1.8, opacity: 0.16 },
	/** Of ring and band. */
	faint: 0.28,
	/** Around point and line, in the colour of the halo. */
	casing: 1.4
} as const;
