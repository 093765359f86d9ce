/**
 * What a view can be saved as: one line and one file a format. A format and what it needs are fetched when it
 * is first asked for.
 */
import type { Format, Make } from './format';

const later =
	<Input>(load: () => Promise<{ readonly make: Make<Input> }>): Make<Input> =>
	async (input, work) => {
		const { make } = await load().catch(() => {
			throw new Error('this format could not be loaded. Try again once there is a network.');
		});
		work.signal.throwIfAborted();
		return make(input, work);
	};

export const FORMATS: readonly Format[] = [
	{
		id: 'png',
		title: 'Image (PNG)',
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
		about: 'Sharp at any size, with selectable text. A comparison or closure scenario includes its tables.',
		extension: 'pdf',
		mime: 'application/pdf',
		kinds: ['view', 'comparison', 'stress'],
		shape: 'sheet',
		hasPages: true,
		make: later(() => import('./pdf/pdf'))
	},
	{
		id: 'svg',
		title: 'Vector (SVG)',
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
		about: 'Sections and places with status, length and sources, for GIS.',
		extension: 'geojson',
		mime: 'application/geo+json',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/geojson'))
	},
	{
		id: 'kml',
		title: 'KML',
		about: 'The same for Google Earth, with a folder for each route.',
		extension: 'kml',
		mime: 'application/vnd.google-earth.kml+xml',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/kml'))
	},
	{
		id: 'topojson',
		title: 'TopoJSON',
		about: 'The same, with each shared line once.',
		extension: 'topojson',
		mime: 'application/json',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/topojson'))
	},
	{
		id: 'csv',
		title: 'Table of sections (CSV)',
		about: 'For a spreadsheet: a row for each section, with units, date, sources and method above.',
		extension: 'csv',
		mime: 'text/csv',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/csv'))
	},
	{
		id: 'json',
		title: 'View settings (JSON)',
		about: 'Everything in the address, for a script or an archive.',
		extension: 'json',
		mime: 'application/json',
		kinds: ['view'],
		shape: 'data',
		make: later(() => import('./data/view-json'))
	},
	{
		id: 'txt',
		title: 'Citation (text)',
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
			'Editable text, tables and charts, with sources and optional speaker notes; routes as an image or as shapes.',
		extension: 'pptx',
		mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		kinds: ['view', 'comparison', 'stress', 'briefing'],
		shape: 'slides',
		make: later(() => import('./pptx/pptx'))
	},
	{
		id: 'handout',
		title: 'Handout (PDF)',
		about: 'Map, text and table of each step, optional speaker notes, all sources at the end.',
		extension: 'pdf',
		mime: 'application/pdf',
		kinds: ['briefing'],
		shape: 'paper',
		make: later(() => import('./handout/handout'))
	}
];

export const formatBy = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
