/**
 * The detours are those worked out by hand: the best way counts 730, without a part of it 780, by sea 1,310,
 * or nothing is left.
 */
import { expect, it } from 'vitest';
import { cellsOf, fireEvent, screen, showPanel, within } from '../../../../tests/support/worked-panel';
import CriticalPanel from './CriticalPanel.svelte';

const heads = (table: string) =>
	within(screen.getByRole('table', { name: table }))
		.getAllByRole('rowheader')
		.map((head) => head.textContent.trim());

it('lists what the connection hangs on by kind, from the worst to the mildest', () => {
	showPanel(CriticalPanel, 'focus=critical&from=origin&to=end', {});
	expect(heads('Countries')).toEqual(['Georgia', 'Russia']);
	expect(heads('Places')).toEqual(['Fork', 'Weir', 'Gate', 'East', 'Middle', 'South']);
	expect(heads('Stretches')).toHaveLength(7);
	// 780 ÷ 730 and 1,310 ÷ 730
	expect(cellsOf(screen.getByRole('table', { name: 'Countries' }), 'Georgia')).toEqual(['no way', '–']);
	expect(cellsOf(screen.getByRole('table', { name: 'Countries' }), 'Russia')).toEqual(['780 km', '1.07 ×']);
	expect(cellsOf(screen.getByRole('table', { name: 'Places' }), 'Weir')).toEqual(['1,310 km', '1.79 ×']);
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
