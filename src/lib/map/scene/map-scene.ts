/** From a view and what is laid over it to the scene of one picture: pure, and the same wherever it runs. */
import type { Atlas } from '../../atlas/atlas';
import type { Ink } from '../../view/ink';
import { routeOf } from '../../view/selection';
import type { Camera, ViewState } from '../../view/state';
import type { UserLayer } from '../../view/user-layer';
import { countryGrid } from '../base/country-grid';
import type { BasemapPath } from '../base/basemap-paths';
import type { CountryPath } from '../base/country-paths';
import type { Box } from '../geometry/box';
import type { MapTheme } from '../symbology/theme';
import type { Context } from './context/context';
import { drawnSegments, drawnStretches, type DrawnSegment } from './drawn-segments';
import { namesInBox } from './labels/names-in-box';
import { userLayerNames } from './labels/user-layer-labels';
import type { Size } from '../geometry/viewport';
import { countries, land, water } from './layers/land-layers';
import { contextItems } from './layers/context-layer';
import { inkItems } from './layers/ink-layer';
import { lineLayers, routeIdentity, pathIdentity } from './layers/line-layers';
import { events, marks, rings } from './layers/mark-layers';
import { badges, names, symbols } from './layers/name-layers';
import { userAreas, userLineItems, userPoints } from './layers/user-layers';
import { LinkPaths } from './link-paths';
import type { Overlays } from './overlays';
import { PictureFrame } from './picture-frame';
import { ringedPlaces } from './ringed-places';
import { segmentsOf, segmentStates, travelDirections } from './route-segments';
import { LAYERS, type Item, type LayerId, type Scene } from './scene';
import { isWhole } from './whole-names';

export interface SceneInput {
	readonly atlas: Atlas;
	readonly state: Pick<ViewState, 'routes' | 'focus' | 'names'>;
	/** YYYY-MM-DD */
	readonly day: string;
	readonly overlays: Overlays;
	/** Of the picture, px. */
	readonly size: Size;
	/** What the picture shows: within the region, straight down, north up. */
	readonly camera: Camera;
	readonly theme: MapTheme;
	/** What will lie over the picture, px from its upper left corner: no name stands there. */
	readonly furniture: readonly Box[];
	/** Land and water, drawn for this picture. */
	readonly basemap: readonly BasemapPath[];
	/** The shaded relief as a data URL as large as the picture; null: flat. */
	readonly relief: string | null;
	/** Shapes of countries; needed where the overlays tint or close one. */
	readonly countries: readonly CountryPath[];
	/** What of the region's network belongs to no route; none where it isn't shown. */
	readonly context: Context;
	readonly ink: readonly Ink[];
	/** Layers of the reader's own that are shown, from the bottom up. */
	readonly userLayers: readonly UserLayer[];
}

export function mapScene(input: SceneInput): Scene {
	const { atlas, state, overlays, size, camera, theme, userLayers } = input;
	const { answer } = overlays;
	const frame = new PictureFrame(camera, size);
	const paths = new LinkPaths();
	const segments = shownSegments(input);
	const stretches = drawnStretches(answer.stretches);
	const routes = lineLayers(segments, paths, frame, theme, routeIdentity(atlas, state.names));
	const answered = lineLayers(stretches, paths, frame, theme, pathIdentity(answer));
	const placed = placedNames(input, paths, [...segments, ...stretches]);
	const layers: Readonly<Record<LayerId, readonly Item[]>> = {
		land: land(theme, input.relief),
		water: water(theme, input.basemap),
		countries: countries(theme, frame, {
			...{ tints: overlays.tints, closed: answer.closed.countries, shapes: input.countries }
		}),
		context: contextItems(theme, frame, input.context, input.day, paths),
		'user-areas': userAreas(theme, frame, userLayers),
		...{ 'route-casings': routes.casings, routes: routes.lines, 'route-kinds': routes.kinds },
		'user-lines': userLineItems(theme, frame, userLayers),
		...{ 'path-casings': answered.casings, paths: answered.lines, 'path-kinds': answered.kinds },
		marks: marks(theme, frame, answer, paths),
		events: events(theme, frame, overlays.events),
		'user-points': userPoints(theme, frame, userLayers),
		rings: rings(atlas, theme, frame, ringedPlaces(atlas, state.focus)),
		places: symbols(theme, frame, placed.symbols),
		// A lens takes the colours of the lines, and so those of their names.
		names: [...names(theme, frame, placed, overlays.stakes === null), ...badges(theme, frame, placed.badges)],
		ink: inkItems(theme, frame, input.ink)
	};
	return {
		...{ width: size.width, height: size.height, camera },
		layers: (Object.keys(LAYERS) as LayerId[])
			.map((id) => ({ id, items: layers[id].filter((item) => isWhole(item, frame)) }))
			.filter(({ items }) => items.length > 0)
	};
}

function shownSegments({ atlas, state, day, overlays: { stakes, answer } }: SceneInput): DrawnSegment[] {
	const segments = segmentsOf(atlas);
	const states = segmentStates(segments, travelDirections(atlas), atlas, state, day, stakes, answer.context);
	return drawnSegments({ atlas, segments, states });
}

function placedNames(input: SceneInput, paths: LinkPaths, drawn: readonly DrawnSegment[]) {
	const { atlas, state, overlays, size, camera, theme, furniture, userLayers } = input;
	const { answer } = overlays;
	return namesInBox({
		...{ atlas, paths, answer, size, camera, furniture, scale: theme.scale, viewpoint: state.names },
		// Laid out as on the screen, where a gesture brings in what lies beside the picture.
		beyond: size,
		// Behind an answer, no route is named.
		visible: answer.context === 'shown' ? new Set(state.routes.map(routeOf)) : new Set(),
		ringed: ringedPlaces(atlas, state.focus),
		userLayers: userLayerNames(userLayers),
		...{ context: input.context, day: input.day },
		grid: countryGrid,
		drawn: [...new Set(drawn.map(({ link }) => link))]
	});
}
