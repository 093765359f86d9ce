import { describe, expect, test } from 'vitest';
import { mapLayers } from './map-layers';

const BODY =
	'<g id="map" clip-path="url(#map-edge)">' +
	'<g id="land"><rect/></g>' +
	'<g id="route-casings"><path fill="none" stroke="#ffffff" stroke-width="6" d="M10 10H90V50"/><path fill="none" stroke="#ffffff" stroke-width="6" d="M-50 20L150 20"/></g>' +
	'<g id="routes"><g id="line-aras-0"><path stroke="#00806a" d="M0 0L9 9"/></g></g>' +
	'<g id="route-kinds"><path fill="none" stroke="#ffffff" stroke-width="2" stroke-dasharray="5 3" stroke-linecap="round" stroke-opacity="0.5" d="M1 1L5 5"/></g>' +
	'<g id="marks"><circle/></g><g id="names"><text>Baku</text><circle cx="30" cy="40" r="9" fill="#03756e" stroke="#fdfcf8" stroke-width="1.5"/><text x="30" y="44" font-size="12" fill="#ffffff">C</text></g><g id="ink"><path/></g></g>';
const { ground, marks, under, on, badges } = mapLayers({
	...{ box: { x: 0, y: 0, width: 100, height: 60 }, camera: { zoom: 5, latitude: 40, longitude: 46, bearing: 0, pitch: 0 } },
	...{ svg: '', defs: '<clipPath id="x"/>', body: BODY }
});

describe('the layers of a map', () => {
	test('that become shapes leave the pictures, in their order', () => {
		expect(ground.match(/ id="(\w[\w-]*)"/g)).toEqual([' id="x"', ' id="land"']);
		expect(marks.match(/ id="(\w[\w-]*)"/g)).toEqual([' id="x"', ' id="marks"', ' id="ink"']);
	});
	test('give the letters of ways with their discs', () => {
		expect(badges).toEqual([{ letter: 'C', at: [30, 40], radius: 9, fill: '#03756e', edge: '#fdfcf8', colour: '#ffffff', size: 12 }]);
	});
	test('give strokes of one look as one, cut off at the edges', () => {
		expect(under).toEqual([
			{
				...{ name: 'casings', colour: '#ffffff', width: 6, dash: [], cap: 'butt', opacity: 1 },
				lines: [
					[
						[10, 10],
						[90, 10],
						[90, 50]
					],
					[
						[0, 20],
						[100, 20]
					]
				]
			}
		]);
		expect(on).toMatchObject([{ name: 'kinds of link', dash: [5, 3], cap: 'round', opacity: 0.5 }]);
	});
});
