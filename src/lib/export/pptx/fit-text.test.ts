import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../report/deck/deck';
import { linesOf, widthOf } from './arial';
import { fitText, heightOfAll, textOf } from './fit-text';

const SIZES = [20, 16, 12];
const word = fc.stringMatching(/^[a-zəşA-Z]{1,14}[.,]?$/);
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
	runs: fc.array(
		fc.record({
			text: fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' ')),
			bold: fc.boolean()
		}),
		{
			minLength: 1,
			maxLength: 3
		}
	),
	speaker: fc.option(fc.constant({ voice: 'article' as const, label: 'The article' }), { nil: undefined })
});
const words = (paragraphs: readonly Paragraph[]) =>
	paragraphs.map(textOf).join(' ').split(/\s+/).filter(Boolean).join(' ');

describe('text in a box', () => {
	test('is never higher than the box, whatever it says', () => {
		fc.assert(
			fc.property(
				fc.array(paragraph, { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 120, max: 900 }),
				fc.integer({ min: 40, max: 400 }),
				(all, width, height) => {
					const { size, paragraphs } = fitText(all, { width, height }, SIZES);
					expect(heightOfAll(paragraphs, size, width)).toBeLessThanOrEqual(height);
				}
			)
		);
	});

	test('never ends with what leads to a list, nor begins with the list alone', () => {
		const lead: Paragraph = {
			runs: [{ text: 'Three things follow from this:' }],
			speaker: { voice: 'article', label: 'The article' }
		};
		const items = ['one', 'two', 'three'].map((text): Paragraph => ({
			runs: [{ text }],
			item: { depth: 0, number: null }
		}));
		const before: Paragraph = { runs: [{ text: 'Before' }] };
		for (let height = 20; height < 120; height++) {
			const { paragraphs, rest } = fitText([before, lead, ...items], { width: 400, height }, [12]);
			expect(words([...paragraphs, ...rest])).toBe(words([before, lead, ...items]));
			const at = paragraphs.indexOf(lead);
			if (at !== -1 && rest.length > 0) expect(paragraphs.length, `${height} points`).toBeGreaterThan(at + 1);
			if (at === -1 && rest.includes(items[0])) expect(rest.map(textOf)).toContain(textOf(lead));
		}
	});

	test('loses no word where it is divided', () => {
		fc.assert(
			fc.property(
				fc.array(paragraph, { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 120, max: 900 }),
				fc.integer({ min: 40, max: 400 }),
				(all, width, height) => {
					const { paragraphs, rest } = fitText(all, { width, height }, SIZES);
					expect(words([...paragraphs, ...rest])).toBe(words(all));
				}
			)
		);
	});

	test('is as large as it fits', () => {
		const short = [{ runs: [{ text: 'Between Russia and Iran' }] }];
		expect(fitText(short, { width: 400, height: 200 }, SIZES)).toEqual({
			size: 20,
			paragraphs: short,
			rest: []
		});
	});

	test('is divided at the end of a sentence', () => {
		const sentences = 'The first sentence says this. The second sentence says that. '.repeat(8).trim();
		const { paragraphs, rest } = fitText([{ runs: [{ text: sentences }] }], { width: 200, height: 90 }, [12]);
		expect(textOf(paragraphs[0])).toMatch(/\.$/);
		expect(textOf(rest[0])).toMatch(/^The /);
	});

	test('says on the next slide again who speaks, also where a list goes on', () => {
		const long = {
			runs: [{ text: 'word '.repeat(300).trim() }],
			speaker: { voice: 'record' as const, label: 'Record' }
		};
		const { paragraphs, rest } = fitText([long], { width: 200, height: 90 }, [12]);
		expect([paragraphs[0].speaker?.label, rest[0].speaker?.label]).toEqual(['Record', 'Record']);
		const items = Array.from({ length: 20 }, (_, index) => ({
			runs: [{ text: `Item ${index}` }],
			item: { depth: 0, number: null }
		}));
		expect(
			fitText([{ ...long, runs: [{ text: 'Said:' }] }, ...items], { width: 200, height: 90 }, [12]).rest[0]
				.speaker?.label
		).toBe('Record');
	});
});

describe('the width of text', () => {
	/** Advance widths of Liberation Sans, which are Arial's, read from the font's file. */
	test.each([
		['Azerbaijan', 4.725, 5.057],
		['Zangezur', 4.225, 4.445],
		['1,768 km', 4.113, 4.226],
		['Türkiye', 3.278, 3.557],
		['Şərur', 2.254, 2.421],
		['Под открытым небом', 9.93, 10.733]
	])('of %s is never underestimated', (text, regular, bold) => {
		expect(widthOf(text)).toBeGreaterThan(regular - 0.01);
		expect(widthOf(text)).toBeLessThan(regular * 1.32);
		expect(widthOf(text, true)).toBeGreaterThan(bold - 0.01);
	});

	test('counts a line for each that is filled, and breaks words that are longer', () => {
		expect(linesOf('one two', 10)).toBe(1);
		expect(linesOf('one two', 2.2)).toBe(2);
		expect(linesOf('mmmmmmmmmm', 2)).toBe(5);
		expect(linesOf('one\ntwo', 10)).toBe(2);
	});
});
