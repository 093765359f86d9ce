/**
 * Lengths are those of the picture in `tests/support/worked/worked-atlas.ts`, hours those worked out by hand.
 */
import { expect, it } from 'vitest';
import {
	cellsOf,
	screen,
	showPanel,
	textOf,
	within,
	workedRoute
} from '../../../../tests/support/worked/worked-panel';
import LinkTable from './LinkTable.svelte';
import VariantTable from './VariantTable.svelte';

it('puts the variants of a route side by side', () => {
	showPanel(VariantTable, '', { route: workedRoute('northern') });
	const table = screen.getByRole('table');
	// Length, borders, transshipments, breaks of gauge and changes between rail and road, hours
	expect(cellsOf(table, 'By land')).toEqual(['780 km', '2', '0', '1', '48 h']);
	expect(cellsOf(table, 'By sea')).toEqual(['1,310 km', '2', '2', '0', '4.0 days']);
	// 300 ÷ 50 + 400 ÷ 20 + 24: the quay is the end.
	expect(cellsOf(table, 'As far as the quay')).toEqual(['700 km', '1', '1', '0', '50 h']);
});
it('lists a route section by section, and cites each source by one number', () => {
	showPanel(LinkTable, '', { route: workedRoute('northern'), texts: { land: { note: 'As built.' } } }, true);
	const land = within(screen.getByRole('region', { name: 'By land' })).getByRole('table', {
		name: 'By land. As built.'
	});
	expect(cellsOf(land, 'Origin – Fork').slice(0, 5)).toEqual([
		'Azerbaijan',
		'Railway',
		'100 km',
		'Operating',
		'–'
	]);
	expect(cellsOf(land, 'Gate – End').slice(0, 5)).toEqual([
		'Türkiye',
		'Railway',
		'120 km',
		'Operating',
		'The Gate Company'
	]);
	// The railway’s own figures come first on the page, the survey names the operator.
	expect(within(land).getAllByRole('link', { name: /2/ }).map(textOf)).toEqual(['2']);
});
it('tells of a planned line that nobody spoke of yet', () => {
	showPanel(LinkTable, 'asof=2023-12-31', { route: workedRoute('southern'), texts: {} }, true);
	expect(cellsOf(screen.getByRole('table'), 'Middle – Pass')[3]).toBe('Not on record by then');
});
