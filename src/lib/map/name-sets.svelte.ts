/** Which names the static map bears: one set for the box it stands in, or one each for the boxes it may turn out to have. */
import type { Atlas } from '../atlas/atlas';
import type { OwnLayer } from '../view/own-layer';
import type { Camera, ViewState } from '../view/state';
import type { AnswerOnMap } from './answer';
import type { Box } from './label-collisions';
import { type LinkPaths, levelOf } from './link-paths';
import { toPx } from './mercator';
import { NAME_FRAMES, type Size } from './name-frames';
import { ownNames } from './own-names';
import { ringedPlaces } from './ringed-places';
import { screensAround, staticNames, type StaticNames } from './static-labels';

export interface NameInputs {
	readonly atlas: Atlas;
	/** Shared with the lines, which are ready for the level on screen. */
	readonly paths: LinkPaths;
	/** Null until it is known. */
	readonly box: () => Size | null;
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
	readonly own: () => readonly OwnLayer[];
}

export interface NameSet {
	/** Class of the box it is for; empty where it is the only one. */
	readonly only: string;
	readonly zoom: number;
	readonly names: StaticNames;
}

export class NameSets {
	readonly #of: NameInputs;
	readonly #level = $derived.by(() => levelOf(this.#of.resting().zoom));
	/** Close up, names are laid out for the screen and those around it, and anew when the middle leaves that screen. */
	readonly #at = $derived.by(() => {
		const { longitude, latitude } = this.#of.resting();
		return this.#level > 5 ? toPx([longitude, latitude], this.#level) : null;
	});
	readonly #column = $derived.by(() => this.#cell(0));
	readonly #row = $derived.by(() => this.#cell(1));
	readonly #surroundings = $derived.by((): Box | null => {
		const box = this.#of.box();
		const [column, row] = [this.#column, this.#row];
		if (!box || column === null || row === null) return null;
		return screensAround(column, row, box);
	});
	readonly all = $derived.by((): NameSet[] => {
		const box = this.#of.box();
		return box
			? [this.#set('', box, this.#level)]
			: NAME_FRAMES.map((frame) => this.#set(frame.name, frame, levelOf(this.#of.opening(frame).zoom)));
	});

	constructor(of: NameInputs) {
		this.#of = of;
	}

	#cell(axis: 0 | 1): number | null {
		const box = this.#of.box();
		return box && this.#at && Math.floor(this.#at[axis] / (axis === 0 ? box.width : box.height));
	}

	#set(only: string, size: Size, zoom: number): NameSet {
		const { atlas, paths, visible, answer, focus, viewpoint, scale, drawn, opening, own } = this.#of;
		const lines = drawn().map((id) => (zoom === this.#level ? paths.line(atlas.link.get(id)!, zoom) : []));
		const edges = edgesOf(opening(size), size, zoom);
		const names = staticNames({
			atlas,
			visible: visible(),
			answer: answer(),
			ringed: ringedPlaces(atlas, focus()),
			viewpoint: viewpoint(),
			own: ownNames(own()),
			zoom,
			scale: scale(),
			lines,
			window: this.#surroundings,
			edges
		});
		return { only, zoom, names };
	}
}

/** What a camera shows in a box, px of the world at a level of zoom; null where the camera is at another. */
function edgesOf({ longitude, latitude, zoom }: Camera, { width, height }: Size, level: number): Box | null {
	if (levelOf(zoom) !== level) return null;
	const [x, y] = toPx([longitude, latitude], level);
	const [right, down] = [width, height].map((px) => (px / 2) * 2 ** (level - zoom));
	return { left: x - right, top: y - down, right: x + right, bottom: y + down };
}
