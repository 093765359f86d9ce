import { expect, it } from 'vitest';
import { beginning } from './day.ts';

it('says from when a state holds, no more exactly than the record', () => {
	expect(beginning({ from: '2025-08-22' })).toBe('from 22 August 2025');
	expect(beginning({ from: '2016-12' })).toBe('from December 2016');
});
it('says of one that is older only what is known', () => {
	expect(beginning({ from: '1991', older: true })).toBe('in or before 1991');
});
