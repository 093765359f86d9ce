import { describe, expect, it } from 'vitest';
import { droppedFromWindow, readWindow, writeWindow } from './window-text';

describe('the window in an address', () => {
	it.each([
		['', { screen: 'audience', auto: false }],
		['brief=a&screen=presenter', { screen: 'presenter', auto: false }],
		['screen=audience&auto=1', { screen: 'audience', auto: true }],
		['screen=wall&auto=yes', { screen: 'audience', auto: false }]
	] as const)('reads %s', (query, settings) => {
		expect(readWindow(query)).toEqual(settings);
	});
	it('is read back as it was written', () => {
		for (const screen of ['audience', 'presenter', 'editor'] as const)
			for (const auto of [true, false])
				expect(readWindow(writeWindow({ screen, auto }))).toEqual({ screen, auto });
	});
	it('names what it can’t use', () => {
		expect(droppedFromWindow(new URLSearchParams('screen=wall&auto=1&routes=x'))).toEqual(['screen=wall']);
	});
});
