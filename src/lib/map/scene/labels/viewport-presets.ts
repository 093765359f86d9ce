/**
 * The boxes that the prerendered map draws names for: nobody knows yet how large it will be. Each set of
 * names is shown from the scale on that it was laid out for, so names never stand closer, nor lines end
 * sooner, than was reckoned with.
 */
import { HOME } from '../../../view/state';
import type { Box } from '../../geometry/box';
import { boundsToViewBox, worldSize } from '../../geometry/mercator';
import type { Size } from '../../geometry/viewport';

/**
 * Zooms at which the whole region is shown, the largest first: a desktop's, a tablet's or a small window's, a
 * phone's.
 */
const ZOOMS = [3.5, 2.75, 2.25] as const;

/** The smallest box that shows the whole region at a zoom. */
function boxAt(zoom: number): Size {
	const { width, height } = boundsToViewBox(HOME, worldSize(zoom));
	return { width, height };
}

export const NAME_FRAMES: readonly (Size & { readonly zoom: number; readonly name: string })[] = ZOOMS.map(
	(zoom, index) => ({
		zoom,
		name: `names-${index}`,
		...boxAt(zoom)
	})
);

/** px; about what the controls and the legend cover, each in its corner. */
const CONTROLS = { width: 50, height: 195 } as const;
const LEGEND = { width: 96, height: 66 } as const;

/** Nobody knows what is in sight beyond a frame, and how much of a name there: none is laid out. */
export function inFrame({ width, height }: Size): {
	readonly furniture: readonly Box[];
	readonly beyond: Size;
} {
	const controls = { left: width - CONTROLS.width, top: 0, right: width, bottom: CONTROLS.height };
	const legend = { left: 0, top: height - LEGEND.height, right: LEGEND.width, bottom: height };
	return { furniture: [controls, legend], beyond: { width: 0, height: 0 } };
}

/**
 * A px in units, for CSS, which finds it where the box isn't known: `tan(atan2(a, b))` divides one length by
 * another.
 */
export const pxInUnits = ({ width, height }: Size, box: Size | null): string =>
	box
		? String(width / box.width)
		: `calc(1/min(tan(atan2(100cqw,${width.toFixed(1)}px)),tan(atan2(100cqh,${height.toFixed(1)}px))))`;

/** Shows one set, by the box of the container. */
export function frameCss(): string {
	return NAME_FRAMES.map(({ name, width, height }, index) => {
		const larger = NAME_FRAMES[index - 1];
		const fits = ({ width: w, height: h }: Size) =>
			`(min-width:${Math.floor(w)}px) and (min-height:${Math.floor(h)}px)`;
		const shown = index === NAME_FRAMES.length - 1 ? '' : fits({ width, height });
		const hidden = [
			...(larger ? [`@container ${fits(larger)}{.${name}{display:none}}`] : []),
			...(shown ? [`@container not (${shown}){.${name}{display:none}}`] : [])
		];
		return hidden.join('');
	}).join('');
}
