/**
 * Both variants of the southern route of the small network, by hand. Hills: 100 km in Azerbaijan and 100 in
 * Iran by rail, with another gauge. Coast: 220 km by rail in Azerbaijan, of which 120 are being built and
 * published, and 100 km by ferry to Iran. By rail 50 km/h, by ferry 20; 10 h at a border, 24 in a port, 12
 * for a break of gauge.
 */
import { describe, expect, it } from 'vitest';
import { SMALL_ASSUMPTIONS, smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { MAP_THEMES } from '../../map/symbology/theme';
import { readView } from '../../view/address/codec';
import { Inquiry } from '../../view/inquiry';
import { fullTable, stageTable } from '../deck/tables';
import { comparisonBasis } from './compare-basis';
import { compared } from './compared';
import { tableOut } from './comparison-table';
import { comparisonGroups } from './rows';

const DAY = '2026-06-29';
const atlas = createAtlas(smallAtlas);
const record = { assumptions: SMALL_ASSUMPTIONS, stakes: [], claims: [] } as unknown as RecordData;
const inquiry = new Inquiry(atlas, record.assumptions);
const shown = (query: string) => {
	const { view } = readView(query, atlas);
	const items = compared(record, inquiry, inquiry.answer(view, DAY), view, DAY);
	const place = (id: string) => atlas.place.get(id)!.name;
	const between = view.from !== null;
	return {
		view,
		items,
		groups: comparisonGroups(items, { place, claims: [], between, day: DAY, by: view.by })
	};
};
const { view, items, groups } = shown('compare=south.hills,south.coast');
const rows = (id: string) =>
	groups
		.find((group) => group.id === id)!
		.rows.map(({ label, cells }) => [
			label,
			...cells.map((cell) => [cell!.text, ...(cell!.lines ?? [])].filter(Boolean).join('; '))
		]);

describe('the rows of a comparison', () => {
	it('tell where each leads, how long it is and what of it is built', () =>
		expect(rows('way')).toEqual([
			['From, to', 'Alpha; Delta', 'Alpha; Delta'],
			['Length', '200\u00a0km; measured on the map', '320\u00a0km; 38% from published figures'],
			['Not built yet', 'none', '120\u00a0km (38%); 120\u00a0km in Azerbaijan, under construction'],
			[
				'Countries in order',
				'Azerbaijan 100\u00a0km; Iran 100\u00a0km',
				'Azerbaijan 220\u00a0km; Caspian Sea 100\u00a0km'
			],
			['By mode', 'Railway 200\u00a0km', 'Railway 220\u00a0km; Ferry or sea lane 100\u00a0km'],
			// 200 of 320 km are 62.5%.
			['Status', 'Operating 100%', 'Operating 63%; Under construction 38%']
		]));
	it('tell what each crosses, and where', () =>
		expect(rows('crossings')).toEqual([
			['Land borders', '1; Beta (AZ–IR)', '0'],
			['Maritime borders', '0', '1; Delta (AZ–IR)'],
			['Transshipments', '0', '1; Gamma'],
			['Breaks of gauge', '1; Beta (1520/1435)', '0'],
			['Rail–road transfers', '0', '0']
		]));
	it('tell how long each takes: 4 + 22 h, and 4.4 + 5 + 24 h', () =>
		expect(rows('time')).toEqual([
			[
				'Estimated hours',
				'about 26\u00a0h; 4\u00a0h moving; 22\u00a0h waiting',
				'about 33\u00a0h; 9\u00a0h moving; 24\u00a0h waiting'
			]
		]));
	it('tell what each means for dependence', () => {
		expect(groups.find(({ id }) => id === 'iran')!.title).toBe('Dependence on Iran');
		expect(rows('iran')).toEqual([
			['Territory', '100\u00a0km; 50%', 'none'],
			['Control (held or claimed)', 'none', 'none'],
			['Ownership (held or announced)', 'none', 'none'],
			['If its territory closes', 'endpoint inside', 'endpoint inside'],
			['Claims in the article', 'says nothing', 'says nothing']
		]);
		expect(rows('russia')[3]).toEqual(['If its territory closes', 'unaffected', 'unaffected']);
	});
});

describe('a day on which not all of it is on record', () => {
	// The line to Gamma, 120 of 320 km along the coast, is on record from 2020 on.
	const DAY_BEFORE = '2019-06-29';
	const { view } = readView('compare=south.hills,south.coast', atlas);
	const items = compared(record, inquiry, inquiry.answer(view, DAY_BEFORE), view, DAY_BEFORE);
	const groups = comparisonGroups(items, {
		...{ place: (id: string) => id, claims: [], between: false, day: DAY_BEFORE, by: 'km' }
	});
	const row = groups[0].rows.find(({ id }) => id === 'unbuilt')!;
	it('calls none of that built', () =>
		expect(row.cells).toEqual([{ text: 'none', value: 0 }, { text: '120\u00a0km not on record by then' }]));
	it('says so in the room, in the file, and in a sentence', () => {
		const { rows } = stageTable(items, groups, false, MAP_THEMES.light.answer);
		expect(rows.find(({ label }) => label === 'Not built yet')!.cells.map(({ lines }) => lines)).toEqual([
			['none'],
			['120\u00a0km not on record by then']
		]);
		expect(tableOut(items, groups, []).rows.find(([, label]) => label === 'Not built yet')).toEqual([
			...['Route', 'Not built yet', 'km', 0, '120\u00a0km not on record by then']
		]);
		expect(comparisonBasis(null, view, DAY_BEFORE, items, atlas).unbuilt).toEqual([
			'Of B, 120\u00a0km (38%) are not on record by then.'
		]);
	});
});

describe('a way without a power’s territory', () => {
	const unitOf = (query: string) =>
		shown(query)
			.groups.find(({ id }) => id === 'iran')!
			.rows.find(({ id }) => id === 'iran-substitute')!.unit;
	it('is a ratio of what the ways are ranked by', () =>
		expect([unitOf('compare=south'), unitOf('compare=south&by=hours')]).toEqual(['ratio', 'ratio of hours']));
});

describe('the table of a comparison', () => {
	const colours = MAP_THEMES.light.answer;
	it('leaves the map with its figures as numbers, and what they consist of in words', () => {
		const out = tableOut(items, groups, ['On terms.']);
		expect([out.name, out.title, out.notes]).toEqual([
			'compare-south-hills-south-coast',
			'Comparison: A South (Hills); B South (Coast)',
			['On terms.']
		]);
		expect(out.columns.map(({ title }) => title)).toEqual(['Part', 'Row', 'Unit', 'A South', 'B South']);
		expect(out.rows.slice(0, 3)).toEqual([
			['Route', 'From, to', null, 'Alpha; Delta', 'Alpha; Delta'],
			['Route', 'Length', 'km', 200, 320],
			['Route', 'Length, in detail', null, 'measured on the map', '38% from published figures']
		]);
	});
	it('is short for a room: no rows of noughts, figures or lines', () => {
		const { columns, rows } = stageTable(items, groups, false, colours);
		expect(columns.map(({ title }) => title)).toEqual(['', 'A  South\nHills', 'B  South\nCoast']);
		expect(rows.map(({ label }) => label)).toEqual([
			...['Length', 'Not built yet', 'Countries in order', 'Status'],
			...['Land borders', 'Maritime borders', 'Transshipments', 'Breaks of gauge', 'Estimated hours']
		]);
		expect(rows[0].cells).toEqual([
			{ lines: ['200\u00a0km'], figure: true },
			{ lines: ['320\u00a0km'], figure: true }
		]);
	});
	it('is whole on paper, under the names of its groups, in other voices as marked', () => {
		const { rows } = fullTable(items, groups, false, colours);
		expect(rows[0]).toEqual({ label: 'Route', cells: [] });
		expect(rows.find(({ label }) => label === 'Control (held or claimed)')!.note).toBe('Record');
		expect(rows.find(({ label }) => label === 'Claims in the article')!.note).toBe('The article');
	});
});

describe('what a comparison rests on', () => {
	it('is what of it isn’t built, where nothing else is asked', () =>
		expect(comparisonBasis(inquiry.comparedOperating(view, DAY), view, DAY, items, atlas)).toEqual({
			terms: null,
			more: null,
			restricted: [],
			unbuilt: ['Of B, 120\u00a0km (38%) are not built yet: 120\u00a0km in Azerbaijan, under construction.'],
			operating: null
		}));
	it('is also the terms, and what each is where only what operates counts', () => {
		const asked = shown('compare=south.hills,south.coast&from=alpha&to=gamma&status=construction&by=hours');
		const { terms, more, operating } = comparisonBasis(
			inquiry.comparedOperating(asked.view, DAY),
			asked.view,
			DAY,
			asked.items,
			atlas
		);
		expect(terms).toBe('Lines under construction count as open. The best route is the fastest, by estimate.');
		expect(more).toBeNull();
		expect(operating).toMatch(/^With only the lines open on 29 June 2026: A .*, B .*\.$/);
	});
});
