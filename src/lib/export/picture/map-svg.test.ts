import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { NO_ANSWER } from '../../map/scene/answer/answer';
import { NO_CONTEXT } from '../../map/scene/context/early';
import { mapScene } from '../../map/scene/map-scene';
import { NO_OVERLAYS } from '../../map/scene/overlays';
import { MAP_THEMES } from '../../map/symbology/theme';
import { readView } from '../../view/address/codec';
import { mapSvg } from './map-svg';
import { svgRoot } from './svg';

const atlas = createAtlas(smallAtlas);
const size = { width: 1000, height: 600 };
const { countries, places, links } = NO_ANSWER.closed;
const closed = {
	countries: new Set([...countries, 'IR']),
	places: [...places, { place: 'delta', at: atlas.place.get('delta')!.at }],
	links
};
const scene = mapScene({
	...{
		atlas,
		day: '2026-06-29',
		theme: MAP_THEMES.light,
		size,
		furniture: [],
		relief: null,
		context: NO_CONTEXT,
		ink: [],
		userLayers: []
	},
	state: readView('routes=north,south&focus=place:beta', atlas).view,
	overlays: { ...NO_OVERLAYS, answer: { ...NO_ANSWER, closed } },
	camera: { zoom: 6, longitude: 47, latitude: 40, bearing: 0, pitch: 0 },
	basemap: [
		{ kind: 'sea', d: 'M0 0L9 0L9 9z' },
		{ kind: 'unsettled', d: 'M0 0L9 9' }
	],
	countries: [{ country: 'IR', d: 'M0 0l10 0 0 10z' }]
});
const { defs, body } = mapSvg(scene);

function parsed(markup = body, definitions = defs): Element {
	const faults: string[] = [];
	const parser = new DOMParser({ onError: (_, message) => faults.push(message) });
	const root = parser.parseFromString(
		`${svgRoot(size)}<defs>${definitions}</defs>${markup}</svg>`,
		'image/svg+xml'
	);
	expect(faults).toEqual([]);
	return root.documentElement!;
}
const all = (within: Element, tag = '*') => [...within.getElementsByTagName(tag)];
const byId = (id: string) => all(parsed()).find((element) => element.getAttribute('id') === id)!;

describe('a map as SVG', () => {
	it('has its layers by name, from the bottom up, lines in a layer for each route', () => {
		const layers = all(parsed(), 'g').filter((group) => group.getAttribute('inkscape:groupmode') === 'layer');
		expect(layers.map((group) => [group.getAttribute('id'), group.getAttribute('inkscape:label')])).toEqual([
			['map', 'Map'],
			['land', 'Land'],
			['water', 'Water and borders'],
			['countries', 'Countries'],
			['route-casings', 'Routes: casings'],
			['routes', 'Routes'],
			['line-south-0', 'South'],
			['line-north-1', 'North'],
			['route-kinds', 'Routes: modes'],
			['marks', 'Endpoints and closures'],
			['rings', 'Selected'],
			['places', 'Places'],
			['names', 'Names']
		]);
	});

	it('is cut off at its edges', () => {
		expect(byId('map').getAttribute('clip-path')).toBe('url(#map-edge)');
		expect(defs).toMatch(/^<clipPath id="map-edge"><rect width="1000" height="600"\/><\/clipPath>/);
	});

	it('says of each line which route and link it is, and of each symbol which place', () => {
		const lines = all(byId('routes'), 'path');
		expect(lines.map((path) => [path.getAttribute('data-route'), path.getAttribute('data-link')])).toEqual([
			['south', 'alpha-beta'],
			['south', 'beta-gamma'],
			['south', 'delta-beta'],
			['south', 'gamma-delta'],
			['north', 'alpha-beta'],
			['north', 'beta-gamma']
		]);
		const symbols = all(byId('places'), 'g').map((group) => group.getAttribute('data-place'));
		expect([...symbols].sort()).toEqual(['alpha', 'beta', 'delta', 'gamma']);
	});

	it('draws a line in px of the picture, with nothing that another program would have to look up', () => {
		// 91.022 px to the degree at this zoom; the lanes of two routes lie 2.125 px on each side of the axis.
		expect(all(byId('line-north-1'), 'path')[0].getAttribute('d')).toMatch(/^M408\.98 297\.88L/);
		expect(body).not.toMatch(/ class=|style=|var\(|calc\(|currentColor|NaN|undefined/);
		expect(body).toContain(
			'<path fill="#c6d9e3" fill-rule="evenodd" stroke="#8aa9ba" stroke-width="0.6" stroke-linejoin="round"'
		);
		expect(body).toContain('stroke-dasharray="2.3 1.9"');
	});

	it('has names as text with a halo under their letters', () => {
		const beta = all(byId('names'), 'text').find(({ textContent }) => textContent === 'Beta')!;
		const attributes = Object.fromEntries([...beta.attributes].map(({ name, value }) => [name, value]));
		expect(attributes).toMatchObject({
			...{ 'font-size': '12', fill: '#26292e', stroke: '#faf7f0', 'stroke-width': '3.12' },
			...{ 'paint-order': 'stroke', 'stroke-linejoin': 'round' }
		});
		expect(byId('names').getAttribute('font-family')).toMatch(/^'Noto Sans', .*sans-serif$/);
	});

	it('hatches a closed country by one pattern', () => {
		expect(defs.match(/<pattern/g)).toHaveLength(1);
		expect(byId('closed-country').getAttribute('patternTransform')).toBe('rotate(-45)');
		expect(all(byId('countries'), 'path')[0].getAttribute('fill')).toBe('url(#closed-country)');
	});

	it('gives two maps in one document ids of their own', () => {
		const second = mapSvg(scene, 'second-');
		const ids = all(parsed(body + second.body, defs + second.defs)).flatMap(
			(element) => element.getAttribute('id') ?? []
		);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, id] of second.body.matchAll(/(?:url\(|href=")#([^")]*)/g)) {
			expect(id).toMatch(/^second-/);
			expect(ids).toContain(id);
		}
	});

	it('writes the layers that are wanted, and only what they refer to', () => {
		const wanted = scene.layers.filter(({ id }) => id === 'land' || id === 'places');
		const some = mapSvg({ ...scene, layers: wanted });
		expect([...some.body.matchAll(/<g id="([\w-]*)"/g)].map(([, id]) => id)).toEqual([
			'map',
			'land',
			'places'
		]);
		expect(some.defs).not.toContain('pattern');
	});

	it('writes what anybody may have named as text', () => {
		const own = {
			kind: 'name',
			role: 'mark',
			lines: ['<b> & "c"'],
			at: [1, 2],
			anchor: 'start',
			angle: 0,
			size: 9
		} as const;
		const look = { bold: false, colour: '#000000', halo: null, spacing: 0, opacity: 1, curve: null } as const;
		const { body } = mapSvg({ ...scene, layers: [{ id: 'ink', items: [{ ...own, ...look }] }] });
		expect(all(parsed(body, ''), 'text')[0].textContent).toBe('<b> & "c"');
	});
});
