import { expect, it } from 'vitest';
import { dateStep } from './date-step';

it.each([
	['ArrowRight', 5, 6],
	['ArrowUp', 5, 6],
	['ArrowLeft', 5, 4],
	['ArrowDown', 5, 4],
	['PageUp', 5, 15],
	['PageDown', 5, 0],
	['Home', 5, 0],
	['End', 5, 19],
	['ArrowRight', 19, 19],
	['ArrowLeft', -1, 0],
	['a', 5, null]
] as const)('%s leads from date %i to %s of 20', (key, from, to) => {
	expect(dateStep(key, from, 20)).toBe(to);
});
