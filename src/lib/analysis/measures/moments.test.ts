import { describe, expect, it } from 'vitest';
import type { Development, Event } from '../../atlas/argument-schema';
import type { Status } from '../../atlas/words';
import { firstDay, momentOf, moments, netChanges } from './moments';

const event = (id: string, date: string): Event => ({ id, date, title: id, routes: [], claims: [] });
const development = (id: string, date: string): Development => ({
	id,
	date,
	statement: id,
	routes: [],
	sources: ['source'],
	confidence: 'high',
	bearsOn: []
});
const links = [
	{
		id: 'bridge',
		status: [
			{ from: '2022-03', status: 'planned' as const },
			{ from: '2023-10', status: 'construction' as const }
		]
	},
	{ id: 'line', status: [{ from: '1991', status: 'operating' as const }] }
];
const all = moments(
	links,
	[event('summit', '2024-07-03'), event('waiver', '2002')],
	[development('crash', '2024-07-03'), development('talks', '2025-11')]
);

describe('moments', () => {
	it('come once for each date, in order of time', () => {
		expect(all.map(({ date }) => date)).toEqual(['2002', '2023-10', '2024-07-03', '2025-11']);
	});
	it('gather all that happened on the date', () => {
		expect(all[2].events.map(({ id }) => id)).toEqual(['summit']);
		expect(all[2].developments.map(({ id }) => id)).toEqual(['crash']);
	});
	it('count a change of state, but not the state a link begins with', () => {
		expect(all[1].changes).toEqual([{ link: 'bridge', from: 'planned', to: 'construction' }]);
	});
	it('are found by any day until the next', () => {
		expect([
			momentOf(all, '2001-12-31'),
			momentOf(all, '2002-01-01'),
			momentOf(all, '2025-10-31'),
			momentOf(all, '2025-11-01')
		]).toEqual([-1, 0, 2, 3]);
	});
	it('begin on the first day their date allows', () => {
		expect(['2002', '2025-11', '2024-07-03'].map(firstDay)).toEqual([
			'2002-01-01',
			'2025-11-01',
			'2024-07-03'
		]);
	});
});

it('what differs in the end is counted once, and what came back not at all', () => {
	const change = (link: string, from: Status, to: Status) => ({ link, from, to });
	expect(
		netChanges([
			{ changes: [change('bridge', 'planned', 'construction'), change('ferry', 'operating', 'suspended')] },
			{ changes: [change('bridge', 'construction', 'operating')] },
			{ changes: [change('ferry', 'suspended', 'operating')] }
		])
	).toEqual([change('bridge', 'planned', 'operating')]);
});
