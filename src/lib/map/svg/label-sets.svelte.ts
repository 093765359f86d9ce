/** Which names the static map bears: one set for the box it stands in, or one each for the boxes it may turn out to have. */
import type { Atlas } from '../../atlas/atlas';
import type { UserLayer } from '../../view/user-layer';
import type { Camera, ViewState } from '../../view/state';
import type { AnswerOnMap } from '../scene/answer/answer';
import type { Box } from '../geometry/box';
import { edgesOf } from '../scene/labels/label-obstacles';
import { type LinkPaths, levelOf } from '../scene/link-paths';
import { cameraToViewBox, worldSize } from '../geometry/mercator';
import { inFrame, NAME_FRAMES, type Size } from '../scene/labels/viewport-presets';
import { userLayerNames } from '../scene/labels/user-layer-labels';
import { ringedPlaces } from '../scene/ringed-places';
import type { Xy } from '../geometry/simplify-line';
import { staticNames, type StaticNames } from '../scene/labels/label-layout';

export interface NameInputs {
	readonly atlas: Atlas;
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
	/** Layers of the reader's own that are shown. */
	readonly own: () => readonly UserLayer[];
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
		if (!size) return NAME_FRAMES.map((frame) => this.#set(frame.name, { size: frame, camera: opening(frame), ...inFrame(frame) }));
		return [this.#set('', { size, camera: resting(), furniture: furniture(), beyond: size })];
	});

	constructor(of: NameInputs) {
		this.#of = of;
	}

	#set(only: string, { size, camera, furniture, beyond }: Screen): NameSet {
		const { atlas, paths, visible, answer, focus, viewpoint, scale, drawn, resting, own } = this.#of;
		const { zoom } = camera;
		const { x, y } = cameraToViewBox(camera, size.width, size.height, worldSize(zoom));
		const onWorld = (box: Box): Box => ({ left: x + box.left, top: y + box.top, right: x + box.right, bottom: y + box.bottom });
		const level = levelOf(zoom);
		/** Names are laid out for the very zoom, lines for the nearest level: those of the one on screen are at hand. */
		const factor = worldSize(zoom) / worldSize(level);
		const lines = level === levelOf(resting().zoom) ? drawn().map((id) => paths.line(atlas.link.get(id)!, level)) : [];
		const names = staticNames({
			atlas,
			visible: visible(),
			answer: answer(),
			ringed: ringedPlaces(atlas, focus()),
			viewpoint: viewpoint(),
			own: userLayerNames(own()),
			zoom,
			scale: scale(),
			lines: lines.map((line) => line.map(([right, down]): Xy => [right * factor, down * factor])),
			window: onWorld({ left: -beyond.width, top: -beyond.height, right: size.width + beyond.width, bottom: size.height + beyond.height }),
			taken: [...edgesOf(size), ...furniture].map(onWorld)
		});
		return { only, zoom, names };
	}
}
