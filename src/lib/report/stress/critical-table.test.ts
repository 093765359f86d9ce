/** The small network: from Alpha to Gamma 220 km, of which 120 are being built; over the hills 300. */
import { expect, it } from 'vitest';
import { SMALL_ASSUMPTIONS, smallAtlas } from '../../../../tests/support/small-atlas';
import { criticality } from '../../analysis/criticality';
import { createAtlas } from '../../atlas/atlas';
import { readView } from '../../view/address/codec';
import { Inquiry } from '../../view/inquiry';
import { TRANSFERS_COUNTED } from '../terms/ratio-words';
import { criticalNotes, criticalTable, wayUnbuilt } from './critical-table';

const atlas = createAtlas(smallAtlas);
const inquiry = new Inquiry(atlas, SMALL_ASSUMPTIONS);
const DAY = '2026-06-29';
const ends = { from: 'alpha', to: 'gamma' };

function asked(query: string) {
	const { view } = readView(query, atlas);
	const rows = criticality(inquiry.routing(view, DAY, 'cargo'), ends);
	return { basis: view, rows };
}
const pathOf = (query: string) => {
	const answer = inquiry.answer({ ...readView(query, atlas).view, ...ends }, DAY);
	return answer?.kind === 'reroute' ? answer.rerouting!.open! : null;
};
const UNBUILT =
	'Of the baseline route, 120\u00a0km (55%) are not built yet: 120\u00a0km in Azerbaijan, under construction.';
const TERMS = 'Best route by distance. Network on 29 June 2026: open lines and lines under construction.';

it('says how much of the way itself is not built', () => {
	// 120 of 220 km are 54.5%.
	expect(wayUnbuilt(pathOf('status=construction')!, DAY)).toEqual([UNBUILT]);
	// By the hills and the ferry all of it operates.
	expect(wayUnbuilt(pathOf('')!, DAY)).toEqual([]);
});
it('says on what terms is asked', () => {
	const { basis } = asked('status=construction');
	expect(criticalNotes(pathOf('status=construction')!, basis, DAY)).toEqual([TERMS, UNBUILT]);
});
it('is a table with what is left, what isn’t built of it, and what ratios count', () => {
	const { rows, basis } = asked('status=construction');
	const way = pathOf('status=construction')!;
	const table = criticalTable({ rows, way, basis, day: DAY }, (closure) => `<${closure}>`, {
		...{ names: ['Alpha', 'Gamma'], ids: ['alpha', 'gamma'] }
	});
	expect([table.name, table.title]).toEqual(['critical-alpha-gamma', 'Critical links: Alpha to Gamma']);
	expect(table.columns.map(({ title, unit }) => [title, unit])).toEqual([
		['Closed alone', undefined],
		['Kind', undefined],
		['Remaining length', 'km'],
		['Detour', 'times']
	]);
	// Azerbaijan holds both ends: it isn't asked what it leaves.
	expect(table.rows.map(([name, kind, km]) => [name, kind, km])).toEqual([
		['<link:alpha-beta>', 'section', 'no route'],
		['<place:beta>', 'place', 'no route'],
		['<link:beta-gamma>', 'section', 300]
	]);
	expect(table.notes).toEqual([TERMS, UNBUILT, TRANSFERS_COUNTED]);
});
