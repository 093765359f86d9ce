import { expect, it } from 'vitest';
import { isUsable, takenStatus } from './usable';

const railway = {
	status: [
		{ from: '1991', older: true, status: 'operating' },
		{ from: '2020-05', status: 'suspended' }
	]
} as const;

it('takes a line that is older than the record to be there before it', () => {
	expect(takenStatus(railway, '1950-01-01')).toBe('operating');
	expect(isUsable(railway, '1950-01-01', 'operating')).toBe(true);
	expect(isUsable(railway, '2020-05-01', 'operating')).toBe(false);
});
it('takes a line that opened on its first day not to be there before', () => {
	expect(isUsable({ status: [{ from: '1991', status: 'operating' }] }, '1990-12-31', 'planned')).toBe(false);
});
it('carries back neither works nor plans nor what was closed', () => {
	for (const status of ['construction', 'planned', 'proposed', 'suspended'] as const)
		expect(
			takenStatus({ status: [{ from: '2020', older: true, status }] }, '2010-01-01'),
			status
		).toBeUndefined();
});
