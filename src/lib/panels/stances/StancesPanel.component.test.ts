import { expect, it } from 'vitest';
import { fireEvent, screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import StancesPanel from './StancesPanel.svelte';

const cell = (name: string) => screen.getByRole('button', { name });
const GEORGIA_NORTH = 'Georgia, North: supports; a later position is on record';
const key = (name: string) => fireEvent.keyDown(document.activeElement!, { key: name });

it('is a row an actor and a column a route, and marks a later position', () => {
	showPanel(StancesPanel, 'focus=stances', { route: null });
	expect(screen.getAllByRole('rowheader').map(textOf)).toEqual(['Russia (the state)', 'Georgia']);
	expect(screen.getAllByRole('columnheader').map(textOf)).toEqual(['Actor', 'North', 'South']);
	expect(textOf(cell(GEORGIA_NORTH))).toMatch(/^supports/u);
	// Blank but for its name.
	expect(textOf(cell('Georgia, South: not stated in the article'))).toMatch(/^Georgia, South/u);
});
it('marks none before the day of that position', () => {
	showPanel(StancesPanel, 'focus=stances&asof=2026-03-13', { route: null });
	expect(cell('Georgia, North: supports')).toBeTruthy();
});
it('opens a cell: what it rests on in the article, and on record since', async () => {
	showPanel(StancesPanel, 'focus=stances:northern', { route: 'northern' });
	expect(textOf(document.body)).toContain('Select a cell to see the evidence.');
	await fireEvent.click(cell(GEORGIA_NORTH));
	const detail = screen.getByRole('region', { name: 'Georgia, North' });
	expect(textOf(detail)).toContain('Georgia on The northern one');
	expect(textOf(detail)).toContain('With the gate open. Remedies ¶ 2 The gate makes the northern one worth');
	expect(textOf(detail)).toContain('14 March 2026. The station at the gate was rebuilt.');
});
it('leads from a cell to its claims', async () => {
	const view = showPanel(StancesPanel, 'focus=stances:southern', { route: 'southern' });
	await fireEvent.click(cell('Russia (the state), South: supports'));
	expect(view.state.focus).toEqual({ kind: 'stances', route: 'southern' });
	const detail = screen.getByRole('region', { name: 'Russia (the state), South' });
	expect(textOf(detail)).toContain('No later position is on record.');
	await fireEvent.click(within(detail).getByRole('button', { name: 'Problems ¶\u00a08' }));
	expect(view.state.focus).toEqual({ kind: 'claim', claim: 'through-russia' });
});
it('is walked with arrows, and is one stop of the Tab key', async () => {
	showPanel(StancesPanel, 'focus=stances', { route: null });
	const first = cell('Russia (the state), North: opposes');
	first.focus();
	await key('ArrowDown');
	expect(document.activeElement).toBe(cell(GEORGIA_NORTH));
	await key('ArrowRight');
	expect(document.activeElement).toBe(cell('Georgia, South: not stated in the article'));
	// There is nothing further down.
	await key('ArrowDown');
	expect(document.activeElement).toBe(cell('Georgia, South: not stated in the article'));
	await key('Home');
	expect(document.activeElement).toBe(cell(GEORGIA_NORTH));
	expect(first.tabIndex).toBe(-1);
	expect(cell(GEORGIA_NORTH).tabIndex).toBe(0);
});
it('brings a route’s column forward, and back', async () => {
	const view = showPanel(StancesPanel, 'focus=stances', { route: null });
	await fireEvent.click(screen.getByRole('button', { name: 'South' }));
	expect(view.state.focus).toEqual({ kind: 'stances', route: 'southern' });
});
