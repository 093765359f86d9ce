/** Views laid out as sheets, with as little on their maps as there can be. */
import { smallAtlas } from './small-atlas';
import { createAtlas } from '../../src/lib/atlas/atlas';
import type { RecordData } from '../../src/lib/atlas/compiled';
import type { NameItem, Scene } from '../../src/lib/map/scene/scene';
import { NONE_IN_SIGHT } from '../../src/lib/map/scene/context/early';
import { NO_OVERLAYS } from '../../src/lib/map/scene/overlays';
import { readView } from '../../src/lib/view/address/codec';
import { routeOf } from '../../src/lib/view/selection';
import type { SheetOptions, Shown } from '../../src/lib/export/sheet/composition';
import { composeSheet } from '../../src/lib/export/sheet/compose-sheet';
import { planSheet } from '../../src/lib/export/sheet/plan-sheet';
import type { Size } from '../../src/lib/export/sheet/presets';

export const atlas = createAtlas(smallAtlas);
export const source = {
	id: 'one',
	publisher: 'Railway of Beta',
	title: 'Yearbook',
	url: 'https://example.org/yearbook',
	date: '2025-03'
};
export const record = {
	sources: [source],
	stakes: [],
	routes: Object.fromEntries(atlas.routes.map(({ id }) => [id, { sources: ['one'] }])),
	links: Object.fromEntries(
		atlas.links.map(({ id, status }) => [
			id,
			{ sources: [], status: status.map((period) => ({ ...period, source: 'one' })) }
		])
	)
} as unknown as RecordData;
export const OPTIONS: SheetOptions = {
	size: { width: 1280, height: 720 },
	theme: 'light',
	relief: false,
	dpi: 96,
	title: '',
	seen: null,
	ink: []
};

export function shown(query = '', more: Partial<Shown> = {}): Shown {
	const { view: state } = readView(query, atlas);
	return {
		...{
			atlas,
			record,
			state,
			day: '2026-06-29',
			visible: new Set(state.routes.map(routeOf)),
			overlays: NO_OVERLAYS,
			pair: null
		},
		...{ title: 'Routes', subtitle: 'Two of them', link: 'https://example.org/isthmus/?' + query },
		...more
	};
}
export const picture = (box: Size, zoom = 5.5, latitude = 41): Scene => ({
	...{
		width: box.width,
		height: box.height,
		camera: { zoom, latitude, longitude: 46, bearing: 0, pitch: 0 }
	},
	layers: []
});
export const name: NameItem = {
	...{
		kind: 'name',
		role: 'place',
		lines: ['Beta'],
		at: [10, 20],
		anchor: 'start',
		angle: 0,
		size: 11,
		bold: false
	},
	...{ colour: '#000000', halo: { colour: '#ffffff', width: 2 }, spacing: 0, opacity: 1, curve: null }
};
export const everywhere = {
	zoom: 5.5,
	inSight: () => true,
	context: NONE_IN_SIGHT,
	zoomFor: ({ width, height }: Size) => Math.log2(Math.min(width / 900, height / 450))
};
export function composed(
	of: Shown = shown(),
	options: Partial<SheetOptions> = {},
	zoom?: number,
	latitude?: number
) {
	const plan = planSheet(of, { ...OPTIONS, ...options }, everywhere);
	return composeSheet(
		plan,
		plan.panels.map(({ box }) => picture(box, zoom, latitude))
	);
}
