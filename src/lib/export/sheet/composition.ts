/**
 * What is on a picture, in numbers and words, before any format: every format renders this and nothing else.
 * Px of the sheet, 96 to the inch, from its upper left corner. `plan-sheet.ts` and
 * `compose-sheet.ts` make it.
 */
import type { Atlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import type { VisibleLine } from '../../map/scene/scene-contents';
import type { NameItem, Scene } from '../../map/scene/scene';
import type { Overlays } from '../../map/scene/overlays';
import type { Ink } from '../../view/ink';
import type { UserLayer } from '../../view/user-layer';
import type { Letter, ViewState } from '../../view/state';
import type { LegendEntry } from '../../report/legend/legend-entries';
import type { SourceLine } from '../data/shown-sources';
import type { PlacedEntry, PlacedHead } from './legend-flow';
import type { Size } from './presets';
import type { Rect } from '../rect';
import type { TextLine } from './sheet-layout';
import type { SheetTheme } from './sheet-theme';

export interface SheetOptions {
	readonly size: Size;
	readonly theme: SheetTheme;
	/** Whether the land has shaded relief. */
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
	readonly userLayers?: readonly UserLayer[];
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
	readonly box: Rect;
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
	readonly legendBox: Rect;
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
	readonly texts: readonly TextLine[];
	readonly qr: Rect | null;
}
