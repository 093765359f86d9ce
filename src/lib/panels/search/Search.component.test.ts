import { expect, it } from 'vitest';
import { fireEvent, screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import Search from './Search.svelte';

const field = () => screen.getByRole('combobox');
async function type(words: string): Promise<void> {
	field().focus();
	await fireEvent.input(field(), { target: { value: words } });
}
const group = (name: string) => screen.findByRole('group', { name });
const options = async (name: string) =>
	within(await group(name))
		.getAllByRole('option')
		.map(textOf);

it('has the keyboard at “/”, unless something is being written', async () => {
	showPanel(Search, '', {});
	await fireEvent.keyDown(document.body, { key: '/', ctrlKey: true });
	expect(document.activeElement).not.toBe(field());
	await fireEvent.keyDown(document.body, { key: '/' });
	expect(document.activeElement).toBe(field());
});
it('finds places, routes, claims and sources, each under its heading', async () => {
	showPanel(Search, '', {});
	await type('gate');
	expect(await options('Places')).toEqual(['Gate Georgia and Türkiye']);
	expect(await options('Claims of the article')).toEqual([
		'The gate makes the northern one worth its cost. Remedies ¶ 2'
	]);
	expect(await options('Since the article')).toEqual(['The station at the gate was rebuilt. 14 March 2026']);
});
it('finds a route by what its supporters call it', async () => {
	showPanel(Search, '', {});
	await type('gate railway');
	expect(await options('Routes')).toEqual(['North The northern one']);
});
it('is walked with arrows, and Enter opens what is marked and shows where it is', async () => {
	const view = showPanel(Search, '', {});
	await type('weir');
	await group('Places');
	await fireEvent.keyDown(field(), { key: 'ArrowDown' });
	expect(textOf(document.getElementById(field().getAttribute('aria-activedescendant')!)!)).toBe(
		'Weir Georgia'
	);
	await fireEvent.keyDown(field(), { key: 'Enter' });
	expect(view.state.focus).toEqual({ kind: 'place', place: 'weir' });
	expect(view.state.camera).toMatchObject({ latitude: 43, longitude: 44, zoom: 7 });
	expect(field().getAttribute('aria-expanded')).toBe('false');
});
it('asks a ready-made comparison', async () => {
	const view = showPanel(Search, '', {});
	await type('by land or by sea');
	await fireEvent.click(within(await group('Comparisons')).getByRole('option'));
	expect(view.state.compare).toEqual(['northern.land', 'northern.sea']);
});
it('leads from a figure to its row, and the keyboard with it', async () => {
	const view = showPanel(Search, '', {});
	const row = document.createElement('div');
	row.id = 'northern-figures-0';
	row.tabIndex = -1;
	document.body.append(row);
	await type('what is the capacity of north?');
	expect(await options('Key facts')).toEqual(['North: Capacity 5 Mt a year. As of 1 January 2025.']);
	await fireEvent.click(within(await group('Key facts')).getByRole('option'));
	expect(view.state.focus).toEqual({ kind: 'route', selection: 'northern' });
	expect(document.activeElement).toBe(row);
	row.remove();
});
it('leads from an owner to the stake on record, under the lens of its power', async () => {
	const view = showPanel(Search, '', {});
	await type('who owns gate company');
	expect(await options('Stakes on record')).toEqual([
		'A Russian firm holds a quarter of the Gate Company. Russia · Part-owner · North'
	]);
	await fireEvent.click(within(await group('Stakes on record')).getByRole('option'));
	expect(view.state.lens).toBe('russia');
	expect(view.state.focus).toEqual({ kind: 'stakes' });
});
it('says so where it finds nothing, and Escape closes it', async () => {
	showPanel(Search, '', {});
	await type('xyzzy');
	expect(await screen.findByText('No results. Try fewer words or another spelling.')).toBeTruthy();
	expect(screen.getByRole('status').textContent).toBe('0 found');
	await fireEvent.keyDown(field(), { key: 'Escape' });
	expect(screen.queryByText(/No results/)).toBeNull();
});
