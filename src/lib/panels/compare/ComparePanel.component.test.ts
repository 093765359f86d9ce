/** Lengths, hours and crossings are those worked out by hand in `tests/support/worked/worked-paths.ts`. */
import { describe, expect, it } from 'vitest';
import {
	cellsOf,
	fireEvent,
	screen,
	showPanel,
	textOf,
	within
} from '../../../../tests/support/worked/worked-panel';
import ComparePanel from './ComparePanel.svelte';

const table = () => within(screen.getByRole('region', { name: 'Comparison table' })).getByRole('table');

describe('routes compared', () => {
	it('stand row by row, the land way and the sea way', () => {
		showPanel(ComparePanel, 'compare=northern.land,northern.sea', {});
		expect(cellsOf(table(), 'Length')[0]).toContain('780 km');
		expect(cellsOf(table(), 'Length')[1]).toContain('1,310 km');
		// 47.6 and 96.2 hours
		expect(cellsOf(table(), 'Estimated hours')[0]).toContain('48 h');
		expect(cellsOf(table(), 'Estimated hours')[1]).toContain('4.0 days');
	});
	it('are told in a sentence', () => {
		showPanel(ComparePanel, 'compare=northern.land,northern.sea', {});
		// 1,310 − 780
		expect(screen.getAllByRole('listitem').map(textOf).join(' ')).toMatch(/530 km (longer|shorter)/);
	});
	it('between two places are looked for, and a closure is gone round', () => {
		const view = showPanel(ComparePanel, 'compare=northern,southern&from=origin&to=end', {});
		expect(cellsOf(table(), 'Length').map((text) => text.slice(0, 6))).toEqual(['780 km', '630 km']);
		expect(view.state.compare).toEqual(['northern', 'southern']);
	});
	it('have no way where what is left is mostly elsewhere', () => {
		// With east closed only the first 110 km of 790 are the southern one’s.
		showPanel(ComparePanel, 'compare=northern,southern&from=origin&to=end&closed=place:east', {});
		expect(cellsOf(table(), 'Length')[1]).toBe('no route');
	});
	it('show only what differs at a press', async () => {
		showPanel(ComparePanel, 'compare=northern.land,northern.sea', {});
		const rows = within(table()).getAllByRole('row').length;
		await fireEvent.click(screen.getByRole('switch', { name: /Differences only/ }));
		expect(within(table()).getAllByRole('row').length).toBeLessThan(rows);
		expect(cellsOf(table(), 'Length')[0]).toContain('780 km');
	});
	it('start from a ready-made comparison', async () => {
		const view = showPanel(ComparePanel, 'focus=compare', {});
		await fireEvent.click(screen.getByRole('button', { name: 'By land or by sea' }));
		expect(view.state.compare).toEqual(['northern.land', 'northern.sea']);
		expect(cellsOf(table(), 'Length')[0]).toContain('780 km');
	});
});
