/**
 * What a view can be saved as: one line and one file a format. A format and what it needs are fetched when it
 * is first asked for.
 */
import type { Atlas } from '../atlas/atlas';
import type { AnsweredView } from '../report/answers/answered';
import type { ViewState } from '../view/state';
import { type Kind } from '../report/deck/kind';
import type { Composition, SheetOptions } from './sheet/composition';
import type { Deck } from '../report/deck/deck';
import type { PictureOf } from './picture/picture-of';

export interface ExportInput {
	readonly kind: Kind;
	readonly atlas: Atlas;
	/** All that its address says; what of it the map shows, and the answer to it, stands in `answered`. */
	readonly view: ViewState;
	readonly answered: AnsweredView;
	/** What the view shows, in its own words or those of the reader. */
	readonly title: string;
	/** Of the briefing to be saved; its file is read by who needs it. */
	readonly briefing: string | null;
	readonly options: SheetOptions;
	/**
	 * Draws the sheet of a view; of this one, as the options say, where nothing else is said. Rejects once the
	 * work is cancelled.
	 */
	readonly compose: (view?: ViewState, change?: Partial<SheetOptions>) => Promise<Composition>;
	readonly picture: PictureOf;
	/** The words, tables and charts of what is saved, for slides and paper. */
	readonly buildDeck: () => Promise<Deck>;
	/** The address that shows the view again: whole where the site knows it, else its query. */
	readonly link: string;
}

export interface Work {
	/** Aborted when the reader cancels: whoever works stops at the next step and throws `signal.reason`. */
	readonly signal: AbortSignal;
	/** @param done 0 to 1 @param doing what is being done, a few words */
	readonly progress: (done: number, doing: string) => void;
}

export interface Format {
	readonly id: string;
	readonly title: string;
	/** What it is good for, in a sentence. */
	readonly about: string;
	readonly extension: string;
	readonly mime: string;
	readonly kinds: readonly Kind[];
	/**
	 * `sheet`: drawn, with a size and a theme; `raster`: with a resolution, too; `slides`: with a theme;
	 * `paper`: with a size; `data`: neither.
	 */
	readonly shape: 'sheet' | 'raster' | 'slides' | 'paper' | 'data';
	readonly make: (input: ExportInput, work: Work) => Promise<Blob>;
}

type Module = { readonly make: Format['make'] };
const later =
	(load: () => Promise<Module>): Format['make'] =>
	async (input, work) => {
		const { make } = await load().catch(() => {
			throw new Error('what writes this format could not be fetched. Save again once there is a network.');
		});
		work.signal.throwIfAborted();
		return make(input, work);
	};

export const FORMATS: readonly Format[] = [
	{
		id: 'png',
		title: 'Picture (PNG)',
		about: 'For slides, documents and messages.',
		extension: 'png',
		mime: 'image/png',
		kinds: ['view'],
		shape: 'raster',
		make: later(() => import('./picture/png'))
	},
	{
		id: 'pdf',
		title: 'Document (PDF)',
		about:
			'Sharp at any size; its text can be selected and searched. A comparison and a stress test bring their tables.',
		extension: 'pdf',
		mime: 'application/pdf',
		kinds: ['view', 'comparison', 'stress'],
		shape: 'sheet',
		make: later(() => import('./pdf/pdf'))
	},
	{
		id: 'svg',
		title: 'Drawing (SVG)',
		about: 'Lines and text stay editable in Inkscape, Illustrator or PowerPoint; layers are named.',
		extension: 'svg',
		mime: 'image/svg+xml',
		kinds: ['view'],
		shape: 'sheet',
		make: later(() => import('./picture/svg'))
	},
	{
		id: 'geojson',
		title: 'GeoJSON',
		about: 'Links and places with state, length and sources, for map programs.',
		extension: 'geojson',
		mime: 'application/geo+json',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/geojson'))
	},
	{
		id: 'kml',
		title: 'KML',
		about: 'The same for Google Earth, a folder for each route.',
		extension: 'kml',
		mime: 'application/vnd.google-earth.kml+xml',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/kml'))
	},
	{
		id: 'topojson',
		title: 'TopoJSON',
		about: 'The same with each shared line once.',
		extension: 'topojson',
		mime: 'application/json',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/topojson'))
	},
	{
		id: 'csv',
		title: 'Table of links (CSV)',
		about: 'For a spreadsheet: a row for each link, with units, day, sources and method above.',
		extension: 'csv',
		mime: 'text/csv',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/csv'))
	},
	{
		id: 'json',
		title: 'The view itself (JSON)',
		about: 'Everything that the address says, for a script or an archive.',
		extension: 'json',
		mime: 'application/json',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/view-json'))
	},
	{
		id: 'txt',
		title: 'How to cite it (text)',
		about: 'A citation with version and hash of the data, BibTeX, and the sources.',
		extension: 'txt',
		mime: 'text/plain',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/citation'))
	},
	{
		id: 'pptx',
		title: 'Slides (PowerPoint)',
		about:
			'Text, tables and charts that can be edited, with sources, and notes if you wish; routes as a picture or as shapes.',
		extension: 'pptx',
		mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		kinds: ['view', 'comparison', 'stress', 'briefing'],
		shape: 'slides',
		make: later(() => import('./pptx/pptx'))
	},
	{
		id: 'handout',
		title: 'Handout (PDF)',
		about: 'To hand out: picture, text and table of each step, notes if you wish, all sources at the end.',
		extension: 'pdf',
		mime: 'application/pdf',
		kinds: ['briefing'],
		shape: 'paper',
		make: later(() => import('./handout/handout'))
	}
];

export const formatBy = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
