import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOfJsonFault } from './json-position.ts';

test.each([
	['a comma too many in an object', '{\n\t"a": 1,\n}', 3],
	['a comma too many in a list', '[\n1,\n2,\n]', 4],
	['a missing comma', '{\n"a": 1\n"b": 2\n}', 3],
	['a missing colon', '{\n"a" 1}', 2],
	['single quotes', "{\n'a': 1}", 2],
	['a line break in a text', '[\n"a\nb"]', 2],
	['an end too early', '{\n"a": [1,\n2', 3],
	['something after the end', '{}\n\n{}', 3],
	['an empty file', '', 1]
])('%s', (_name, text, line) => {
	expect(() => JSON.parse(text)).toThrow();
	expect(lineOfJsonFault(text)).toBe(line);
});

test('valid JSON is read to its end', () => {
	fc.assert(
		fc.property(fc.json(), fc.boolean(), (json, indented) => {
			const text = indented ? JSON.stringify(JSON.parse(json), null, '\t') : json;
			expect(lineOfJsonFault(text)).toBe(text.split('\n').length);
		})
	);
});
