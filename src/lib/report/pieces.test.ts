import { expect, it } from 'vitest';
import { piecesInRow } from './pieces';
import { plainText } from '../../../tests/support/plain-text';

const [here, there] = [
	{ text: 'here', jump: 'a' },
	{ text: 'there', jump: 'b' }
];

it('keeps where each part of a row leads', () => {
	expect(piecesInRow([here, there])).toEqual([here, ', ', there]);
	expect(piecesInRow([here, there, 'nowhere'])).toEqual([here, ', ', there, ', ', 'nowhere']);
	expect(piecesInRow([here])).toEqual([here]);
	expect(piecesInRow([])).toEqual([]);
});
it('is read whole without its links', () => {
	expect(plainText(['Look ', here, ' and ', { text: 'there', strong: true }, '.'])).toBe(
		'Look here and there.'
	);
});
