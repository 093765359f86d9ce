import { expect, it } from 'vitest';
import { workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { workedRecord } from '../../../../tests/support/worked/worked-record';
import { createAtlas } from '../../atlas/atlas';
import { METHOD_VERSION } from '../method';
import { imprint } from '../imprint/versions';
import { paragraphsOf, said, sourcesOf } from './words';

it('names the version of the data and of the method', () => {
	expect(imprint(createAtlas(workedAtlas))).toBe(
		`Isthmus, data version worked, method version ${METHOD_VERSION}`
	);
});
it('names the voice before the first of its sentences', () => {
	expect(said('computed', ['It is 780 km.', 'All of it is built.'])).toEqual([
		{ runs: [{ text: 'It is 780 km.' }], speaker: { voice: 'computed', label: 'Computed' } },
		{ runs: [{ text: 'All of it is built.' }] }
	]);
	expect(said('record', [])).toEqual([]);
});
it('cites each source once, with title and day, and passes over what nobody knows', () => {
	expect(sourcesOf(workedRecord, ['survey', 'nobody', 'railway', 'survey'])).toEqual([
		{
			...{ id: 'survey', publisher: 'Survey', url: 'https://example.org/survey' },
			text: 'A report by the Survey, 1 May 2026'
		},
		{
			...{ id: 'railway', publisher: 'Railway', url: 'https://example.org/railway' },
			text: 'A report by the Railway, 1 May 2026'
		}
	]);
});
it('sets prose in runs of one style, joined lines with a space', () => {
	const text = (words: string) => ({ kind: 'text' as const, text: words });
	expect(
		paragraphsOf([
			{
				kind: 'paragraph',
				voice: 'article',
				children: [
					text('It is\n said '),
					{ kind: 'strong', children: [text('here '), { kind: 'em', children: [text('and there')] }] },
					{ kind: 'break' },
					{ kind: 'link', href: 'https://example.org', children: [text('in full')] }
				]
			}
		])
	).toEqual([
		{
			runs: [
				{ text: 'It is said ' },
				{ text: 'here ', bold: true },
				{ text: 'and there', bold: true, italic: true },
				{ text: '\n' },
				{ text: 'in full', href: 'https://example.org' }
			],
			speaker: { voice: 'article', label: 'The article' }
		}
	]);
});
it('numbers lists from where they start, and knows their depth', () => {
	const item = (words: string) => ({
		kind: 'paragraph' as const,
		voice: null,
		children: [{ kind: 'text' as const, text: words }]
	});
	const inner = { kind: 'list' as const, start: null, items: [[item('inner')]] };
	const paragraphs = paragraphsOf([
		{ kind: 'list', start: 3, items: [[item('three'), inner], [item('four')]] }
	]);
	expect(paragraphs.map(({ runs, item: at }) => [runs[0].text, at])).toEqual([
		['three', { depth: 0, number: 3 }],
		['inner', { depth: 1, number: null }],
		['four', { depth: 0, number: 4 }]
	]);
});
