/**
 * The known ids that are most like a word: those that share most of its pairs of letters, in their id or
 * their name.
 */
export function nearest(
	word: string,
	known: readonly { readonly id: string; readonly name?: string }[],
	most = 3
): string[] {
	const wanted = pairs(word);
	const likeness = (text: string) => {
		const found = pairs(text);
		return (2 * [...wanted].filter((pair) => found.has(pair)).length) / (wanted.size + found.size);
	};
	return known
		.map(({ id, name = id }) => ({ id, score: Math.max(likeness(id), likeness(name)) }))
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
		.slice(0, most)
		.map(({ id }) => id);
}

function pairs(text: string): Set<string> {
	// Without accents, and with both ends marked, so that a first letter counts.
	const plain = ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} `;
	return new Set(Array.from({ length: plain.length - 1 }, (_, index) => plain.slice(index, index + 2)));
}
