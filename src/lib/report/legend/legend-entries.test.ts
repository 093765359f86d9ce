/** The legend of a sheet of the small network: what it says, and under which headings. */
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { NO_OVERLAYS } from '../../map/scene/overlays';
import { MAP_THEMES } from '../../map/symbology/theme';
import { readView } from '../../view/codec';
import { routeOf } from '../../view/selection';
import { legendEntries, type Legible } from './legend-entries';

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
		own: []
	};
	return legendEntries({ ...of, inSight: () => true, ...more }).map(({ group, label }) => [group, label]);
};
const BORDERS = ['Borders', 'Not settled; the map takes no position'];

describe('the legend of a sheet', () => {
	it('names routes, states, kinds of link and places that are shown', () =>
		expect(entries('routes=south')).toEqual([
			['Routes', 'South'],
			['State of a link', 'Operating'],
			['State of a link', 'Under construction'],
			['Kind of link', 'Railway'],
			['Kind of link', 'Ferry or sea lane'],
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
			['At stake for the power', 'Its territory'],
			['At stake for the power', 'Nothing on record']
		]));
	it('names stances, events and what is in focus', () => {
		const overlays = { ...NO_OVERLAYS, tints: new Map([['GE', 'opposes' as const]]), events: [{}] as never };
		const said = entries('routes=north&focus=place:beta', { overlays });
		expect(said).toContainEqual(['Stance, as the article tells it', 'Opposes']);
		expect(said).toContainEqual(['By the day shown', 'Event in the article']);
		expect(said).toContainEqual(['By the day shown', 'Development on record']);
		expect(said).toContainEqual(['In focus', 'Place in focus']);
	});
});
