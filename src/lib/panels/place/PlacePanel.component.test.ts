import { expect, it } from 'vitest';
import { fireEvent, screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import PlacePanel from './PlacePanel.svelte';

const part = (name: string) => screen.getByRole('region', { name });

it('says what a crossing is, where it lies and which gauges meet there', () => {
	showPanel(PlacePanel, '', { place: 'gate' });
	expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Gate');
	expect(textOf(document.body)).toContain('Border crossing. Georgia, on the border with Türkiye');
	expect(textOf(document.body)).toContain('44.00° N, 44.00° E, after GeoNames');
	expect(textOf(part('Connections'))).toContain('Break of gauge: tracks of 1,435 and 1,520 mm meet here.');
});
it('lists what meets there as seen from it, each with its state on the day', async () => {
	const view = showPanel(PlacePanel, '', { place: 'gate' });
	const [toTown, toEnd] = within(part('Connections')).getAllByRole('button', { name: /^To / });
	expect([toTown, toEnd].map(textOf)).toEqual(['To Town', 'To End']);
	const town = textOf(toTown.closest('li')!);
	expect(town).toContain('Railway · 1520 mm gauge · 300 km published');
	expect(town).toContain('Operating, from 1991');
	await fireEvent.click(toEnd);
	expect(view.state.focus).toEqual({ kind: 'link', link: 'gate-end' });
});
it('names both ends of a link that passes without stopping, and tells how the place was found', () => {
	showPanel(PlacePanel, '', { place: 'weir' });
	expect(within(part('Connections')).getByRole('button', { name: 'Town to Gate' })).toBeTruthy();
	expect(textOf(document.body)).toContain('43.00° N, 44.00° E, estimated');
	expect(textOf(document.body)).toContain('Where the road from the south comes in.');
});
it('gives the claims about it, and says which routes pass', async () => {
	const view = showPanel(PlacePanel, '', { place: 'gate' });
	const said = part('What the article says about this place');
	expect(textOf(said)).toContain('The gate makes the northern one worth its cost.');
	const routes = part('Routes here');
	expect(within(routes).getAllByRole('button').map(textOf)).toEqual(['The northern one']);
	await fireEvent.click(within(routes).getByRole('button'));
	expect(view.panel).toEqual({ kind: 'route', selection: 'northern' });
});
it('says where no route passes', () => {
	showPanel(PlacePanel, '', { place: 'elsewhere' });
	expect(textOf(part('Routes here'))).toContain('No route of the map passes here.');
	expect(screen.queryByRole('region', { name: 'Connections' })).toBeNull();
	expect(screen.queryByRole('region', { name: 'What the article says about this place' })).toBeNull();
});
