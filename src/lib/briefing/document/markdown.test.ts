import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, readProse, type Block, type Inline } from './markdown';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...children: (Inline | string)[]): Block => ({
	kind: 'paragraph',
	voice: null,
	children: children.map((child) => (typeof child === 'string' ? text(child) : child))
});
const read = (source: string) => readProse(source).blocks;

describe('the text of a step', () => {
	it('has paragraphs, emphasis, line breaks and links', () => {
		expect(read('One *way* and **another**\\\nby [sea](https://example.org/a?b=c).\n\nTwo.')).toEqual([
			paragraph(
				'One ',
				{ kind: 'em', children: [text('way')] },
				' and ',
				{ kind: 'strong', children: [text('another')] },
				{ kind: 'break' },
				'by ',
				{ kind: 'link', href: 'https://example.org/a?b=c', children: [text('sea')] },
				'.'
			),
			paragraph('Two.')
		]);
	});
	it('has lists, numbered or not, within each other', () => {
		expect(read('- one\n- two\n  - three\n\n4. four\n5. five')).toEqual([
			{
				kind: 'list',
				start: null,
				items: [
					[paragraph('one')],
					[paragraph('two'), { kind: 'list', start: null, items: [[paragraph('three')]] }]
				]
			},
			{ kind: 'list', start: 4, items: [[paragraph('four')], [paragraph('five')]] }
		]);
	});
	it('names whose voice a paragraph is, also without an empty line before it', () => {
		const voices = (source: string) =>
			read(source).map((block) => block.kind === 'paragraph' && [block.voice, plainText([block])]);
		expect(
			voices(
				'[article] It argues.\n[record] *Since* then.\n\n[computed] [hearsay] {{x}}\n\nNobody’s [record].'
			)
		).toEqual([
			['article', 'It argues.'],
			['record', 'Since then.'],
			['computed', '[hearsay] {{x}}'],
			[null, 'Nobody’s [record].']
		]);
		expect(read('- [record] one')).toEqual([
			{ kind: 'list', start: null, items: [[{ ...paragraph('one'), voice: 'record' }]] }
		]);
	});
	it('has figures, computed where they stand', () => {
		const { blocks } = readProse('**{{ length north }}** of {{nonsense}}', (expression) =>
			expression === 'length north' ? { text: '220 km' } : { fault: 'unknown' }
		);
		expect(plainText(blocks)).toBe('220 km of {{nonsense}}');
		expect(blocks).toEqual([
			paragraph(
				{
					kind: 'strong',
					children: [{ kind: 'figure', expression: 'length north', filled: { text: '220 km' } }]
				},
				' of ',
				{
					kind: 'figure',
					expression: 'nonsense',
					filled: { fault: 'unknown' }
				}
			)
		]);
	});
	it('keeps what it has no use for as it was typed', () => {
		for (const typed of [
			'# Title',
			'> quoted',
			'`code`',
			'~~gone~~',
			'| a | b |',
			'www.example.org',
			'&amp;',
			'[a]: https://example.org',
			'---'
		])
			expect(read(typed), typed).toEqual([paragraph(typed)]);
	});
});

describe('what may be in a file from anywhere', () => {
	it.each([
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'<b>bold</b>',
		'<!-- a comment -->',
		'<a href="javascript:alert(1)">x</a>',
		'{{<script>alert(1)</script>}}'
	])('is text, not HTML: %s', (source) => {
		expect(plainText(read(source))).toBe(source);
		expect(JSON.stringify(read(source))).not.toMatch(/"kind":"(?!paragraph|text|figure)/);
	});
	it.each([
		['[a](javascript:alert(1))', 'javascript:alert(1)'],
		['[a](JaVaScRiPt:alert(1))', 'JaVaScRiPt:alert(1)'],
		['[a](<java\tscript:alert(1)>)', 'java\tscript:alert(1)'],
		['[a](data:text/html,x)', 'data:text/html,x'],
		['[a](file:///etc/passwd)', 'file:///etc/passwd'],
		['[a](//example.org)', '//example.org'],
		['[a](#top)', '#top']
	])('links only to the web: %s', (source, address) => {
		expect(readProse(source)).toEqual({ blocks: [paragraph('a')], unsafe: [address] });
	});
	it('shows what a picture is called, and never fetches it', () => {
		expect(read('![A map](https://example.org/a.png)')).toEqual([paragraph('A map')]);
	});
	it('ends soon, however long or deep it is', () => {
		const started = performance.now();
		for (const source of [
			'- '.repeat(100_000),
			'*a_'.repeat(1600),
			'['.repeat(5000),
			'**a '.repeat(100_000),
			'{{'.repeat(2500)
		])
			expect(plainText(read(source)).length, source.slice(0, 9)).toBeGreaterThan(0);
		expect(performance.now() - started).toBeLessThan(10_000);
	});
	it('never throws, and links nowhere else', () => {
		const pieces = fc.array(
			fc.oneof(
				fc.string({ unit: 'binary', maxLength: 8 }),
				fc.constantFrom(
					'*',
					'**',
					'_',
					'[a](',
					'http://a.b',
					'javascript:x',
					')',
					'\n',
					'\n\n',
					'- ',
					'1. ',
					'  ',
					'<script>',
					'{{',
					'}}',
					'[record] ',
					'\\',
					'!['
				)
			),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(
				pieces.map((list) => list.join('')),
				(source) => {
					for (const [, href] of JSON.stringify(read(source)).matchAll(/"href":"([^"]*)"/g))
						expect(href).toMatch(/^https?:/i);
				}
			),
			{ numRuns: 2000 }
		);
	});
});
