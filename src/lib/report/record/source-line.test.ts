import { expect, it } from 'vitest';
import { datedTitle, sourceLine, sourceNote } from './source-line';

const source = { publisher: 'Railway of Beta', title: 'Yearbook', date: '2025-05-03' };

it('names a source in one line', () => {
	expect(datedTitle(source)).toBe('Yearbook, 3 May 2025');
	expect(datedTitle({ ...source, date: null, dateNote: 'autumn 2019' })).toBe('Yearbook, autumn 2019');
	expect(datedTitle({ ...source, date: null })).toBe('Yearbook, undated');
	expect(sourceLine(source)).toBe('Railway of Beta: Yearbook, 3 May 2025');
});
it('says behind a title who published it and when', () => {
	expect(sourceNote(source)).toBe('Railway of Beta, 3 May 2025.');
	expect(sourceNote({ ...source, dateNote: 'revised', note: 'In Russian.' })).toBe(
		'Railway of Beta, 3 May 2025 (revised). In Russian.'
	);
	expect(sourceNote({ ...source, date: null, dateNote: 'autumn 2019' })).toBe(
		'Railway of Beta, autumn 2019.'
	);
	expect(sourceNote({ ...source, date: null })).toBe('Railway of Beta, undated.');
});
