/**
 * Which names the static map bears: one set for the box it stands in, or one each for the boxes it may turn
 * out to have.
 */
import type { Atlas } from '../../atlas/atlas';
import type { UserLayer } from '../../view/user-layer';
import type { Camera, ViewState } from '../../view/state';
import type { CountryGrid } from '../../atlas/country-grid';
import type { Context } from '../scene/context/context';
import type { AnswerOnMap } from '../scene/answer/answer';
import type { Box } from '../geometry/box';
import { type LinkPaths, levelOf } from '../scene/link-paths';
import type { Size } from '../geometry/viewport';
import { inFrame, NAME_FRAMES } from '../scene/labels/viewport-presets';
import { userLayerNames } from '../scene/labels/user-layer-labels';
import { ringedPlaces } from '../scene/ringed-places';
import { namesInBox } from '../scene/labels/names-in-box';
import type { StaticNames } from '../scene/labels/label-layout';

export interface NameInputs {
	/** Grows while the page is open: an answer names links that the first atlas doesn't have. */
	readonly atlas: () => Atlas;
	/** Shared with the lines, which are ready for the level on screen. */
	readonly paths: LinkPaths;
	/** Null until it is known. */
	readonly box: () => Size | null;
	/** What lies over the box, px from its upper left corner. */
	readonly furniture: () => readonly Box[];
	/** Where the map rests: a gesture only moves and scales its names. */
	readonly resting: () => Camera;
	/** What a box shows before the reader moves. */
	readonly opening: (size: Size) => Camera;
	readonly visible: () => ReadonlySet<string>;
	readonly answer: () => AnswerOnMap;
	/** What is in focus may be ringed. */
	readonly focus: () => ViewState['focus'];
	readonly viewpoint: () => ViewState['names'];
	/** The theme's factor on type. */
	readonly scale: () => number;
	/** Ids of the links drawn. */
	readonly drawn: () => readonly string[];
	/** What belongs to no route, as far as it is shown, and the day: YYYY-MM-DD. */
	readonly context: () => Context;
	readonly day: () => string;
	/** Layers of the reader's own that are shown. */
	readonly userLayers: () => readonly UserLayer[];
	/** Null until it has come. */
	readonly grid: () => CountryGrid | null;
}

/** What names are laid out for. */
interface Screen {
	readonly size: Size;
	readonly camera: Camera;
	readonly furniture: readonly Box[];
	/** How far beyond the edges there are names as well, px: a gesture brings them in. */
	readonly beyond: Size;
}

export interface NameSet {
	/** Class of the box it is for; empty where it is the only one. */
	readonly only: string;
	readonly zoom: number;
	readonly names: StaticNames;
}

export class NameSets {
	readonly #of: NameInputs;
	readonly all = $derived.by((): NameSet[] => {
		const { box, furniture, resting, opening } = this.#of;
		const size = box();
		if (!size)
			return NAME_FRAMES.map((frame) =>
				this.#set(frame.name, { size: frame, camera: opening(frame), ...inFrame(frame) })
			);
		return [this.#set('', { size, camera: resting(), furniture: furniture(), beyond: size })];
	});

	constructor(of: NameInputs) {
		this.#of = of;
	}

	#set(only: string, screen: Screen): NameSet {
		const {
			paths,
			visible,
			answer,
			focus,
			viewpoint,
			scale,
			drawn,
			resting,
			userLayers,
			context,
			day,
			grid
		} = this.#of;
		const atlas = this.#of.atlas();
		const { zoom } = screen.camera;
		const names = namesInBox({
			...screen,
			...{ atlas, paths, visible: visible(), answer: answer(), ringed: ringedPlaces(atlas, focus()) },
			...{ viewpoint: viewpoint(), userLayers: userLayerNames(userLayers()), scale: scale() },
			...{ context: context(), day: day(), grid: grid() },
			// Those of the level on screen are at hand.
			drawn: levelOf(zoom) === levelOf(resting().zoom) ? drawn() : []
		});
		return { only, zoom, names };
	}
}
