/** A made-up atlas for the tests of the address: four routes, two places, one line. */
import { createAtlas } from '../../src/lib/atlas/atlas';
import type { AtlasData } from '../../src/lib/atlas/compiled';

const route = (id: string, group: 'default' | 'comparison', variants: string[]) => ({
	id,
	name: id,
	short: id,
	article: null,
	kind: 'cargo' as const,
	group,
	colour: 'blue' as const,
	order: 1,
	line: id,
	checked: '2026-01-01',
	labelAt: [48, 40] as const,
	variants: variants.map((variant) => ({ id: variant, name: variant, links: [], countries: [] }))
});
const data: AtlasData = {
	version: 'test',
	latest: '2026-06-29',
	places: ['baku', 'kars'].map((id) => ({
		id,
		name: id,
		kind: 'city',
		country: 'AZ',
		rank: 1,
		at: [49.85, 40.38]
	})),
	links: [
		{
			id: 'main-line',
			from: 'baku',
			to: 'baku',
			mode: 'rail',
			country: 'AZ',
			precision: 'traced',
			status: [],
			drawn: 1,
			line: ''
		}
	],
	routes: [
		route('zangezur', 'default', ['rail', 'road']),
		route('aras', 'default', ['road']),
		route('instc', 'default', ['western', 'trans-caspian', 'eastern']),
		route('northern', 'comparison', ['main'])
	],
	claims: ['not-a-pawn'],
	bindings: [],
	briefings: [{ id: 'six-routes', title: 'Six routes', steps: 10 }]
};

export const addressAtlas = createAtlas(data);
/** On when the map opens. */
export const DEFAULT_ROUTES = ['zangezur', 'aras', 'instc'];
