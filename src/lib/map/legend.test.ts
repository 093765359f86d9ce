import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { createAtlas } from '../atlas/atlas';
import { NO_ANSWER } from './answer';
import { legendRows } from './legend';

const atlas = createAtlas(smallAtlas);
const names = (routes: string[], day = '2026-06-29', of = atlas, zoom = 9) => {
	const { statuses, modes, places } = legendRows(of, { visible: new Set(routes), day, zoom, answer: NO_ANSWER });
	return [statuses.map(({ status }) => status), modes.map(({ mode }) => mode), places.map(({ label }) => label)];
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
});
