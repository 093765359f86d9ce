import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../scene/labels/label-obstacles';
import { obstacleData } from './obstacle-data';

describe('the bars along the edges and over furniture', () => {
	const legend = { left: 12, top: 240, right: 92, bottom: 270 };
	// As if a pixel were a thousandth of a degree, north up.
	const { features } = obstacleData([...edgesOf({ width: 400, height: 300 }), legend], ([x, y]) => [
		40 + x / 1000,
		42 - y / 1000
	]);

	it('stand in the middle of each edge and piece', () => {
		const middles = features.map(({ geometry }) => geometry.type === 'Point' && geometry.coordinates);
		expect(middles).toEqual([
			[40.2, 42],
			[40.2, 41.7],
			[40, 41.85],
			[40.4, 41.85],
			[40.052, 41.745]
		]);
	});

	it('reach from corner to corner', () => {
		const sizes = features.map(({ properties }) => {
			const [above, right, below, left] = (properties as { padding: number[] }).padding;
			return [left + right, above + below];
		});
		expect(sizes).toEqual([
			[400, 2],
			[400, 2],
			[2, 300],
			[2, 300],
			[80, 30]
		]);
	});
});
