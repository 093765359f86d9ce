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
		'No sources after 29 June 2026; later events are unknown. Latest event: 14 March 2026 Recordhigh confidence The station at the gate was rebuilt.'
	);
	expect(textOf(time())).not.toContain('Changed since');
	expect(screen.getByRole('button', { name: 'Latest date' }).getAttribute('aria-pressed')).toBe('true');
});
it('walks back to what the article tells, in its own voice', async () => {
	const view = showPanel(Timeline, '', {});
	await press('Previous date');
	expect(view.state.asof).toBe('2020-11-09');
	expect(screen.getByText('9 November 2020', { selector: '.controls b' })).toBeTruthy();
	expect(textOf(time())).toContain('A summit names the way');
	expect(textOf(time())).toContain(
		'Changed since 9 November 2020 Recordon the network Nothing on the map has changed its status since. 1 development on record since.'
	);
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
	await press('All 2 dates');
	const items = within(time()).getAllByRole('listitem').map(textOf);
	expect(items).toContain('9 November 2020 A summit names the way');
	await fireEvent.click(screen.getByRole('button', { name: /A summit names the way/ }));
	expect(view.state.asof).toBe('2020-11-09');
});
it('is walked by keys from date to date, and comes to rest on one where it is dragged', async () => {
	const view = showPanel(Timeline, '', {});
	const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Day' });
	await fireEvent.keyDown(slider, { key: 'Home' });
	expect(view.state.asof).toBe('2020-11-09');
	expect(slider.getAttribute('aria-valuetext')).toBe('9 November 2020, 1 of 2 dates');
	expect(slider.valueAsNumber).toBe(0);
	await fireEvent.keyDown(slider, { key: 'ArrowRight' });
	expect(view.state.asof).toBeNull();
	await fireEvent.input(slider, { target: { value: '0.3' } });
	expect([view.state.asof, slider.valueAsNumber]).toEqual(['2020-11-09', 0]);
});
