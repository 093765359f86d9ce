import { expect, it } from 'vitest';
import { fireEvent, screen, showPanel, textOf } from '../../../../tests/support/worked/worked-panel';
import LayerList from './LayerList.svelte';

const row = (name: string) => screen.getByRole('button', { name }).closest('li')!;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const count = () => screen.getByRole('status').textContent;

it('says of each route what state it is in', () => {
	showPanel(LayerList, '', {});
	expect(textOf(row('North'))).toContain('In use');
	// Of 480 km the 90 of a railway are planned; 80 more in Russia are a road.
	expect(textOf(row('South'))).toContain('Partly open: 81% in use, rail not started in part of Russia');
});
it('shows and hides a route by its switch', async () => {
	const view = showPanel(LayerList, '', {});
	const shown = screen.getByRole('switch', { name: 'Show The southern one' });
	expect(shown).toHaveProperty('checked', true);
	await fireEvent.click(shown);
	expect([...view.visible]).toEqual(['northern']);
	expect(count()).toBe('1 of 2 routes shown');
});
it('shows one alone, none, and all again', async () => {
	const view = showPanel(LayerList, '', {});
	expect(screen.getByRole('button', { name: 'All' })).toHaveProperty('disabled', true);
	await press('Show only: The southern one');
	expect([...view.visible]).toEqual(['southern']);
	await press('None');
	expect(count()).toBe('0 of 2 routes shown');
	expect(screen.getByRole('button', { name: 'None' })).toHaveProperty('disabled', true);
	await press('All');
	expect(count()).toBe('2 of 2 routes shown');
});
it('opens a route by its name, and marks it', async () => {
	const view = showPanel(LayerList, '', {});
	await press('North');
	expect(view.panel).toEqual({ kind: 'route', selection: 'northern' });
	expect(screen.getByRole('button', { name: 'North' }).getAttribute('aria-current')).toBe('true');
});
it('puts a route into the comparison, and takes it out again', async () => {
	const view = showPanel(LayerList, '', {});
	const compare = screen.getByRole('button', { name: 'Compare The northern one' });
	await fireEvent.click(compare);
	expect(view.state.compare).toEqual(['northern']);
	expect([textOf(compare), compare.getAttribute('aria-pressed')]).toEqual(['Compared', 'true']);
	await fireEvent.click(compare);
	expect(view.state.compare).toEqual([]);
});
