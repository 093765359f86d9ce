import { expect, it } from 'vitest';
import { coordinateText } from './coordinate-text';

it('writes a position with latitude first', () => {
	expect(coordinateText([49.41, 39.984])).toBe('39.98°\u00a0N, 49.41°\u00a0E');
	expect(coordinateText([-0.126, -1.5])).toBe('1.50°\u00a0S, 0.13°\u00a0W');
});
