import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleaned, cleanText, xmlText } from './xml-text';

it.each([
	['South\u000bCaucasus', 'South Caucasus'],
	['a\u0000b\u0008c\u001fd', 'abcd'],
	['a\ud83db', 'ab'],
	['a\ude00b', 'ab'],
	['\ud83d\ude00', '\ud83d\ude00'],
	['a\ufffe\uffffb', 'ab'],
	['tab\tline\nreturn\r, \u0085 \ud7ff\ue000\ufffd', 'tab\tline\nreturn\r, \u0085 \ud7ff\ue000\ufffd'],
	['تهران, Երևան, Тбилиси', 'تهران, Երևան, Тбилиси']
])('%j is kept as %j', (text, clean) => expect(cleanText(text)).toBe(clean));

it('whatever is written, an XML parser reads it back as text and attribute', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (units) => {
			const text = String.fromCharCode(...units);
			const faults: string[] = [];
			const read = new DOMParser({
				onError: (level, message) => void (level !== 'warning' && faults.push(message))
			}).parseFromString(`<a b="${xmlText(text)}">${xmlText(text)}</a>`, 'text/xml').documentElement!;
			expect(faults).toEqual([]);
			// This parser forgives some that others don't.
			expect(xmlText(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
			// Line ends as this parser reads them: those of XML 1.1 (2.11), and the paragraph's.
			const lines = cleanText(text).replace(/\r[\n\u0085]?|[\u0085\u2028\u2029]/g, '\n');
			expect(read.textContent).toBe(lines);
		}),
		{ numRuns: 5000, examples: [[[0x85]], [[0x2028]], [[0x2029]], [[0x0d, 0x85]]] }
	);
});

it('a whole object is cleaned, and what is no text stays as it is', () => {
	const day = new Date(0);
	expect(cleaned({ title: 'a\u000bb', steps: [{ text: '\u0000c', at: 3, none: null }], day })).toEqual({
		title: 'a b',
		steps: [{ text: 'c', at: 3, none: null }],
		day
	});
});
