/**
 * How much a layer may hold. It is read beside the page; kept and drawn on the page, where the largest costs
 * about a second, once. A laptop keeps a dozen such layers.
 */
export const LIMITS = {
	/** Bytes of a file, and of what a KMZ unpacks to. */
	bytes: 10_000_000,
	features: 5_000,
	/** Features that are looked at: many may have no place. */
	offered: 20_000,
	/** Of all features together. */
	positions: 200_000,
	/** Of a feature. */
	properties: 60,
	/** Characters of a value. */
	value: 1_000,
	/** ms that reading a file may take. */
	time: 60_000
} as const;
