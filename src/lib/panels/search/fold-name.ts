/**
 * Names of the region as one would compare them by ear. Zəngəzur, Zangezur and Zengezur, or Naxçıvan and
 * Nakhchivan, are one name in several spellings; folded, they are equal or nearly so. For matching only:
 * never shown.
 */

const LETTERS: Readonly<Record<string, string>> = {
	ə: 'a',
	e: 'a',
	ı: 'i',
	x: 'h',
	q: 'k',
	đ: 'd',
	ł: 'l',
	ø: 'o',
	ß: 'ss',
	ي: 'ی',
	ك: 'ک',
	ё: 'е'
};
/** Digraphs of English spellings for what other alphabets write as one letter. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
	[/kh/g, 'h'],
	[/gh/g, 'g'],
	[/ch/g, 'c'],
	[/sh/g, 's'],
	[/zh/g, 'z'],
	[/ou/g, 'u'],
	[/ts/g, 'c']
];

export function foldName(word: string): string {
	// Letters before marks: a dotless i and a schwa have no mark to lose.
	const plain = word
		.toLowerCase()
		.normalize('NFKD')
		// Marks, and the joiners within Persian words.
		.replace(/[\p{Mark}\u200c\u200d]/gu, '')
		.replace(/./gu, (letter) => LETTERS[letter] ?? letter);
	return DIGRAPHS.reduce((text, [digraph, letter]) => text.replace(digraph, letter), plain).replace(
		/(\p{L})\1/gu,
		'$1'
	);
}
