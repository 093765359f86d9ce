/**
 * What is on a picture, in numbers and words, before any format: every format renders this and nothing else.
 * Pure. Px of the sheet, 96 to the inch, from its upper left corner.
 */
import type { Atlas, Position } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { BORDER_NOTE } from '../../atlas/border-note';
import { longDay } from '../../atlas/day';
import { VIEWPOINT_TITLES } from '../../atlas/viewpoint';
import { linesOn, namesOn, type VisibleLine } from '../../map/scene/scene-contents';
import type { NameItem, Scene } from '../../map/scene/scene';
import type { ContextInSight } from '../../map/scene/context/context';
import type { Overlays } from '../../map/scene/overlays';
import { metresPerPixel, roundDistance } from '../../map/geometry/scale-bar';
import { textWidth } from '../../map/symbology/text-width';
import type { Ink } from '../../view/ink';
import type { UserLayer } from '../../view/user-layer';
import type { Camera, Letter, ViewState } from '../../view/state';
import { legendEntries, type LegendEntry } from '../../report/legend/legend-entries';
import type { PlacedEntry, PlacedHead } from './legend-flow';
import { ATTRIBUTION } from '../data/licence';
import { northUpNote } from './north-up';
import { userLayersInSight, userLayerNotes } from '../../report/legend/user-layer-entries';
import type { Size } from './presets';
import {
	isWhole,
	layOut,
	mapAlone,
	panelsIn,
	type Box,
	type Layout,
	type Line,
	type Panel
} from './sheet-layout';
import { SHEET_LOOKS, type SheetTheme } from './sheet-theme';
import { shownSources, sourcesText, type SourceLine } from '../data/shown-sources';

export interface SheetOptions {
	readonly size: Size;
	readonly theme: SheetTheme;
	/** Whether the ground is shaded. */
	readonly relief: boolean;
	/** Pixels to the inch, for pictures made of pixels: 96 to 300. */
	readonly dpi: number;
	/** Instead of the view's own words; empty: those. */
	readonly title: string;
	/**
	 * px of the map the reader sees: the picture shows at least the same land. Null: what a link is meant for.
	 */
	readonly seen: Size | null;
	/** Drawn onto the map by hand. */
	readonly ink: readonly Ink[];
	/** Layers of the reader's own that are shown. */
	readonly own?: readonly UserLayer[];
	/** On slides: routes as shapes that can be edited, instead of in a picture. */
	readonly shapes?: boolean;
	/** Whether pages with all sources come after the sheet. */
	readonly sourcesFollow?: boolean;
	/** In a handout: whether what the presenter says is printed too. */
	readonly notes?: boolean;
	/** Instead of a sheet, the map alone, as large as this says: whoever asks places its legend and words. */
	readonly alone?: (legend: readonly LegendEntry[]) => Size;
}

/** A view as a picture shows it: what has been worked out before anything is drawn. */
export interface Shown {
	readonly atlas: Atlas;
	readonly record: RecordData;
	readonly state: ViewState;
	/** YYYY-MM-DD */
	readonly day: string;
	/** Routes of which at least one variant is shown. */
	readonly visible: ReadonlySet<string>;
	readonly overlays: Overlays;
	/** The two ways that stand side by side on maps of their own; null for one map. */
	readonly pair: readonly [PairedPath, PairedPath] | null;
	/** What the view shows, in its own words. */
	readonly title: string;
	readonly subtitle: string;
	/** Back to the view: whole, or its query where nobody knows where the site stands. */
	readonly link: string;
}

export interface PairedPath {
	readonly letter: Letter;
	readonly title: string;
}

/** One map of a sheet: of one alone, or of two. */
export interface SheetMap {
	readonly box: Box;
	/** As large as the box. */
	readonly scene: Scene;
	/** What stands above it; null for a map alone. */
	readonly heading: (Heading & PairedPath) | null;
}
interface Heading {
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly size: number;
	/** Of the way's line. */
	readonly colour: string;
}

export interface Composition {
	readonly size: Size;
	readonly theme: SheetTheme;
	readonly day: string;
	readonly title: string;
	readonly subtitle: string;
	/** One, or two of one size that show the same land. */
	readonly maps: readonly SheetMap[];
	/** Routes and ways on the maps, in px of the sheet: for shapes of other programs. */
	readonly lines: readonly VisibleLine[];
	readonly names: readonly NameItem[];
	readonly legend: readonly LegendEntry[];
	readonly legendBox: Box;
	/** The same entries and their headings where they stand on the sheet. */
	readonly placed: {
		readonly entries: readonly PlacedEntry[];
		readonly heads: readonly PlacedHead[];
		readonly size: number;
	};
	readonly scale: { readonly km: number; readonly px: number };
	readonly notes: readonly string[];
	readonly sources: readonly SourceLine[];
	readonly attribution: string;
	readonly link: string;
	/** Every line of text on the sheet outside map and legend. */
	readonly texts: readonly Line[];
	readonly qr: Box | null;
}

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
	const sources = shownSources(shown);
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

/** What other programs need to show layers as layers, and links as links. */
const NAMESPACES =
	'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"';
export const svgRoot = ({ width, height }: Size) =>
	`<svg ${NAMESPACES} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
