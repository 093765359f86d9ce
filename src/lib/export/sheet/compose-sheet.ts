/** Puts the drawn maps on a sheet that `plan-sheet.ts` has laid out. Pure. */
import { metresPerPixel, roundDistance } from '../../map/geometry/scale-bar';
import { linesOn, namesOn } from '../../map/scene/scene-contents';
import type { Scene } from '../../map/scene/scene';
import { textWidth } from '../../map/symbology/text-width';
import type { Camera, Letter } from '../../view/state';
import type { Composition, SheetMap } from './composition';
import type { Plan } from './plan-sheet';
import type { Rect } from '../rect';
import { SHEET_LOOKS } from './sheet-theme';

/** Longest scale bar, px. */
const SCALE_PX = 120;

/** @param scenes of the maps, as large as the plan has their boxes */
export function composeSheet(plan: Plan, scenes: readonly Scene[]): Composition {
	const { shown, options, layout, panels, legend, notes, sources, title, attribution } = plan;
	const placed = scenes.map((scene, index) => onSheet(scene, panels[index].box));
	const { heads, entries, size } = layout.legend.flow;
	return {
		...{
			size: options.size,
			theme: options.theme,
			day: shown.day,
			title,
			subtitle: shown.subtitle,
			legend,
			notes,
			sources
		},
		maps: scenes.map((scene, index) => ({ scene, ...headed(plan, index) })),
		lines: placed.flatMap(({ lines }) => lines),
		names: placed.flatMap(({ names }) => names),
		legendBox: {
			x: layout.legend.x,
			y: layout.legend.y,
			width: layout.legend.width,
			height: layout.legend.height
		},
		placed: {
			heads: heads.map((head) => ({ ...head, x: head.x + layout.legend.x, y: head.y + layout.legend.y })),
			entries: entries.map((entry) => ({
				...entry,
				x: entry.x + layout.legend.x,
				y: entry.y + layout.legend.y
			})),
			size
		},
		scale: scaleOf(scenes[0].camera),
		attribution,
		link: shown.link,
		texts: layout.texts,
		qr: layout.qr
	};
}

/** What is on a map, from its own px to the sheet's. */
const onSheet = (scene: Scene, { x, y }: Rect): Pick<Composition, 'lines' | 'names'> => ({
	lines: linesOn(scene).map((line) => ({
		...line,
		points: line.points.map(([px, py]) => [px + x, py + y] as const)
	})),
	names: namesOn(scene).map((name) => ({ ...name, at: [name.at[0] + x, name.at[1] + y] as const }))
});

function headed(
	{ shown: { pair }, options, panels }: Plan,
	index: number
): Pick<SheetMap, 'box' | 'heading'> {
	const { box, heading } = panels[index];
	if (!pair || !heading) return { box, heading: null };
	const { answer } = SHEET_LOOKS[options.theme].map;
	const { letter, title } = pair[index];
	const size = Math.min(heading.size, box.width / textWidth(`${letter} ${title}`, { bold: true }));
	return {
		box,
		heading: {
			...heading,
			size,
			letter,
			title,
			colour: answer[`path-${letter.toLowerCase() as Lowercase<Letter>}`]
		}
	};
}

/** True in the middle of a map. */
function scaleOf({ zoom, latitude }: Camera): Composition['scale'] {
	const resolution = metresPerPixel(zoom, latitude);
	const metres = roundDistance(resolution * SCALE_PX);
	return { km: metres / 1000, px: metres / resolution };
}
