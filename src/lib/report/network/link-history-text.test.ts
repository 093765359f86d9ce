import { expect, it } from 'vitest';
import { stateBeginning, notYetText } from './link-history-text';

it('says that a link isn’t on record yet, and whether it is known to be older', () => {
	expect(notYetText('1990-01-01', false)).toBe('Not on record by 1 January 1990.');
	expect(notYetText('1990-01-01', true)).toBe('Not on record by 1 January 1990, though known to be older.');
});
it('says since when a state holds, and that it is the one of the day', () => {
	expect(stateBeginning({ from: '2006-05-28' }, null)).toBe('from 28 May 2006');
	expect(stateBeginning({ from: '1991', older: true }, '2026-07-02')).toBe(
		'in or before 1991; the status on 2 July 2026'
	);
});
