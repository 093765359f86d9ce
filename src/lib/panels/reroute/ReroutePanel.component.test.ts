/** The ways are those worked out by hand in `tests/support/worked/worked-paths.ts`. */
import { describe, expect, it } from 'vitest';
import { fireEvent, screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import ReroutePanel from './ReroutePanel.svelte';

const answer = () => screen.getByRole('region', { name: 'Result' });
const countries = (list: number) =>
	within(within(answer()).getAllByRole('list', { name: 'Countries in order' })[list])
		.getAllByRole('listitem')
		.map(textOf);

describe('what is left when something closes', () => {
	it('is the way by rail past Russia, and how much longer it is', () => {
		showPanel(ReroutePanel, 'from=origin&to=end&closed=RU', {});
		// “road, east, gate” 630 km, 65.2 h; “rail, north, gate” 780 km, 47.6 h.
		expect(textOf(answer())).toContain(
			'With Russia closed, the route from Origin to End becomes 150 km longer (1.24 ×) and about 18 h faster. Remaining route 780 km, about 48 h; 2 borders, no transshipments, 1 break of gauge AzerbaijanGeorgiaTürkiye Baseline 630 km, about 65 h; 3 borders, 1 transshipment, 1 break of gauge AzerbaijanRussiaGeorgiaTürkiye Countries dropped RussiaNew border crossings NorthAvoided border crossings East and South Where it is cut Russia: 2 sections, from East to South One alternative 1,310 km, about 4.0 days; 2 borders, 2 transshipments, no breaks of gauge AzerbaijanGeorgiaTürkiye Each differs from those above over at least 25% of its length.'
		);
		expect(countries(0)).toEqual(['Azerbaijan', 'Georgia', 'Türkiye']);
		expect(countries(1)).toEqual(['Azerbaijan', 'Russia', 'Georgia', 'Türkiye']);
		expect(within(answer()).getByRole('heading', { name: 'One alternative' })).toBeTruthy();
		// By sea.
		expect(textOf(answer())).toContain('1,310 km');
	});
	it('is nothing with Georgia closed as well, and one press reopens what would do', async () => {
		const view = showPanel(ReroutePanel, 'from=origin&to=end&closed=RU,GE', {});
		expect(textOf(answer())).toMatch(/no route remains/i);
		expect(textOf(answer())).toContain(
			'With Russia and Georgia closed, no route remains from Origin to End. Baseline 630 km, about 65 h; 3 borders, 1 transshipment, 1 break of gauge AzerbaijanRussiaGeorgiaTürkiye Where it is cut Russia: 2 sections, from East to SouthGeorgia: 2 sections, from South to Gate Minimum reopening Reopening Georgia alone restores a route: 150 km longer (1.24 ×). Reopen 780 km, about 48 h; 2 borders, no transshipments, 1 break of gauge AzerbaijanGeorgiaTürkiye'
		);
		await fireEvent.click(within(answer()).getByRole('button', { name: 'Reopen' }));
		expect(view.state.closed).toEqual(['RU']);
		expect(textOf(answer())).toContain('780 km');
	});
	it('follows the view, wherever it is changed', async () => {
		const view = showPanel(ReroutePanel, 'from=origin&to=end', {});
		expect(textOf(answer())).toContain('630 km');
		view.asking.close('link:gate-end');
		expect(await within(answer()).findByText(/1,310/, { selector: '.best b' })).toBeTruthy();
	});
	it('offers pairs to start from, where nothing is asked', async () => {
		const view = showPanel(ReroutePanel, 'focus=reroute', {});
		await fireEvent.click(within(answer()).getByRole('button', { name: 'Origin – End' }));
		expect([view.state.from, view.state.to, view.state.goods]).toEqual(['origin', 'end', 'cargo']);
	});
	it('says why there is no answer, and counts what is being built at a press', async () => {
		const view = showPanel(ReroutePanel, 'from=origin&to=site', {});
		await fireEvent.click(within(answer()).getByRole('button', { name: 'Include them' }));
		// The line to the site is under construction.
		expect(view.state.status).toBe('construction');
		// 630 + 75
		expect(textOf(answer())).toContain('705 km');
	});
});
