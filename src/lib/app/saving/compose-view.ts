/** From a view to its sheet: what is on it decides how large its maps are; each is drawn as large as that. */
import type { Atlas } from '../../atlas/atlas';
import type { Composition, PairedPath, SheetOptions } from '../../export/sheet/composition';
import { composeSheet } from '../../export/sheet/compose-sheet';
import { planSheet } from '../../export/sheet/plan-sheet';
import type { Size } from '../../export/sheet/presets';
import { SHEET_LOOKS } from '../../export/sheet/sheet-theme';
import { countryPaths, type CountryPath } from '../../map/base/country-paths';
import { basemapPaths, readBasemap } from '../../map/base/basemap-paths';
import { BROWSER_CANVASES, type Canvases } from '../../map/base/canvases';
import { reliefPicture } from '../../map/base/relief-picture';
import { sightOf } from '../../map/geometry/in-sight';
import { pathTitle } from '../../map/scene/answer/path-title';
import { contextInSight, contextOf } from '../../map/scene/context/context';
import { NO_CONTEXT } from '../../map/scene/context/early';
import { mapScene } from '../../map/scene/map-scene';
import type { Overlays } from '../../map/scene/overlays';
import { overlaysOfView } from '../../map/scene/overlays-of-view';
import type { AnsweredView } from '../../report/answers/answered';
import { orMissing } from '../../report/titles/title-messages';
import { viewTitle } from '../../report/titles/view-title';
import { mapPair } from '../../view/address/map-pair';
import { routeOf } from '../../view/selection';
import { LETTERS, type Letter, type ViewState } from '../../view/state';
import { cameraFor, referenceFor, type Looking } from './picture-camera';

export interface CompositionRequest {
	readonly view: AnsweredView;
	readonly options: SheetOptions;
	readonly link: string;
	readonly signal?: AbortSignal;
	/** That shade the relief; the browser's, if nothing is said. */
	readonly canvases?: Canvases;
}

/** @throws the signal's reason once it is aborted, and whatever keeps a file of the map from being fetched */
export async function composeView(request: CompositionRequest): Promise<Composition> {
	const { options, signal, canvases = BROWSER_CANVASES } = request;
	await readBasemap();
	const drawing = planned(request);
	const shapes = needsCountries(drawing.overlays) ? await countryPaths() : [];
	const { base, map: theme } = SHEET_LOOKS[options.theme];
	const { camera, size } = drawing;
	const relief = options.relief ? await reliefPicture(base, theme.land, camera, size, canvases) : null;
	signal?.throwIfAborted();
	return drawn(request, drawing, shapes, relief);
}

/**
 * Without waiting, for a printer that doesn't wait: flat, and only once all that it needs has been fetched.
 * @throws where it hasn't
 */
export function composeNow(request: CompositionRequest): Composition {
	const drawing = planned(request);
	const shapes = needsCountries(drawing.overlays) ? countryPaths() : [];
	if (shapes instanceof Promise) throw new Error('The shapes of countries are still being read.');
	return drawn(request, drawing, shapes, null);
}

/** What composing waits for, fetched beforehand. */
export const fetchParts = () => Promise.all([countryPaths(), readBasemap()]);

const needsCountries = ({ tints, answer }: Overlays) => tints.size + answer.closed.countries.size > 0;

/** The sheet is laid out, and each map has the room it gets there. */
function planned({ view, options, link }: CompositionRequest) {
	const { atlas, record, state, day } = view;
	// With all ways, where each map shows one of them.
	const overlays = overlaysOfView(view, null);
	const looking: Looking = { camera: state.camera, seen: options.seen, frame: overlays.answer.frame };
	const shown = {
		...{ atlas, record, state, day, overlays, link, ...viewTitle(view) },
		visible: new Set(state.routes.map(routeOf)),
		pair: pairOf(atlas, state, overlays)
	};
	const zoomFor = (size: Size) => referenceFor(looking, size).zoom;
	const about = cameraFor(looking, options.size);
	const context = state.context ? contextOf(atlas) : NO_CONTEXT;
	const plan = planSheet(shown, options, {
		zoom: about.zoom,
		inSight: sightOf(about, options.size),
		zoomFor,
		context: contextInSight(context, about, options.size, day)
	});
	const { width, height } = plan.panels[0].box;
	return {
		plan,
		overlays,
		context,
		size: { width, height },
		camera: cameraFor(looking, { width, height })
	};
}

/** Kept for a scale bar in the lower left corner, px. */
const SCALE = { width: 150, height: 36 };

function drawn(
	{ view, options }: CompositionRequest,
	{ plan, overlays, context, size, camera }: ReturnType<typeof planned>,
	countries: readonly CountryPath[],
	relief: string | null
): Composition {
	const { atlas, state, day } = view;
	const { width, height } = size;
	const picture = {
		...{
			atlas,
			state,
			day,
			size,
			camera,
			countries,
			relief,
			context,
			ink: options.ink,
			userLayers: options.userLayers ?? []
		},
		theme: SHEET_LOOKS[options.theme].map,
		furniture: [{ left: 0, top: height - SCALE.height, right: SCALE.width, bottom: height }],
		basemap: basemapPaths(camera, width, height)
	};
	const maps = mapPair(state)?.map((letter) => overlaysOfView(view, letter)) ?? [overlays];
	return composeSheet(
		plan,
		maps.map((each) => mapScene({ ...picture, overlays: each }))
	);
}

/** What the two maps are called; a way that isn't there is said to be missing, since its map is empty. */
function pairOf(
	atlas: Atlas,
	state: ViewState,
	{ answer }: Overlays
): readonly [PairedPath, PairedPath] | null {
	const isOneRoute = new Set(state.compare.map(routeOf)).size === 1;
	const named = (letter: Letter): PairedPath => {
		const title = pathTitle(atlas, state.compare[LETTERS.indexOf(letter)], state.names, isOneRoute);
		return {
			letter,
			title: orMissing(
				title,
				answer.paths.some((path) => path.letter === letter)
			)
		};
	};
	const pair = mapPair(state);
	return pair && [named(pair[0]), named(pair[1])];
}
