/** Crossings and hours are those worked out by hand in `tests/support/worked/worked-paths.ts`. */
import { expect, it } from 'vitest';
import {
	cellsOf,
	screen,
	showPanel,
	textOf,
	workedRoute
} from '../../../../tests/support/worked/worked-panel';
import VariantMeasures from './VariantMeasures.svelte';

const northern = workedRoute('northern');
const southern = workedRoute('southern');
const [crossings, hours, dependence] = [0, 1, 2].map((index) => () => screen.getAllByRole('table')[index]);
const rows = (table: HTMLElement) => [...table.querySelectorAll('tbody tr')].map(textOf);

it('names each crossing at its place', () => {
	showPanel(VariantMeasures, '', { route: northern, variant: northern.variants[0], level: 3 });
	expect(screen.getByText('2 land borders, 1 break of gauge.')).toBeTruthy();
	// 100 + 200 km to north, 60 + 300 more to the gate, where 1520 mm meet 1435.
	expect(rows(crossings()).map((row) => row.slice(0, 6))).toEqual(['300 km', '660 km', '660 km']);
	expect(rows(crossings())[2]).toContain('1520 to 1435 mm');
});
it('adds up hours from what is assumed', () => {
	showPanel(VariantMeasures, '', { route: northern, variant: northern.variants[0], level: 3 });
	// 780 ÷ 50 moving, two borders and one break of gauge: 15.6 + 20 + 12
	expect(screen.getByText('About 48 h', { exact: false })).toBeTruthy();
	expect(rows(hours())).toHaveLength(3);
});
it('takes the reader’s own assumptions, and says so', () => {
	showPanel(VariantMeasures, 'assume=rail:100,border:5', {
		route: northern,
		variant: northern.variants[0],
		level: 3
	});
	// 7.8 + 10 + 12
	expect(textOf(document.body)).toContain(
		'About 30 h: 8 h moving, 22 h waiting, with your assumptions. An estimate with the same values for every line of one mode; not a timetable.'
	);
	expect(cellsOf(hours(), 'Speed by rail').at(-1)).toMatch(/^780.km 8.h$/u);
	expect(cellsOf(hours(), 'Wait at a border').at(-1)).toMatch(/^2 × 10.h$/u);
	expect(screen.getByRole('button', { name: 'Reset to the assumptions on record' })).toBeTruthy();
});
it('reads dependence by power: territory is computed, claims are the article’s', () => {
	showPanel(VariantMeasures, 'status=planned', { route: southern, variant: southern.variants[0], level: 3 });
	// Of 480 km, 80 by road and 90 by the planned line lie in Russia: 35%.
	expect(cellsOf(dependence(), 'Territory')[0]).toBe('35%170 km');
	// Past Russia it is 780 against 580, which counts the change at middle.
	expect(cellsOf(dependence(), 'If its territory closes')[0]).toBe('1.34 ×780 km');
	expect(cellsOf(dependence(), 'Claims')[0]).toMatch(/1$/);
	expect(cellsOf(dependence(), 'Claims')[1]).toBe('says nothing');
});
