import { expect, it } from 'vitest';
import { briefingLengthText, usableSentence } from './briefing-text';

it('says how long a briefing is', () => {
	expect(briefingLengthText(1, undefined)).toBe('1 step');
	expect(briefingLengthText(12, 15)).toBe('12 steps, about 15 min');
});
it('says what of a file can be used', () => {
	expect(usableSentence(1, 3)).toBe('One thing in it can’t be used; 3 steps can.');
	expect(usableSentence(4, 1)).toBe('4 things in it can’t be used; one step can.');
});
