import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FACES, fontFaces } from './fonts';

const css = readFileSync('src/app.css', 'utf8');
const declared = [...css.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, rule]) => {
	const value = (property: string) => new RegExp(`${property}:\\s*([^;]*);`).exec(rule)![1];
	return {
		name: value('font-family').replaceAll("'", ''),
		file: /files\/([^']*)'/.exec(rule)![1],
		ranges: value('unicode-range').split(', ')
	};
});
const embedded = fontFaces((url) => `https://example.org${url}`) as typeof FACES;

it('finds every face either in the style or, by the same name and for the same characters, in the page', () => {
	for (const [name, faces] of Object.entries(FACES))
		for (const { url, 'unicode-range': ranges } of faces) {
			const isEmbedded = embedded[name].some((face) => face.url === `https://example.org${url}`);
			const isDeclared = declared.some(
				(rule) => rule.name === name && url.endsWith(rule.file) && rule.ranges.join() === ranges.join()
			);
			expect({ url, found: isEmbedded || isDeclared }).toEqual({ url, found: true });
		}
});
it('brings no face with plain Latin letters', () => {
	const first = Object.values(embedded).flatMap((faces) => faces.flatMap((face) => face['unicode-range']));
	expect(first.filter((range) => parseInt(range.slice(2), 16) <= 'z'.codePointAt(0)!)).toEqual([]);
});
