/**
 * What a view can be saved as: one line and one file a format. A format and what it needs are fetched when it
 * is first asked for.
 */
import type { Format, Make } from './format';

const later =
	<Input>(load: () => Promise<{ readonly make: Make<Input> }>): Make<Input> =>
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
		hasPages: true,
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
