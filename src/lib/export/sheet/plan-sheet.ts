/** Lays out a sheet before its maps are drawn, and puts the drawn maps on it. Pure. */
import type { Position } from '../../atlas/atlas';
import { BORDER_NOTE } from '../../atlas/border-note';
import { longDay } from '../../atlas/day';
import { VIEWPOINT_TITLES } from '../../atlas/viewpoint';
import type { ContextInSight } from '../../map/scene/context/context';
import { metresPerPixel, roundDistance } from '../../map/geometry/scale-bar';
import { linesOn, namesOn } from '../../map/scene/scene-contents';
import type { Scene } from '../../map/scene/scene';
import { textWidth } from '../../map/symbology/text-width';
import { legendEntries, type LegendEntry } from '../../report/legend/legend-entries';
import { userLayersInSight, userLayerNotes } from '../../report/legend/user-layer-entries';
import type { Camera, Letter } from '../../view/state';
import { ATTRIBUTION } from '../data/licence';
import { shownSources, sourcesText, type SourceLine } from '../data/shown-sources';
import type { Composition, SheetMap, SheetOptions, Shown } from './composition';
import { northUpNote } from './north-up';
import type { Size } from './presets';
import { isWhole, layOut, mapAlone, panelsIn, type Box, type Layout, type Panel } from './sheet-layout';
import { SHEET_LOOKS } from './sheet-theme';

/** What is decided before the map is drawn: above all how large it is. */
export interface Plan {
	readonly shown: Shown;
	readonly options: SheetOptions;
	readonly layout: Layout;
	/** A map each. */
	readonly panels: readonly Panel[];
	readonly legend: readonly LegendEntry[];
	readonly notes: readonly string[];
	readonly sources: readonly SourceLine[];
	readonly title: string;
}

/** Longest scale bar, px. */
const SCALE_PX = 120;

/** Of headings over two maps, where there is no legend beside them whose type they could have, px. */
const HEADING_PX = 11;

interface Seen {
	/** Of the map as it will about be, and what is in sight on it. */
	readonly zoom: number;
	readonly inSight: (line: readonly Position[]) => boolean;
	/** Of a map as large as this that shows what is meant. */
	readonly zoomFor: (size: Size) => number;
	/** What of no route is in sight. */
	readonly context: ContextInSight;
}

export function planSheet(shown: Shown, options: SheetOptions, seen: Seen): Plan {
	const look = SHEET_LOOKS[options.theme];
	const title = options.title || shown.title;
	const own = userLayersInSight(options.own ?? [], seen.inSight);
	const notes = [...notesOf(shown), ...userLayerNotes(own)];
	const sources = shownSources({ ...shown, context: seen.context.lines.map(({ link }) => link) });
	const legend = legendEntries({ ...shown, ...seen, theme: look.map, own });
	const attribution = attributionOf(shown);
	const where = options.sourcesFollow ? 'pages' : isWhole(shown.link) ? 'link' : null;
	const words = {
		title,
		subtitle: shown.subtitle,
		notes,
		sources: sourcesText(sources, where),
		attribution,
		link: shown.link
	};
	const layout = options.alone
		? mapAlone(options.alone(legend))
		: layOut(options.size, words, legend, look.type);
	const heading = Math.max(HEADING_PX, layout.legend.flow.size) * 1.1;
	const panels = panelsIn(layout.map, shown.pair ? 2 : 1, heading, seen.zoomFor);
	return { shown, options, layout, panels, legend, notes, sources, title };
}

/** @param scenes of the maps, as large as the plan has their boxes */
export function compose(plan: Plan, scenes: readonly Scene[]): Composition {
	const { shown, options, layout, panels, legend, notes, sources, title } = plan;
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
		attribution: attributionOf(shown),
		link: shown.link,
		texts: layout.texts,
		qr: layout.qr
	};
}

/** What is on a map, from its own px to the sheet's. */
const onSheet = (scene: Scene, { x, y }: Box): Pick<Composition, 'lines' | 'names'> => ({
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

function notesOf({ day, state: { names, camera } }: Shown): string[] {
	const northUp = northUpNote(camera);
	return [
		`As of ${longDay(day)}.`,
		names ? `${VIEWPOINT_TITLES[names]}’s names, neutral where none is on record.` : 'Neutral names.',
		BORDER_NOTE,
		...(northUp ? [northUp] : [])
	];
}

const attributionOf = ({ atlas }: Shown) => `${ATTRIBUTION} Isthmus, data version ${atlas.version}.`;
