import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { createAtlas } from '../atlas/atlas';
import { STATUSES } from '../atlas/words';
import type { Town } from './base';
import type { BaseFeatures } from './base-features';
import { hasCompared } from './layers-routes';
import { nameData, placeData, routeNameData } from './map-data';
import { strandData } from './strand-data';
import { mapStyle } from './style';
import { STATUS_SYMBOLS } from './symbology';
import { MAP_THEMES, THEMES } from './theme';
import { Z_ORDER } from './zorder';

const atlas = createAtlas(smallAtlas);
const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
const towns: Town[] = [[1, 'Alpha', 46.02, 40.01, 'AZ', 2_000_000, 2, {}]];

const style = (theme: (typeof THEMES)[number], detail: boolean): StyleSpecification =>
	mapStyle({
		atlas,
		theme,
		routes: ['north'],
		focus: '',
		viewpoint: '',
		ringed: ['alpha'],
		overview: nothing as BaseFeatures,
		detail: detail ? (nothing as BaseFeatures) : null,
		detailDrawn: detail,
		relief: { small: 'https://example.org/small.webp', full: 'https://example.org/full.webp' },
		strands: strandData(atlas),
		places: placeData(atlas, towns),
		names: nameData(atlas, towns),
		routeNames: routeNameData(atlas),
		events: nothing,
		ink: nothing,
		tints: nothing,
		fontFaces: { 'Noto Sans': 'https://example.org/a.woff2' }
	});

describe.each(THEMES)('the %s style', (theme) => {
	it.each([false, true])('is valid by the style specification (detail: %s)', (detail) => {
		expect(validateStyleMin(style(theme, detail)).map(({ message }) => message)).toEqual([]);
	});
	it('draws its layers in the order of the one list', () => {
		const ids = style(theme, true).layers.map(({ id }) => id);
		expect(ids).toEqual(Z_ORDER.filter((id) => ids.includes(id)));
		// The small relief has left by then.
		expect(Z_ORDER.filter((id) => !ids.includes(id))).toEqual(['relief-small']);
	});
	it('colours routes from the theme’s table', () => {
		const line = style(theme, false).layers.find(({ id }) => id === 'strand-line');
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
			const expression = createExpression(paint?.['line-layer-opacity' as keyof typeof paint], 'paint', null, global);
			expect(expression.result === 'success' && expression.value.evaluate({ zoom: 4 })).toBe(opacity);
		}
	});
});

describe('the data of the style', () => {
	it('has a strand for each route, link and status period', () => {
		// alpha-beta ×2 routes, beta-gamma ×2 routes ×2 periods, delta-beta ×1, gamma-delta ×2 routes
		expect(strandData(atlas).features).toHaveLength(2 + 4 + 1 + 2);
	});
	it('labels a town of the project once', () => {
		expect(nameData(atlas, towns).features.filter(({ properties }) => properties?.name === 'Alpha')).toEqual([]);
		expect(placeData(atlas, towns).features.filter(({ properties }) => properties?.name === 'Alpha' && properties.town)).toHaveLength(1);
	});
	it('dashes a line by the symbol of its status', () => {
		const line = style('light', false).layers.find(({ id }) => id === 'strand-line');
		for (const status of STATUSES.filter((name) => STATUS_SYMBOLS[name].dash.length > 0))
			expect(JSON.stringify(line?.paint)).toContain(`"${status}",["literal",${JSON.stringify(STATUS_SYMBOLS[status].dash)}]`);
	});
});
