import { expect, it } from 'vitest';
import { timeText } from './time-text';

it('writes the time of the day with two figures each', () => {
	expect(timeText(new Date(2026, 5, 29, 14, 5))).toBe('14:05');
	expect(timeText(new Date(2026, 5, 29, 9, 30))).toBe('09:30');
});
