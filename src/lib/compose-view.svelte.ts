/** From a view to its sheet: the map is mounted out of sight, asked what is on it, drawn as large as the sheet has room, and taken. */
import { clipPolyline } from 'lineclip';
import { mount, tick, unmount } from 'svelte';
import record from 'virtual:record';
import type { Atlas, Position } from './atlas/atlas';
import { routeLabel } from './atlas/viewpoint';
import { compose, planSheet, type Composition, type SheetOptions } from './export/composition';
import { SHEET_LOOKS } from './export/sheet-theme';
import { countryPaths } from './map/country-paths';
import { groundPaths } from './map/ground-paths';
import type { MapLine } from './map/map-picture';
import { cameraToViewBox, toWorld } from './map/mercator';
import type { Overlays } from './map/overlays';
import { reliefPicture } from './map/relief-picture';
import { standaloneSvg } from './map/standalone-svg';
import MapPicture from './MapPicture.svelte';
import type { Camera, ViewState } from './view/state';
import { viewTitle } from './view-title';

export interface Asked {
	readonly atlas: Atlas;
	readonly state: ViewState;
	readonly options: SheetOptions;
	readonly link: string;
	readonly signal?: AbortSignal;
}

/** @throws the signal's reason once it is aborted, and whatever keeps a file of the map from being fetched */
export async function composeView({ atlas, state, options, link, signal }: Asked): Promise<Composition> {
	const props = $state({ atlas, state, options, size: options.size });
	const map = mount(MapPicture, { target: document.body, props }) as ReturnType<typeof MapPicture>;
	try {
		await map.ready();
		await tick();
		const overlays = map.overlays();
		// Their shapes come late, and the picture is taken once.
		if (overlays.tints.size + overlays.answer.closed.countries.size > 0) await countryPaths();
		const { title, subtitle } = viewTitle(atlas, state, overlays.answer);
		const shown = { atlas, record, state, day: map.day(), visible: map.visible(), overlays, title, subtitle, link };
		const plan = planSheet(shown, options, around(map.cameraFor(options.size), options.size));
		const { width, height } = plan.layout.map;
		props.size = { width, height };
		const camera = map.cameraFor(props.size);
		const { base, map: theme } = SHEET_LOOKS[options.theme];
		const [ground, relief] = await Promise.all([
			groundPaths(camera, width, height),
			options.relief ? reliefPicture(base, theme.land, camera, width, height) : null
		]);
		await tick();
		signal?.throwIfAborted();
		const picture = standaloneSvg(map.svg(), {
			...{ width, height, camera, ground, relief },
			lineOf: (id) => lineOf(atlas, state, overlays, id),
			routeTitle: (route) => routeLabel(atlas.route.get(route)!, state.names)
		});
		return compose(plan, picture);
	} finally {
		void unmount(map);
	}
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
		const way = answer.ways.find(({ key }) => key === stretch.way);
		return { route: null, link: stretch.link, name: way ? [way.letter, way.title].filter(Boolean).join(' ') : 'May be chosen' };
	}
	const [route, link] = id.split('/');
	return atlas.route.has(route) ? { route, link, name: routeLabel(atlas.route.get(route)!, names) } : null;
}
