import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { NO_ANSWER, type DrawnPath } from '../../map/scene/answer/answer';
import { closedRows, legendRows, tintRows, pathRows } from './legend';

const atlas = createAtlas(smallAtlas);
const names = (routes: string[], day = '2026-06-29', of = atlas, zoom = 9) => {
	const { statuses, modes, places } = legendRows(of, { routes, day, zoom, answer: NO_ANSWER, stakes: null });
	return [
		statuses.map(({ status }) => status),
		modes.map(({ mode }) => mode),
		places.map(({ label }) => label)
	];
};

describe('the legend', () => {
	it('explains what is shown, in the order of the table', () => {
		expect(names(['south'])).toEqual([['operating', 'construction'], ['rail', 'ferry'], ['Station']]);
	});
	it('follows the day', () => {
		expect(names(['north'], '2021-01-01')[0]).toEqual(['operating', 'planned']);
		expect(names(['north'], '2019-01-01')[0]).toEqual(['operating']);
	});
	it('leaves out places that are not drawn from so far', () => {
		expect(names(['north'], '2026-06-29', atlas, 4)[2]).toEqual([]);
	});
	it('is empty with no routes', () => {
		expect(names([])).toEqual([[], [], []]);
	});
	it('gives one row to places that look alike, and none to those never drawn', () => {
		const kinds = ['pump', 'compressor', 'port', 'terminal'] as const;
		const places = smallAtlas.places.map((place, index) => ({
			...place,
			kind: kinds[index],
			rank: index === 3 ? (5 as const) : place.rank
		}));
		expect(names(['north', 'south'], '2026-06-29', createAtlas({ ...smallAtlas, places }))[2]).toEqual([
			'Port',
			'Pump station or compressor station'
		]);
	});
	it('explains under a lens the colours that lines have, and no others', () => {
		const rows = (routes: string[], stakes: ReadonlyMap<string, 'territory' | 'announced'> | null) =>
			legendRows(atlas, { routes, day: '2026-06-29', zoom: 9, answer: NO_ANSWER, stakes }).stakes;
		expect(rows(['south'], null)).toEqual([]);
		expect(rows(['south'], new Map([['delta-beta', 'territory']]))).toEqual(['territory', 'none']);
		expect(
			rows(['south.coast'], new Map([['delta-beta', 'territory']])),
			'its link is on the other variant'
		).toEqual(['none']);
		expect(rows([], new Map([['delta-beta', 'territory']]))).toEqual([]);
	});
	it('explains the tints that countries have, and no others', () => {
		expect(
			tintRows({
				tints: new Map([
					['GE', 'opposes'],
					['AZ', 'supports']
				])
			})
		).toEqual(['supports', 'opposes']);
		expect(tintRows({ tints: new Map() })).toEqual([]);
	});
	it('says of what the ratios are by which the stretches of a way are coloured', () => {
		const labels = (by: 'km' | 'hours') =>
			pathRows({ ...NO_ANSWER, critical: true }, null, by).map(({ label }) => label);
		expect(labels('km')).toEqual([
			...['No route if closed', 'At least twice as long', 'At least 1.2 times as long'],
			'Smaller or no effect'
		]);
		expect(labels('hours').slice(1, 3)).toEqual(['At least twice the hours', 'At least 1.2 times the hours']);
	});
	it('names the ways that two maps show, and not the third', () => {
		const path = (letter: string) =>
			({ letter, role: 'compared', colour: 'path-a', title: letter, key: letter }) as unknown as DrawnPath;
		const answer = { ...NO_ANSWER, paths: ['A', 'B', 'C'].map(path) };
		expect(pathRows(answer, ['A', 'C'], 'km').map(({ letter }) => letter)).toEqual(['A', 'C']);
		expect(pathRows(answer, null, 'km').map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
	});
});

it('explains closures by kind, and none that isn’t there', () => {
	const closed = {
		countries: new Set(['IR']),
		places: [{ place: 'beta', at: [47, 40] as const }],
		links: []
	};
	expect(closedRows({ ...NO_ANSWER, closed }).map(({ label }) => label)).toEqual([
		'Closed country',
		'Closed place'
	]);
	expect(closedRows(NO_ANSWER)).toEqual([]);
});
