/** Lays out a sheet before its maps are drawn: `compose-sheet.ts` puts them on it. Pure. */
import type { Position } from '../../atlas/atlas';
import { longDay } from '../../atlas/day';
import type { ContextInSight } from '../../map/scene/context/context';
import { asOfSentence } from '../../report/imprint/as-of';
import { BORDER_NOTE } from '../../report/imprint/borders';
import { creditsLine } from '../../report/imprint/credits';
import { dataImprint } from '../../report/imprint/versions';
import { namesNote } from '../../report/imprint/names-note';
import { legendEntries, type LegendEntry } from '../../report/legend/legend-entries';
import { userLayersInSight, userLayerNotes } from '../../report/legend/user-layer-entries';
import { shownSources, sourcesText, type SourceLine } from '../data/shown-sources';
import type { SheetOptions, Shown } from './composition';
import { northUpNote } from './north-up';
import type { Size } from './presets';
import { isWhole, layOut, mapAlone, panelsIn, type Layout, type Panel } from './sheet-layout';
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
	readonly attribution: string;
}

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
	const userLayers = userLayersInSight(options.userLayers ?? [], seen.inSight);
	const notes = [...notesOf(shown), ...userLayerNotes(userLayers)];
	const sources = shownSources({ ...shown, context: seen.context.lines.map(({ link }) => link) });
	const legend = legendEntries({ ...shown, ...seen, theme: look.map, userLayers });
	const attribution = creditsLine(dataImprint(shown.atlas));
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
	return { shown, options, layout, panels, legend, notes, sources, title, attribution };
}

function notesOf({ day, state: { names, camera } }: Shown): string[] {
	const northUp = northUpNote(camera);
	return [asOfSentence(longDay(day)), namesNote(names), BORDER_NOTE, ...(northUp ? [northUp] : [])];
}
