import { describe, expect, it } from 'vitest';
import { smallWhole } from '../../../../../tests/support/small-network';
import { contextInSight, contextLines, contextModes, contextOf } from './context';

const context = contextOf(smallWhole);
const ids = (zoom: number, day = '2026-06-29') =>
	contextLines(context, zoom, day).map(({ link, status }) => `${link.id} ${status}`);

describe('what is drawn of the network beside the routes', () => {
	it('is the links and the places of no route, each link from the zoom of the more important of its ends', () => {
		expect(context.links.map(({ link, minZoom }) => [link.id, minZoom])).toEqual([
			// Ranks 2 and 1, 1 and 4, 4 and 5, 5 and 5, 2 and 2.
			['alpha-epsilon', 5.5],
			['epsilon-zeta', 5.5],
			['zeta-eta', 6],
			['eta-theta', 7],
			['later-ferry', 5.5]
		]);
		expect(context.places.map(({ id }) => id)).toEqual(['epsilon', 'zeta', 'eta', 'theta']);
	});
	it('is nothing from afar, and more the nearer the map is; railways on top', () => {
		expect(ids(5.49)).toEqual([]);
		const main = ['alpha-epsilon operating', 'later-ferry operating', 'epsilon-zeta suspended'];
		expect(ids(5.5)).toEqual(main);
		expect(ids(6)).toEqual(['zeta-eta operating', ...main]);
		expect(ids(7)).toEqual(['eta-theta operating', 'zeta-eta operating', ...main]);
	});
	it('is as of a day: in its state then, and not before it is on record', () => {
		expect(ids(5.5, '1992-01-31')).toEqual(['alpha-epsilon operating', 'epsilon-zeta operating']);
		expect(ids(5.5, '1992-02-01')).toEqual(['alpha-epsilon operating', 'epsilon-zeta suspended']);
		expect(ids(5.5, '2022-08-31')).toEqual(['alpha-epsilon operating', 'epsilon-zeta suspended']);
		expect(ids(5.5, '2022-09-01')).toHaveLength(3);
		expect(ids(7, '1990-12-31')).toEqual([]);
	});
	it('is in sight where any of it is, and named from close up', () => {
		// 400 × 300 px around Epsilon; at zoom 7 a degree of longitude is 182 px.
		const camera = { zoom: 7, longitude: 46, latitude: 41, bearing: 0, pitch: 0 };
		const seen = contextInSight(context, camera, { width: 400, height: 300 }, '2026-06-29');
		expect(seen.lines.map(({ link }) => link.id)).toEqual([
			'eta-theta',
			'zeta-eta',
			'alpha-epsilon',
			'epsilon-zeta'
		]);
		expect(
			seen.places.map(({ id }) => id),
			'a crossing of rank 4 is named from zoom 8'
		).toEqual(['epsilon']);
		const far = contextInSight(context, { ...camera, zoom: 6.9 }, { width: 400, height: 300 }, '2026-06-29');
		expect(far.places).toEqual([]);
	});
	it('has its kinds in the order of the legend', () => {
		expect(contextModes(contextLines(context, 6, '2026-06-29'))).toEqual(['rail', 'road', 'ferry']);
		expect(contextModes([])).toEqual([]);
	});
});
