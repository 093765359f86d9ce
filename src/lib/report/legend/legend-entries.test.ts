/** The legend of a sheet of the small network: what it says, and under which headings. */
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { smallWhole } from '../../../../tests/support/small-network';
import { createAtlas } from '../../atlas/atlas';
import { contextInSight, contextOf } from '../../map/scene/context/context';
import { NONE_IN_SIGHT } from '../../map/scene/context/early';
import { NO_OVERLAYS } from '../../map/scene/overlays';
import { MAP_THEMES } from '../../map/symbology/theme';
import { readView } from '../../view/address/codec';
import { routeOf } from '../../view/selection';
import { legendEntries } from './legend-entries';
import type { Legible } from './legible';

const atlas = createAtlas(smallAtlas);
const entries = (query: string, more: Partial<Legible> = {}) => {
	const { view: state } = readView(query, atlas);
	const visible = new Set(state.routes.map(routeOf));
	const of = {
		atlas,
		state,
		visible,
		day: '2026-06-29',
		zoom: 9,
		overlays: NO_OVERLAYS,
		theme: MAP_THEMES.light,
		userLayers: []
	};
	return legendEntries({ ...of, context: NONE_IN_SIGHT, inSight: () => true, ...more }).map(
		({ group, label }) => [group, label]
	);
};
const BORDERS = ['Borders', 'Not settled; the map takes no position'];

describe('the legend of a sheet', () => {
	it('names routes, states, kinds of link and places that are shown', () =>
		expect(entries('routes=south')).toEqual([
			['Routes', 'South'],
			['Status', 'Operating'],
			['Status', 'Under construction'],
			['Mode', 'Railway'],
			['Mode', 'Ferry or sea lane'],
			['Places', 'Station'],
			BORDERS
		]));
	it('names nothing that is out of sight', () =>
		expect(entries('routes=south', { inSight: () => false })).toEqual([BORDERS]));
	it('names what colours lines under a lens instead of routes', () =>
		expect(
			entries('routes=north', {
				overlays: { ...NO_OVERLAYS, stakes: new Map([['alpha-beta', 'territory']]) }
			}).slice(0, 2)
		).toEqual([
			['Stakes', 'Territory'],
			['Stakes', 'None found']
		]));
	it('names stances, events and what is in focus', () => {
		const overlays = { ...NO_OVERLAYS, tints: new Map([['GE', 'opposes' as const]]), events: [{}] as never };
		const said = entries('routes=north&focus=place:beta', { overlays });
		expect(said).toContainEqual(['Position according to the article', 'Opposes']);
		expect(said).toContainEqual(['Events up to the day shown', 'Event in the article']);
		expect(said).toContainEqual(['Events up to the day shown', 'Development on record']);
		expect(said).toContainEqual(['Selected', 'Selected place']);
	});
	it('names railways, roads and ferries of no route that are in sight, with their states and crossings', () => {
		const camera = { zoom: 8, longitude: 46.5, latitude: 41, bearing: 0, pitch: 0 };
		const look = (size: number, zoom = 8) =>
			contextInSight(contextOf(smallWhole), { ...camera, zoom }, { width: size, height: 100 }, '2026-06-29');
		// The road from Alpha and the suspended railway to the crossing.
		expect(entries('routes=', { context: look(800) })).toEqual([
			['Status', 'Operating'],
			['Status', 'Suspended or closed'],
			['Other railways and roads', 'Other railway'],
			['Other railways and roads', 'Other road'],
			['Places', 'Border crossing'],
			BORDERS
		]);
		// The railway alone, and both its ends beyond the edges.
		expect(entries('routes=', { context: look(100) })).toEqual([
			['Status', 'Suspended or closed'],
			['Other railways and roads', 'Other railway'],
			BORDERS
		]);
		expect(entries('routes=', { context: look(100, 5.4) })).toEqual([BORDERS]);
	});
});
