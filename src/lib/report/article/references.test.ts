import { expect, test } from 'vitest';
import { References } from './references';

test('a source keeps the number it was given when it was first cited', () => {
	const references = new References((id) => `#${id}`);
	expect(['b', 'a', 'b', 'c', 'a'].map((id) => references.number(id))).toEqual([1, 2, 1, 3, 2]);
	expect(references.at('b')).toBe('#b');
	expect(references.cited).toEqual(['b', 'a', 'c']);
});
