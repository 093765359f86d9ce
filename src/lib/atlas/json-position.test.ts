import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionOfJsonFault } from './json-position.ts';

test.each([
	['a comma too many in an object', '{\n\t"a": 1,\n}', 3, 1],
	['a comma too many in a list', '[\n1,\n2,\n]', 4, 1],
	['a missing comma', '{\n"a": 1\n"b": 2\n}', 3, 1],
	['a missing colon', '{\n"a" 1}', 2, 5],
	['single quotes', "{\n'a': 1}", 2, 1],
	['a line break in a text', '[\n"a\nb"]', 2, 1],
	['an end too early', '{\n"a": [1,\n2', 3, 2],
	['something after the end', '{}\n\n{}', 3, 1],
	['an empty file', '', 1, 1]
])('%s', (_name, text, line, column) => {
	expect(() => JSON.parse(text)).toThrow();
	expect(positionOfJsonFault(text)).toEqual({ line, column });
});

test('valid JSON is read to its end', () => {
	fc.assert(
		fc.property(fc.json(), fc.boolean(), (json, indented) => {
			const text = indented ? JSON.stringify(JSON.parse(json), null, '\t') : json;
			expect(positionOfJsonFault(text)).toEqual({
				line: text.split('\n').length,
				column: text.length - text.lastIndexOf('\n')
			});
		})
	);
});

test('nesting deeper than the stack, and a long text without an end, are faults like others', () => {
	expect(positionOfJsonFault('['.repeat(1_000_000))).toEqual({ line: 1, column: 1_000_001 });
	expect(positionOfJsonFault(`["${'a'.repeat(5_000_000)}`)).toEqual({ line: 1, column: 2 });
});
