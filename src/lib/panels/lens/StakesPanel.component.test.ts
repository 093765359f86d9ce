/** Lengths are those of the picture in `tests/support/worked/worked-atlas.ts`. */
import { expect, it } from 'vitest';
import {
	cellsOf,
	fireEvent,
	screen,
	showPanel,
	textOf,
	within
} from '../../../../tests/support/worked/worked-panel';
import LensMenu from './LensMenu.svelte';
import StakesPanel from './StakesPanel.svelte';

const part = (name: string) => screen.getByRole('region', { name });

it('measures the territory that the routes shown pass, as a whole and by route', () => {
	showPanel(StakesPanel, 'lens=russia&focus=stakes', {});
	// East–middle 80 and middle–pass 90, of 1,730 north and 480 south.
	expect(textOf(part('Territory'))).toContain(
		'Territory Computedvisible routes; shared sections counted once 170 km of 2,210 km (8%) lie on its territory. South170 km35%'
	);
	expect(cellsOf(within(part('Territory')).getByRole('table'), 'South')).toEqual(['170 km', '35%']);
});
it('counts what is shown alone', () => {
	showPanel(StakesPanel, 'lens=russia&focus=stakes&routes=northern', {});
	expect(textOf(part('Territory'))).toContain('None of the visible routes crosses its territory.');
});
it('gives stakes on record with their day and routes, and counts later ones', async () => {
	const view = showPanel(StakesPanel, 'lens=russia&focus=stakes', {});
	const record = part('Control, ownership, announcements');
	expect(textOf(record)).toContain(
		'Control, ownership, announcements Recorddated Part-owner A Russian firm holds a quarter of the Gate Company. Since 1 March 2015, on North Survey · high confidence A report by the Survey Survey, 1 May 2026.'
	);
	expect(textOf(record)).toContain('A Russian firm holds a quarter of the Gate Company.');
	expect(textOf(record)).toContain('Since 1 March 2015, on North');
	await fireEvent.click(within(record).getByRole('link', { name: 'North' }));
	expect(view.panel).toEqual({ kind: 'route', selection: 'northern' });
});
it('shows none before its day', () => {
	showPanel(StakesPanel, 'lens=russia&focus=stakes&asof=2015-02-28', {});
	const record = textOf(part('Control, ownership, announcements'));
	expect(record).toContain('Nothing on record by 28 February 2015.');
	expect(record).toContain('1 more on record after 28 February 2015.');
});
it('gives the article’s claims by direction and route', async () => {
	const view = showPanel(StakesPanel, 'lens=russia&focus=stakes', {});
	const claims = part('What the article argues');
	expect(within(claims).getAllByRole('heading', { level: 4 }).map(textOf)).toEqual([
		'Increases (1) would make one depend more on the other'
	]);
	expect(within(claims).getAllByRole('term').map(textOf)).toEqual(['South']);
	expect(within(claims).getAllByRole('definition').map(textOf)).toEqual(['Problems ¶ 8 It runs through it.']);
	await fireEvent.click(within(claims).getByRole('button', { name: /¶/ }));
	expect(view.state.focus).toEqual({ kind: 'claim', claim: 'through-russia' });
});
it('says where the article is silent', () => {
	showPanel(StakesPanel, 'lens=china&focus=stakes', {});
	expect(textOf(part('What the article argues'))).toContain('No claim speaks of dependence on it.');
});
it('is chosen by the power, one at a time', async () => {
	const view = showPanel(LensMenu, '', {});
	const group = screen.getByRole('radiogroup', { name: 'Colour by' });
	expect(within(group).getAllByRole('radio')).toHaveLength(5);
	expect(within(group).getByRole('radio', { name: 'Route' })).toHaveProperty('checked', true);
	await fireEvent.click(within(group).getByRole('radio', { name: 'West’s stake' }));
	expect(view.state.lens).toBe('west');
});
