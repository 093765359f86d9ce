/** Tables that leave the map: the stress matrix, what a connection hangs on, the links of a variant. */
import { expect, it } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { variantPath } from '../analysis/path';
import { createAtlas } from '../atlas/atlas';
import { criticalTable, type HangsOn } from './stress/critical-table';
import { linkTable, sourcesOf } from './network/link-table';
import { stressTable } from './stress/stress-table';
import { columnTitle } from './table';

const atlas = createAtlas(smallAtlas);
const south = atlas.route.get('south')!;
const coast = south.variants.find(({ id }) => id === 'coast')!;

it('says of each pair what a closure does', () => {
	const { title, columns, rows, notes } = stressTable(
		[{ name: 'Alpha – Delta', goods: 'cargo' }],
		[{ name: 'Iran' }, { name: 'Georgia' }, { name: 'Russia' }, { name: 'Beta' }],
		[
			[
				{ kind: 'end-closed' },
				{ kind: 'detour', factor: 1.42, km: 284 },
				{ kind: 'no-way' },
				{ kind: 'unjoined' }
			]
		],
		'km',
		'On terms.'
	);
	expect(columns.map(({ title, unit }) => [title, unit])[1]).toEqual(['Iran', 'times']);
	expect(rows).toEqual([['Alpha – Delta', 'endpoint closed', 1.42, 'no route', 'not connected']]);
	expect(title).toBe('Stress matrix: length relative to the baseline, by closure');
	expect(notes![0]).toBe('On terms.');
	// The ratio is of what ways are ranked by.
	expect(notes![1]).toMatch(
		/^In a search by distance, each change between rail, road and ship counts as 100 km more, /
	);
	expect(notes).toHaveLength(3);
});

it('says of what the ratios of the matrix are where ways are ranked by hours', () => {
	const cell = { kind: 'detour', factor: 1.13, km: 190 } as const;
	const table = (goods: 'cargo' | 'oil') =>
		stressTable([{ name: 'Alpha – Delta', goods }], [{ name: 'Iran' }], [[cell]], 'hours', 'On terms.');
	const { title, columns, notes } = table('cargo');
	expect(title).toBe('Stress matrix: hours relative to the baseline, by closure');
	expect(columns.map(columnTitle)).toEqual(['From – to', 'Iran (times the hours)']);
	expect(notes).toHaveLength(2);
	expect(table('oil').notes![1]).toBe('Oil and gas keep no timetable: for them the ratio is of length.');
});

it('keeps the marks of the matrix: which closures lead over lines that aren’t built', () => {
	const [built, unbuilt] = [1, 2].map((factor) => ({ kind: 'detour' as const, factor, km: 200 * factor }));
	const over = { ...unbuilt, unbuilt: true as const };
	const { columns, rows } = stressTable(
		[
			{ name: 'Alpha – Delta', goods: 'cargo' },
			{ name: 'Alpha – Beta', goods: 'cargo' }
		],
		[{ name: 'Iran' }, { name: 'Georgia' }, { name: 'Russia' }],
		[
			[over, built, over],
			[built, built, { kind: 'no-way' }]
		],
		'km',
		'On terms.'
	);
	expect(columns.at(-1)).toEqual({ title: 'Over lines not built yet' });
	expect(rows).toEqual([
		['Alpha – Delta', 2, 1, 2, 'Iran, Russia'],
		['Alpha – Beta', 1, 1, 'no route', null]
	]);
});

it('says what a way hangs on, and what of the rest isn’t built', () => {
	const path = variantPath(atlas, coast);
	const [way, day] = [
		variantPath(
			atlas,
			south.variants.find(({ id }) => id === 'hills')!
		),
		'2026-06-29'
	];
	const basis = { by: 'km', status: 'construction', asof: null, goods: 'cargo', assume: {} } as const;
	const asked = {
		...{ way, basis, day },
		rows: [
			{ closure: 'IR', kind: 'country', path: null, detour: Infinity },
			{ closure: 'link:delta-beta', kind: 'link', path, detour: 1.6 }
		]
	} satisfies HangsOn;
	const table = (more: Partial<HangsOn> = {}) =>
		criticalTable({ ...asked, ...more }, (closure) => (closure === 'IR' ? 'Iran' : 'Delta – Beta'), {
			...{ names: ['Alpha', 'Delta'], ids: ['alpha', 'delta'] }
		});
	const { name, title, columns, rows, notes } = table();
	expect([name, title]).toEqual(['critical-alpha-delta', 'Critical links: Alpha to Delta']);
	expect(columns).toHaveLength(5);
	expect(columns.map(columnTitle)[3]).toBe('Detour (times)');
	expect(rows).toEqual([
		['Iran', 'country', 'no route', null, null],
		['Delta – Beta', 'section', 320, 1.6, '120\u00a0km (38%)']
	]);
	const terms = 'Best route by distance. Network on 29 June 2026: open lines and lines under construction.';
	const counted = expect.stringMatching(
		/^In a search by distance, each change between rail, road and ship counts as 100 km more, /
	);
	expect(notes).toEqual([terms, counted]);
	// Where the way itself leads over what isn't built, every row is measured against that.
	expect(table({ way: path }).notes).toEqual([
		terms,
		'Of the baseline route, 120\u00a0km (38%) are not built yet: 120\u00a0km in Azerbaijan, under construction.',
		counted
	]);
	expect(table({ basis: { ...basis, by: 'hours' } }).columns.map(columnTitle)[3]).toBe(
		'Detour in hours (times the hours)'
	);
	// Oil keeps no timetable.
	expect(table({ basis: { ...basis, by: 'hours', goods: 'oil' } }).columns.map(columnTitle)[3]).toBe(
		'Detour (times)'
	);
});

it('tells a variant section by section', () => {
	const { name, title, rows } = linkTable(atlas, south, coast, '2019-06-29', (link) =>
		link === 'alpha-beta' ? 'Railway of Beta' : undefined
	);
	expect([name, title]).toEqual(['links-south-coast', 'The southern one: Coast, section by section']);
	expect(rows).toEqual([
		['Alpha', 'Beta', 'Azerbaijan', 'Railway', 100, 'measured on the map', 'Operating', 'Railway of Beta'],
		// On record from 2020 on.
		['Beta', 'Gamma', 'Azerbaijan', 'Railway', 120, 'published', 'not on record by then', null],
		['Gamma', 'Delta', 'Caspian Sea', 'Ferry or sea lane', 100, 'measured on the map', 'Operating', null]
	]);
});

it('cites all that is said of a link', () => {
	const said = {
		sources: ['a'],
		operator: { source: 'b' },
		lengths: [{ source: 'c' }],
		status: [{ source: 'd' }, { source: 'e' }]
	};
	expect(sourcesOf(said as unknown as Parameters<typeof sourcesOf>[0])).toEqual(['a', 'b', 'c', 'd', 'e']);
});
