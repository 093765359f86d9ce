/** From a view to its sheet: the map is mounted out of sight, asked what is on it, drawn as large as the sheet has room, and taken. */
import { clipPolyline } from 'lineclip';
import { flushSync, mount, tick, unmount, type ComponentProps } from 'svelte';
import record from 'virtual:record';
import type { Atlas, Position } from '../../atlas/atlas';
import { routeLabel } from '../../atlas/viewpoint';
import { compose, planSheet, type Composition, type PairedPath, type SheetOptions } from '../../export/sheet/composition';
import type { Size } from '../../export/sheet/presets';
import { SHEET_LOOKS } from '../../export/sheet/sheet-theme';
import { countryPaths } from '../../map/base/country-paths';
import { basemapPaths, readGround } from '../../map/base/basemap-paths';
import { fetchOverlays } from '../../map/stage/overlay-store.svelte';
import type { MapLine } from '../../map/scene/map-picture';
import { cameraToViewBox, toWorld } from '../../map/geometry/mercator';
import type { Overlays } from '../../map/scene/overlays';
import { reliefPicture } from '../../map/base/relief-picture';
import { standaloneSvg } from '../../map/svg/standalone/standalone-svg';
import { pathTitle } from '../../map/scene/answer/path-title';
import MapPicture from './MapPicture.svelte';
import { mapPair } from '../../view/map-pair';
import { routeOf } from '../../view/selection';
import { LETTERS, type Camera, type Letter, type ViewState } from '../../view/state';
import { viewTitle } from '../../report/view-title';

export interface Asked {
	readonly atlas: Atlas;
	readonly state: ViewState;
	readonly options: SheetOptions;
	readonly link: string;
	readonly signal?: AbortSignal;
}

/** @throws the signal's reason once it is aborted, and whatever keeps a file of the map from being fetched */
export async function composeView(asked: Asked): Promise<Composition> {
	const { options, signal } = asked;
	const maps = mountMaps(asked);
	try {
		await Promise.all([readGround(), ...maps.map((each) => each.map.ready())]);
		await tick();
		const { tints, answer } = maps[0].map.overlays();
		// Their shapes come late, and the picture is taken once.
		if (tints.size + answer.closed.countries.size > 0) await countryPaths();
		const drawing = planned(asked, maps);
		const { base, map: theme } = SHEET_LOOKS[options.theme];
		const relief = options.relief ? await reliefPicture(base, theme.land, drawing.camera, drawing.width, drawing.height) : null;
		await tick();
		signal?.throwIfAborted();
		return taken(asked, maps, drawing, relief);
	} finally {
		for (const each of maps) void unmount(each.map);
	}
}

/** Without waiting, for a printer that doesn't wait: flat, and only once all that it needs has been fetched. @throws where it hasn't */
export function composeNow(asked: Asked): Composition {
	const maps = mountMaps(asked);
	try {
		flushSync();
		const drawing = planned(asked, maps);
		flushSync();
		return taken(asked, maps, drawing, null);
	} finally {
		for (const each of maps) void unmount(each.map);
	}
}

/** What composing waits for, fetched beforehand. */
export const fetchParts = () => Promise.all([fetchOverlays(), countryPaths(), readGround()]);

type Maps = readonly ReturnType<typeof mountMap>[];
const mountMaps = ({ atlas, state, options }: Asked): Maps =>
	(mapPair(state) ?? [null]).map((only) => mountMap({ atlas, state, options, size: options.size, only }));

/** The sheet is laid out, and each map has the room it gets there. */
function planned({ atlas, state, options, link }: Asked, maps: Maps) {
	const [{ map }] = maps;
	const overlays = map.overlays();
	const { title, subtitle } = viewTitle(atlas, record, state);
	const shown = {
		atlas,
		record,
		state,
		day: map.day(),
		visible: map.visible(),
		overlays,
		title,
		subtitle,
		link,
		pair: pairOf(atlas, state, overlays)
	};
	const zoomFor = (size: Size) => map.referenceFor(size).zoom;
	const plan = planSheet(shown, options, { ...around(map.cameraFor(options.size), options.size), zoomFor });
	const { width, height } = plan.panels[0].box;
	for (const { props } of maps) props.size = { width, height };
	return { plan, overlays, width, height, camera: map.cameraFor({ width, height }) };
}

function taken({ atlas, state }: Asked, maps: Maps, drawing: ReturnType<typeof planned>, relief: string | null): Composition {
	const { plan, overlays, width, height, camera } = drawing;
	const ground = basemapPaths(camera, width, height);
	const pictures = maps.map((each) =>
		standaloneSvg(each.map.svg(), {
			...{ width, height, camera, ground, relief },
			lineOf: (id) => lineOf(atlas, state, overlays, id),
			routeTitle: (route) => routeLabel(atlas.route.get(route)!, state.names)
		})
	);
	return compose(plan, pictures);
}

function mountMap(asked: ComponentProps<typeof MapPicture>) {
	const props = $state(asked);
	return { props, map: mount(MapPicture, { target: document.body, props }) as ReturnType<typeof MapPicture> };
}

/** What the two maps are called; a way that isn't there is said to be missing, since its map is empty. */
function pairOf(atlas: Atlas, state: ViewState, { answer }: Overlays): readonly [PairedPath, PairedPath] | null {
	const isOneRoute = new Set(state.compare.map(routeOf)).size === 1;
	const named = (letter: Letter): PairedPath => {
		const title = pathTitle(atlas, state.compare[LETTERS.indexOf(letter)], state.names, isOneRoute);
		return { letter, title: answer.paths.some((path) => path.letter === letter) ? title : `${title} (no way on these terms)` };
	};
	const pair = mapPair(state);
	return pair && [named(pair[0]), named(pair[1])];
}

function around(camera: Camera, { width, height }: { width: number; height: number }) {
	const { x, y, width: w, height: h } = cameraToViewBox(camera, width, height, 1);
	const inSight = (line: readonly Position[]) => {
		const points = line.map((at): [number, number] => [...toWorld(at)]);
		// A line may cross a map without a bend on it.
		if (points.length > 1) return clipPolyline(points, [x, y, x + w, y + h]).length > 0;
		const [[px, py]] = points;
		return px > x && px < x + w && py > y && py < y + h;
	};
	return { zoom: camera.zoom, inSight };
}

/** A strand is called by route, link and period; a stretch of a way by an id of its own. */
function lineOf(atlas: Atlas, { names }: ViewState, { answer }: Overlays, id: string): Pick<MapLine, 'route' | 'link' | 'name'> | null {
	const stretch = answer.stretches.find((item) => item.id === id);
	if (stretch) {
		const path = answer.paths.find(({ key }) => key === stretch.path);
		return { route: null, link: stretch.link, name: path ? [path.letter, path.title].filter(Boolean).join(' ') : 'May be chosen' };
	}
	const [route, link] = id.split('/');
	return atlas.route.has(route) ? { route, link, name: routeLabel(atlas.route.get(route)!, names) } : null;
}
