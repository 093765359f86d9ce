import { expect, it } from 'vitest';
import {
	fireEvent,
	screen,
	showOnPage,
	showPanel,
	textOf,
	within
} from '../../../../tests/support/worked/worked-panel';
import Timeline from './Timeline.svelte';

const time = () => screen.getByRole('region', { name: 'Timeline' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('rests on the latest day, and says where knowledge ends', () => {
	showPanel(Timeline, '', {});
	expect(textOf(time())).toContain(
		'29 June 2026 Time of the article Latest date 20202026 No sources after 29 June 2026; later events are unknown. Latest event: 14 March 2026 Recordhigh confidence The station at the gate was rebuilt. North Survey A report by the Survey Survey, 1 May 2026. All 2 dates 9 November 2020 A summit names the way14 March 2026 The station at the gate was rebuilt.'
	);
	expect(textOf(time())).toContain('The station at the gate was rebuilt.');
	expect(screen.getByRole('button', { name: 'Latest date' }).getAttribute('aria-pressed')).toBe('true');
});
it('walks back to what the article tells, in its own voice', async () => {
	const view = showPanel(Timeline, '', {});
	await press('Previous date');
	expect(view.state.asof).toBe('2020-11-09');
	expect(screen.getByText('9 November 2020', { selector: '.controls b' })).toBeTruthy();
	expect(textOf(time())).toContain('A summit names the way');
	expect(screen.getByRole('button', { name: 'Previous date' })).toHaveProperty('disabled', true);
	await press('Next date');
	expect(view.state.asof).toBeNull();
});
it('goes to the day the article was written, and takes the day along when it closes', async () => {
	const page = showOnPage(Timeline, '', {});
	const { view } = page;
	page.timeline = true;
	await press('Time of the article');
	expect(view.state.asof).toBe('2024-12-01');
	await press('Close the timeline');
	expect([view.state.asof, page.timeline]).toEqual([null, false]);
});
it('lists every date by what happened', async () => {
	const view = showPanel(Timeline, '', {});
	const items = within(time()).getAllByRole('listitem', { hidden: true }).map(textOf);
	expect(items).toContain('9 November 2020 A summit names the way');
	await fireEvent.click(screen.getByRole('button', { name: /A summit names the way/, hidden: true }));
	expect(view.state.asof).toBe('2020-11-09');
});
