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
		'By land, from Origin to End. Crossings 2 land borders, 1 break of gauge. From the startPlaceWhat changes300 kmNorthLand border: Azerbaijan to Georgia660 kmGateLand border: Georgia to Türkiye660 kmGateBreak of gauge: 1520 to 1435 mm How crossings are counted Counted where one section passes into the next. Land border: the country changes. Maritime border: the route lands in another country than it left. Transshipment: between land and ship, or from ship to ship. Break of gauge: two railways of different known gauge meet. Rail–road transfer: the mode changes between rail and road. Unit number, each with its place and its km from the start. From Country, mode and gauge of the sections; country of the places on coasts. A break of gauge is seen only where both gauges are known; sections of unknown gauge are named.Handling at the two endpoints is not counted, only what happens en route. Method, version 4 Hours About 30 h: 8 h moving, 22 h waiting, with your assumptions. An estimate with the same values for every line of one mode; not a timetable. With all assumptions at the best or the worst values that sources give: 48 h to 48 h. AssumptionValueOn this routeSpeed by rail Speed by rail Sources give 50 to 50 km/h; on record: 50. Survey · high confidence A report by the Survey Survey, 1 May 2026. km/h780 km 8 hWait at a border Wait at a border Sources give 10 to 10 h; on record: 10. Survey · high confidence A report by the Survey Survey, 1 May 2026. h2 × 10 hWait at a break of gauge Wait at a break of gauge Sources give 12 to 12 h; on record: 12. Survey · high confidence A report by the Survey Survey, 1 May 2026. h1 × 12 h Reset to the assumptions on record How hours are estimated Length by each mode divided by its speed, plus the wait at each land border, each transshipment, and each break of gauge or rail–road transfer. A maritime border is part of the time in port. Where two members of the Eurasian Economic Union or of the European Union meet, there is a border but no customs to wait for. Unit h. From Length and crossings of the route. One speed for all lines of one mode and one wait for all crossings of one kind: a comparison of routes, not a timetable.Lines that aren’t built are taken at the same speed.Pipelines keep no timetable: no hours are given for oil and gas. Survey A report by the Survey Survey, 1 May 2026. Method, version 4 Dependence RussiaChinaIranThe WestTerritory ComputednonenonenonenoneControl (held or claimed) RecordnonenonenonenoneOwnership (held or announced) Record1 on recordnonenonenoneIf its territory closes ComputedunaffectedunaffectedunaffectedunaffectedClaims The articlesays nothingsays nothingsays nothingsays nothing “If its territory closes”: the best remaining route between the same endpoints, with open lines only. The readings differ in kind and are not added up. How “If its territory closes” is computed The best route that remains between the same endpoints when the power’s territory and the coasts on it are closed, divided by the route itself, by the measure chosen (distance or estimated time). Unit ratio; “no other route”; “endpoint inside”. From The network that carries the same goods, on the day and with the lines that are chosen to count. Only the mapped network counts: a line that is not on the map does not exist for it.Capacity, tariffs, sanctions, permits and seasons are ignored.Below 1 where the route is not the shortest between its endpoints. Formula after E. W. Dijkstra, “A note on two problems in connexion with graphs”, Numerische Mathematik 1, 1959. Survey A report by the Survey Survey, 1 May 2026. Method, version 4 Russia’s stakes on record: 1 Part-owner A Russian firm holds a quarter of the Gate Company. Since 1 March 2015, on North Survey · high confidence A report by the Survey Survey, 1 May 2026. Sections as a table: Copy CSV'
	);
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
