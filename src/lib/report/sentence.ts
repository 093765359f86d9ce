/** Parts in a row, each a sentence: whatever says nothing is left out, and none gets a second full stop. */
export const asSentences = (parts: readonly string[]): string =>
	parts
		.filter((part) => part !== '')
		.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
		.join(' ');
