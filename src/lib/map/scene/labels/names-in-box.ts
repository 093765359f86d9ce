/** The names of a map in a box of known size: what lies over it and the edges of the box are kept clear. */
import type { Link } from '../../../atlas/atlas';
import type { CountryGrid } from '../../../atlas/country-grid';
import type { Camera } from '../../../view/state';
import type { Box } from '../../geometry/box';
import { worldSize } from '../../geometry/mercator';
import { Viewport, type Size } from '../../geometry/viewport';
import type { Xy } from '../../geometry/simplify-line';
import { contextLines, type Context } from '../context/context';
import { type LinkPaths, levelOf } from '../link-paths';
import { countryLabels } from './country-labels';
import { edgesOf } from './label-obstacles';
import { staticNames, type Names, type StaticNames } from './label-layout';

export interface BoxNames extends Pick<
	Names,
	'atlas' | 'visible' | 'ringed' | 'answer' | 'viewpoint' | 'userLayers' | 'scale'
> {
	readonly size: Size;
	readonly camera: Camera;
	/** What lies over the box, px from its upper left corner. */
	readonly furniture: readonly Box[];
	/** How far beyond the edges there are names as well, px. */
	readonly beyond: Size;
	readonly paths: LinkPaths;
	/** Ids of the links whose lines names would rather not cover. */
	readonly drawn: readonly string[];
	/** What belongs to no route, as on a day (YYYY-MM-DD). */
	readonly context: Context;
	readonly day: string;
	/** Null as long as it isn't there. */
	readonly grid: CountryGrid | null;
}

export function namesInBox({
	size,
	camera,
	furniture,
	beyond,
	paths,
	drawn,
	context,
	day,
	grid,
	...names
}: BoxNames): StaticNames {
	const { zoom } = camera;
	const { x, y } = new Viewport(camera, size).viewBox(worldSize(zoom));
	const onWorld = ({ left, top, right, bottom }: Box): Box => ({
		...{ left: x + left, top: y + top, right: x + right, bottom: y + bottom }
	});
	/** Names are laid out for the very zoom, lines for the nearest level. */
	const level = levelOf(zoom);
	const factor = worldSize(zoom) / worldSize(level);
	const scaled = (link: Link): Xy[] =>
		paths.line(link, level).map(([east, south]): Xy => [east * factor, south * factor]);
	const [right, bottom] = [size.width + beyond.width, size.height + beyond.height];
	return staticNames({
		...names,
		zoom,
		countries: countryLabels(grid, { camera, size, furniture, scale: names.scale, shown: names }),
		lines: drawn.map((id) => scaled(names.atlas.link.get(id)!)),
		context: {
			places: context.places,
			lines: contextLines(context, zoom, day).map(({ link }) => scaled(link))
		},
		window: onWorld({ left: -beyond.width, top: -beyond.height, right, bottom }),
		taken: [...edgesOf(size), ...furniture].map(onWorld)
	});
}
