import { expect, it } from 'vitest';
import { Past } from './past.svelte';

it('finds where a panel was read at each step, and forgets steps that are taken anew', () => {
	const past = new Past();
	expect(past.scrollOf('btc')).toBe(0);
	past.keepScroll('btc', 300);
	expect(past.push()).toBe(1);
	expect(past.scrollOf('btc'), 'opened again, it is read from its top').toBe(0);
	past.keepScroll('aras', 120);
	// Back, and forward again.
	past.depth = 0;
	expect(past.scrollOf('btc')).toBe(300);
	past.depth = 1;
	expect(past.scrollOf('aras')).toBe(120);
	// Back, and elsewhere.
	past.depth = 0;
	expect(past.push()).toBe(1);
	expect(past.scrollOf('aras')).toBe(0);
});
