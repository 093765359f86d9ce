import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../../tests/support/small-atlas';
import { smallWhole } from '../../../../../tests/support/small-network';
import { createAtlas } from '../../../atlas/atlas';
import { STATUSES } from '../../../atlas/words';
import type { UserLayer } from '../../../view/user-layer';
import type { Town } from '../../base/gazetteer';
import type { BaseFeatures } from '../../base/base-features';
import { userLayerData, userLayers } from './user-layers';
import { contextOf } from '../../scene/context/context';
import { contextData, contextLayers, contextPlaceData } from './context-layers';
import { hasCompared } from './route-layers';
import type { AnswerSources } from './answer-layers';
import { nameData, placeTownData, placeData, routeNameData } from '../data/map-data';
import { segmentData } from '../data/segment-data';
import { mapStyle } from './style';
import { STATUS_SYMBOLS } from '../../symbology/symbols';
import { MAP_THEMES, THEMES } from '../../symbology/theme';
import { Z_ORDER } from './z-order';

const atlas = createAtlas(smallAtlas);
const context = contextOf(smallWhole);
const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
const towns: Town[] = [[1, 'Alpha', 46.02, 40.01, 'AZ', 2_000_000, 2, {}]];

const userLayer: UserLayer = {
	...{
		id: 'layer',
		name: 'Planned',
		file: 'planned.geojson',
		added: '2026-11-26T08:00:00.000Z',
		colour: 'green',
		shown: true,
		namedBy: 'name'
	},
	features: [
		{
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [49.9, 40.4] },
			properties: { name: 'Terminal' }
		}
	]
};

const style = (
	theme: (typeof THEMES)[number],
	detail: boolean,
	answer: AnswerSources | null = null,
	added: readonly UserLayer[] = []
): StyleSpecification =>
	mapStyle({
		atlas,
		theme,
		routes: ['north'],
		focus: '',
		viewpoint: '',
		lens: false,
		ringed: ['alpha'],
		overview: nothing as BaseFeatures,
		detail: detail ? (nothing as BaseFeatures) : null,
		detailDrawn: detail,
		relief: 'https://example.org/relief.webp',
		segments: segmentData(atlas),
		places: placeData(atlas),
		names: nameData(atlas, towns),
		placeTowns: placeTownData(atlas, towns),
		routeNames: routeNameData(atlas),
		edges: nothing,
		overlays: { tints: nothing, events: nothing, rings: nothing, ink: nothing },
		withCompared: true,
		answerPlaces: { places: [], ends: [], offered: [] },
		answer,
		context: {
			data: contextData(context),
			places: contextPlaceData(context, towns),
			layers: contextLayers(MAP_THEMES[theme])
		},
		countryNames: nothing,
		contextShown: true,
		day: '2026-06-29',
		userLayers:
			added.length === 0 ? null : { data: userLayerData(added), layers: userLayers(MAP_THEMES[theme]) },
		fontFaces: { 'Noto Sans': 'https://example.org/a.woff2' }
	});

const onMap: AnswerSources = { paths: nothing, marks: nothing, closedCountries: nothing };

describe.each(THEMES)('the %s style', (theme) => {
	it.each([false, true])('is valid by the style specification (detail: %s)', (detail) => {
		expect(validateStyleMin(style(theme, detail)).map(({ message }) => message)).toEqual([]);
	});
	it('is valid with an answer on it', () => {
		expect(validateStyleMin(style(theme, true, onMap)).map(({ message }) => message)).toEqual([]);
	});
	it('draws ways by the same symbols as routes', () => {
		const { layers } = style(theme, true, onMap);
		const of = (id: string) => layers.find((layer) => layer.id === id)!;
		for (const part of ['line', 'inner', 'beads'])
			expect(of(`path-${part}`).paint).toMatchObject({
				'line-dasharray': (of(`segment-${part}`).paint as Record<string, unknown>)['line-dasharray']
			});
	});
	it('draws its layers in the order of the one list', () => {
		expect(style(theme, true, onMap, [userLayer]).layers.map(({ id }) => id)).toEqual(Z_ORDER);
	});
	it('is valid with a layer of the reader’s own on it, which it colours from the theme’s table', () => {
		const made = style(theme, true, null, [userLayer]);
		expect(validateStyleMin(made).map(({ message }) => message)).toEqual([]);
		const points = made.layers.find(({ id }) => id === 'user-points');
		expect(JSON.stringify(points?.paint)).toContain(`"green","${MAP_THEMES[theme].userLayers.green}"`);
	});
	it('colours routes from the theme’s table', () => {
		const line = style(theme, false).layers.find(({ id }) => id === 'segment-line');
		expect(JSON.stringify(line?.paint)).toContain(`"north","${MAP_THEMES[theme].routes.blue}"`);
	});
});

describe('routes for comparison', () => {
	const compared = style('light', false).layers.filter(({ id }) => id.startsWith('compared-'));
	it.each([
		[['north'], 0],
		[['north', 'south'], 0],
		[['north', 'sea'], 1]
	])('are drawn when one of them is shown: %j', (routes, opacity) => {
		expect(compared).not.toEqual([]);
		const global = { compared: hasCompared(atlas, routes) };
		for (const { paint } of compared) {
			const expression = createExpression(
				paint?.['line-layer-opacity' as keyof typeof paint],
				'paint',
				null,
				global
			);
			expect(expression.result === 'success' && expression.value.evaluate({ zoom: 4 })).toBe(opacity);
		}
	});
});

describe('what belongs to no route', () => {
	const [line] = style('light', true).layers.filter(({ id }) => id === 'context-line');
	const lines = contextData(context).features;
	/** Ids of the links whose state on a day is drawn in a tile of a zoom. */
	const drawn = (zoom: number, day: string) => {
		const filter = createExpression((line as { filter: unknown }).filter, 'filter', null, { day });
		return lines
			.filter(
				({ properties }) =>
					filter.result === 'success' &&
					filter.value.evaluate({ zoom }, { type: 2, properties: properties! } as never)
			)
			.map(({ properties }) => `${properties!.link} ${properties!.status}`);
	};
	it('is in the source in every state that it was in', () => {
		// Five links, one of them in two states.
		expect(lines).toHaveLength(6);
	});
	it('is drawn in one, by the day and the zoom', () => {
		expect(drawn(5, '1992-01-31')).toEqual(['alpha-epsilon operating', 'epsilon-zeta operating']);
		expect(drawn(5, '2022-09-01')).toEqual([
			'alpha-epsilon operating',
			'epsilon-zeta suspended',
			'later-ferry operating'
		]);
		expect(drawn(6, '1992-01-31')).toHaveLength(3);
		expect(drawn(7, '1992-01-31')).toHaveLength(4);
		expect(drawn(7, '1990-01-01')).toEqual([]);
	});
	it.each([
		[true, 'visible'],
		[false, 'none']
	])('is hidden by the view without any geometry anew: %s', (shown, visibility) => {
		const expression = createExpression(line.layout?.visibility, 'visibility', null, { context: shown });
		expect(expression.result === 'success' && expression.value.evaluate({ zoom: 6 })).toBe(visibility);
	});
	it('leaves a town to the gazetteer, which knows it, and names crossings itself', () => {
		const named = (list: readonly Town[]) =>
			contextPlaceData(context, list).features.map(({ properties }) => [properties!.id, properties!.kind]);
		expect(named([])).toEqual([
			['epsilon', 'town'],
			['zeta', 'border'],
			['eta', 'town'],
			['theta', 'town']
		]);
		// Under another spelling, 8 km off.
		expect(named([[2, 'Epsilone', 46.1, 41, 'AM', 90_000, 2, {}]])[0]).toEqual(['zeta', 'border']);
		expect(named([[3, 'Zeta', 47, 41, 'AM', 90_000, 2, {}]])).toHaveLength(4);
	});
});

describe('the data of the style', () => {
	it('has a segment for each route, link and status period', () => {
		// alpha-beta ×2 routes, beta-gamma ×2 routes ×2 periods, delta-beta ×1, gamma-delta ×2 routes
		expect(segmentData(atlas).features).toHaveLength(2 + 4 + 1 + 2);
	});
	it('knows a town that is a place of the project, and stands it where the place is', () => {
		const [town] = placeTownData(atlas, towns).features;
		const [place] = placeData(atlas).features.filter(({ properties }) => properties?.name === 'Alpha');
		expect(town.geometry).toEqual(place.geometry);
		expect(town.properties?.routes).toEqual(place.properties?.routes);
	});
	it('knows it by its name in another language too', () => {
		const other: Town = [2, 'Gama', 48.01, 40.51, 'AZ', 2_000_000, 2, { ru: 'Гамма' }];
		const [town] = placeTownData(atlas, [other]).features;
		expect(town.properties).toMatchObject({ id: 'gamma', name: 'Gama' });
		const elsewhere = [...other.slice(0, 2), 50, ...other.slice(3)] as unknown as Town;
		expect(placeTownData(atlas, [elsewhere]).features).toEqual([]);
		expect(nameData(atlas, [elsewhere]).features.slice(-1)[0].properties).toMatchObject({
			kind: 'town',
			name: 'Gama'
		});
		expect(nameData(atlas, [other]).features.filter(({ properties }) => properties?.kind === 'town')).toEqual(
			[]
		);
	});
	it('dashes a line by the symbol of its status', () => {
		const line = style('light', false).layers.find(({ id }) => id === 'segment-line');
		for (const status of STATUSES.filter((name) => STATUS_SYMBOLS[name].dash.length > 0))
			expect(JSON.stringify(line?.paint)).toContain(
				`"${status}",["literal",${JSON.stringify(STATUS_SYMBOLS[status].dash)}]`
			);
	});
});
