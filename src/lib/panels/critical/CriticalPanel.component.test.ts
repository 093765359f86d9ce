/**
 * The detours are those worked out by hand: the best way counts 730, without a part of it 780, by sea 1,310,
 * or nothing is left.
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
import CriticalPanel from './CriticalPanel.svelte';

const heads = (table: string) =>
	within(screen.getByRole('table', { name: table }))
		.getAllByRole('rowheader')
		.map((head) => head.textContent.trim());

it('lists what the connection hangs on by kind, from the worst to the mildest', () => {
	showPanel(CriticalPanel, 'focus=critical&from=origin&to=end', {});
	expect(heads('Countries')).toEqual(['Georgia', 'Russia']);
	expect(heads('Places')).toEqual(['Fork', 'Weir', 'Gate', 'East', 'Middle', 'South']);
	expect(heads('Sections')).toHaveLength(7);
	// 780 ÷ 730, and 1,310 with two changes ÷ 730
	expect(cellsOf(screen.getByRole('table', { name: 'Countries' }), 'Georgia')).toEqual(['no route', '–']);
	expect(cellsOf(screen.getByRole('table', { name: 'Countries' }), 'Russia')).toEqual(['780 km', '1.07 ×']);
	expect(cellsOf(screen.getByRole('table', { name: 'Places' }), 'Weir')).toEqual(['1,310 km', '2.07 ×']);
});
it('says that its ratios are of hours where ways are ranked by them', () => {
	showPanel(CriticalPanel, 'focus=critical&from=origin&to=end&by=hours', {});
	const places = screen.getByRole('table', { name: 'Places' });
	within(places).getByRole('columnheader', { name: 'Detour in hours' });
	// 96.2 h by sea, 47.6 by the gate; 65.2333 by road through east, which is the shorter way.
	expect(cellsOf(places, 'Gate')).toEqual(['1,310 km', '2.02 × the hours']);
	expect(cellsOf(places, 'North')).toEqual(['630 km', '1.37 × the hours']);
});
it('says how much of the way itself is not built, against which all that is left is measured', () => {
	showPanel(CriticalPanel, 'focus=critical&from=origin&to=end&status=planned', {});
	// Middle–pass, 90 of 480 km.
	expect(textOf(document.body)).toContain(
		'Of the baseline route, 90 km (19%) are not built yet: 90 km in Russia, planned.'
	);
});
it('leaves aside what is closed, and closes what is pressed', async () => {
	const view = showPanel(CriticalPanel, 'focus=critical&from=origin&to=end&closed=RU', {});
	await fireEvent.click(screen.getByRole('button', { name: 'Georgia' }));
	expect(view.state.closed).toEqual(['GE']);
	expect(view.panel).toEqual({ kind: 'reroute' });
});
it('says so where there is no way to begin with', () => {
	showPanel(CriticalPanel, 'focus=critical&from=origin&to=site', {});
	expect(screen.queryByRole('table')).toBeNull();
});
