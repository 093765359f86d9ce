/** Tables that leave the map: the stress matrix, what a connection hangs on, the links of a variant. */
import { expect, it } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { variantPath } from '../analysis/path';
import { createAtlas } from '../atlas/atlas';
import { criticalTable } from './critical-table';
import { linkTable, sourcesOf } from './link-table';
import { stressTable } from './stress-table';

const atlas = createAtlas(smallAtlas);
const south = atlas.route.get('south')!;
const coast = south.variants.find(({ id }) => id === 'coast')!;

it('says of each pair what a closure does', () => {
	const { columns, rows, notes } = stressTable(
		[{ name: 'Alpha – Delta' }],
		[{ name: 'Iran' }, { name: 'Georgia' }, { name: 'Russia' }, { name: 'Beta' }],
		[
			[
				{ kind: 'end-closed' },
				{ kind: 'detour', factor: 1.42, km: 284 },
				{ kind: 'no-way' },
				{ kind: 'unjoined' }
			]
		],
		'On terms.'
	);
	expect(columns.map(({ title, unit }) => [title, unit])[1]).toEqual(['Iran', 'times']);
	expect(rows).toEqual([['Alpha – Delta', 'end closed', 1.42, 'no way', 'not joined']]);
	expect(notes![0]).toBe('On terms.');
});

it('says what a way hangs on, and what of the rest isn’t built', () => {
	const path = variantPath(atlas, coast);
	const { name, title, columns, rows, notes } = criticalTable(
		[
			{ closure: 'IR', kind: 'country', path: null, detour: Infinity },
			{ closure: 'link:delta-beta', kind: 'link', path, detour: 1.6 }
		],
		(closure) => (closure === 'IR' ? 'Iran' : 'Delta – Beta'),
		{ names: ['Alpha', 'Delta'], ids: ['alpha', 'delta'] },
		{ by: 'km', status: 'construction', asof: null, goods: 'cargo', assume: {} },
		'2026-06-29'
	);
	expect([name, title]).toEqual(['critical-alpha-delta', 'What the way from Alpha to Delta hangs on']);
	expect(columns).toHaveLength(5);
	expect(rows).toEqual([
		['Iran', 'country', 'no way', null, null],
		['Delta – Beta', 'stretch', 320, 1.6, '120\u00a0km (38\u00a0%)']
	]);
	expect(notes).toEqual([
		'The best way by the fewest kilometres, counting what operates or is under construction, on 29 June 2026.'
	]);
});

it('tells a variant link by link', () => {
	const { name, title, rows } = linkTable(atlas, south, coast, '2019-06-29', (link) =>
		link === 'alpha-beta' ? 'Railway of Beta' : undefined
	);
	expect([name, title]).toEqual(['links-south-coast', 'The southern one: Coast, link by link']);
	expect(rows).toEqual([
		['Alpha', 'Beta', 'Azerbaijan', 'Railway', 100, 'as drawn', 'Operating', 'Railway of Beta'],
		// On record from 2020 on.
		['Beta', 'Gamma', 'Azerbaijan', 'Railway', 120, 'published', 'not on record by then', null],
		['Gamma', 'Delta', 'Caspian Sea', 'Ferry or sea lane', 100, 'as drawn', 'Operating', null]
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
