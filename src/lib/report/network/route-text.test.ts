import { expect, it } from 'vitest';
import { figureDateText, inAllText, measuredNote, variantLengthText } from './route-text';

it('says how long a variant is, and how that is known', () => {
	const of = (share: number) => variantLengthText({ km: 1768, published: { km: 1768 * share, share } });
	expect(of(1)).toBe('1,768\u00a0km, from published lengths');
	expect(of(0)).toBe('1,768\u00a0km, as drawn');
	expect(of(0.62)).toBe('1,768\u00a0km, 62\u00a0% of it published, the rest as drawn');
});
it('says how much of a route is counted', () => {
	expect(inAllText(320, ['Main'], 1)).toBe('320\u00a0km in all');
	expect(inAllText(320, ['Coast'], 2)).toBe('320\u00a0km in all, Coast');
	expect(inAllText(320, ['Hills', 'Coast'], 2)).toBe(
		'320\u00a0km in all, all 2 variants, shared stretches once'
	);
	expect(inAllText(320, ['Hills', 'Coast'], 3)).toBe(
		'320\u00a0km in all, 2 of 3 variants, shared stretches once'
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
		'62\u00a0% of the length is taken from published figures, the rest measured on the line as drawn, which cuts curves. The line in bold names where nothing is built, however short it is.'
	);
});
