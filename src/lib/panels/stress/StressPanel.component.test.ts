/**
 * The cells are those worked out by hand: open 730, past Russia 780, by sea 1,310; the line to the site isn't
 * built.
 */
import { expect, it } from 'vitest';
import {
	cellsOf,
	fireEvent,
	screen,
	showPanel,
	textOf,
	within
} from '../../../../tests/support/worked/worked-panel';
import StressPanel from './StressPanel.svelte';

const matrix = () =>
	within(screen.getByRole('region', { name: 'Pairs of places by closures' })).getByRole('table');

it('is a row a pair and a column a closure', () => {
	showPanel(StressPanel, 'focus=stress', {});
	expect(
		within(matrix())
			.getAllByRole('columnheader')
			.map((head) => head.textContent)
	).toEqual(['Russia', 'Georgia', 'Türkiye', 'The gate']);
	expect(cellsOf(matrix(), 'Origin – End')).toEqual(['×1.07', 'no route', 'end', '×2.07']);
	expect(cellsOf(matrix(), 'Origin – Site')).toEqual(['–', '–', '–', '–']);
});
it('says in words what a cell shows, and opens the map of it', async () => {
	const view = showPanel(StressPanel, 'focus=stress', {});
	await fireEvent.click(
		screen.getByRole('link', { name: 'Origin – End, Russia closed: ×1.07, 1.07 times as long' })
	);
	expect(view.state).toMatchObject({ from: 'origin', to: 'end', closed: ['RU'] });
});
it('is on the terms of the view: by hours nothing is lost without Russia', () => {
	showPanel(StressPanel, 'focus=stress&by=hours', {});
	// 47.6 h by north, which doesn't touch Russia; 96.2 by sea.
	expect(cellsOf(matrix(), 'Origin – End')).toEqual(['', 'no route', 'end', '×2.02']);
	expect(textOf(document.body)).toContain(
		'Hours on the route between two places when something closes, relative to the baseline.'
	);
	expect(textOf(document.body)).toContain('on 29 June 2026 The best route is the fastest, by estimate.');
	screen.getByRole('link', { name: 'Origin – End, The gate closed: ×2.02, 2.02 times as many hours' });
	screen.getByRole('link', { name: 'Origin – End, Russia closed: 1, unchanged' });
	expect(textOf(document.body), 'no star where nothing unbuilt counts').not.toContain('*:');
});
it('marks what leads over lines that aren’t built', () => {
	showPanel(StressPanel, 'focus=stress&status=planned', {});
	// Counted, the planned line makes 580; without Russia it is 780 still.
	expect(cellsOf(matrix(), 'Origin – End')[0]).toBe('×1.34');
	// 580 and 780 to the end, and 75 on to the site, all of it under construction.
	expect(cellsOf(matrix(), 'Origin – Site')[0]).toBe('×1.31*');
	expect(textOf(document.body)).toContain(
		'Planned and proposed lines count as open. * = uses lines not built yet.'
	);
});
it('tests a statement of the article on plain terms, whatever the reader has set', () => {
	showPanel(StressPanel, 'focus=stress&by=hours', {});
	const test = screen.getByRole('row', { name: /^Russia closed/ });
	expect(test.textContent).toContain('780\u00a0km, through Azerbaijan, Georgia, Türkiye');
	expect(screen.getByRole('row', { name: /^Nothing closed/ }).textContent).toContain('630\u00a0km');
	expect(textOf(document.body)).toContain(
		'The articleProblems ¶ 8 The southern one makes its users depend on Russia.'
	);
});
