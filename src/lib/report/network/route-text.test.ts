import { expect, it } from 'vitest';
import { figureDateText, inAllText, measuredNote, variantLengthText } from './route-text';

it('says how long a variant is, and how that is known', () => {
	const of = (share: number) => variantLengthText({ km: 1768, published: { km: 1768 * share, share } });
	expect(of(1)).toBe('1,768\u00a0km, from published lengths');
	expect(of(0)).toBe('1,768\u00a0km, measured on the map');
	expect(of(0.62)).toBe('1,768\u00a0km, 62% published, the rest measured on the map');
});
it('says how much of a route is counted', () => {
	expect(inAllText(320, ['Main'], 1)).toBe('Total 320\u00a0km');
	expect(inAllText(320, ['Coast'], 2)).toBe('Total 320\u00a0km, Coast');
	expect(inAllText(320, ['Hills', 'Coast'], 2)).toBe(
		'Total 320\u00a0km, all 2 variants; shared sections counted once'
	);
	expect(inAllText(320, ['Hills', 'Coast'], 3)).toBe(
		'Total 320\u00a0km, 2 of 3 variants; shared sections counted once'
	);
});
it('says of which day a figure is, and whether it may have changed', () => {
	const said = (asOf: string | null, past?: true) =>
		figureDateText({ asOf, ...(past && { past }) }, '2026-06-29', '2025-12-31');
	expect(said(null)).toBe('Undated.');
	expect(said('2025-05-03')).toBe('As of 3 May 2025.');
	// Twenty-five months before June 2026, more than the eighteen that a figure keeps; what is past stays as it
	// was.
	expect(said('2024-05-03')).toBe('As of 3 May 2024. May have changed since.');
	expect(said('2024-05-03', true)).toBe('As of 3 May 2024.');
	expect(said('2026-03')).toBe('As of March 2026. Later than the day shown.');
});
it('says how much of a length is published, and how the rest is measured', () => {
	expect(measuredNote(0.62)).toBe(
		'62% of the length comes from published figures; the rest is measured on the mapped line, which cuts curves. The line in bold names where nothing is built, however short it is.'
	);
});
