import { expect, it } from 'vitest';
import { capital, lowered, uncapital } from './case-text';

it('writes a label within a sentence', () => expect(lowered('Oil Pipeline')).toBe('oil pipeline'));
it('begins and continues a sentence', () => {
	expect([capital('one claim of Iran'), capital('')]).toEqual(['One claim of Iran', '']);
	expect([uncapital('With Iran closed'), uncapital('')]).toEqual(['with Iran closed', '']);
});
