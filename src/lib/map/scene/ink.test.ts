import { describe, expect, it } from 'vitest';
import type { Ink } from '../../view/ink';
import { inkData, inkHeads, inkLines, inkTexts } from './ink';

const line = (kind: 'pen' | 'arrow' | 'highlight', ...coordinates: [number, number][]): Ink => ({
	type: 'Feature',
	geometry: { type: 'LineString', coordinates },
	properties: { kind, colour: 'red' }
});
const words: Ink = {
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [46, 40] },
	properties: { kind: 'text', colour: 'ink', text: 'Meghri' }
};
const area: Ink = {
	type: 'Feature',
	geometry: { type: 'Polygon', coordinates: [[[45, 40], [46, 40], [46, 41], [45, 40]]] }, // prettier-ignore
	properties: { kind: 'highlight', colour: 'yellow' }
};

describe('ink on the map', () => {
	it.each([
		['north', [45, 41], 0],
		['east', [46, 40], 90],
		['south', [45, 39], 180],
		['west', [44, 40], -90]
	] as const)('has arrows that point %s', (_, to, bearing) => {
		const [head] = inkHeads([line('arrow', [45, 40], [...to])]);
		expect(head.at).toEqual(to);
		expect(head.bearing).toBeCloseTo(bearing, 6);
	});
	it('isn’t misled by a trembling end', () => {
		const [head] = inkHeads([line('arrow', [45, 40], [47, 40], [48, 40], [47.99, 40.01])]);
		expect(Math.abs(head.bearing - 90)).toBeLessThan(3);
	});
	it('is drawn as lines, heads and words', () => {
		const ink = [line('pen', [45, 40], [46, 41]), line('arrow', [45, 40], [46, 41]), words, area];
		expect(inkLines(ink).map(({ kind }) => kind)).toEqual(['pen', 'arrow', 'highlight']);
		expect(inkTexts(ink)).toEqual([{ colour: 'ink', text: 'Meghri', at: [46, 40] }]);
		expect(inkData(ink).features.map(({ properties }) => properties!.kind)).toEqual([
			'pen',
			'arrow',
			'highlight',
			'head',
			'text'
		]);
	});
	it('is nothing where nothing can be seen', () => {
		const dot = { ...line('arrow', [45, 40]) };
		expect(inkHeads([dot])).toEqual([]);
		expect(inkTexts([{ ...words, properties: { kind: 'text', colour: 'ink' } }])).toEqual([]);
		expect(inkHeads([line('arrow', [45, 40], [45, 40])])[0].bearing).toBeCloseTo(0);
	});
});
