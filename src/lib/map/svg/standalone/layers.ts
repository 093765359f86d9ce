/** The named layers of a drawing that stands for itself, which Inkscape and others show as layers, and its type. */
import { xmlText } from '../../../view/xml-text';

export const layer = (id: string, label: string, content: string, more = '') =>
	content === '' ? '' : `<g id="${id}" inkscape:groupmode="layer" inkscape:label="${xmlText(label)}"${more}>${content}</g>`;

/** As on the page first, then what other machines are likely to have. */
export const FONT_STACK = `'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif`;
export const TYPE = ` font-family="${FONT_STACK}"`;

/** Layers that are taken as they stand, by their class in the map. */
export const PLAIN: Readonly<Record<string, readonly [id: string, label: string, more?: string]>> = {
	tints: ['countries', 'Countries'],
	'own-areas': ['own-areas', 'Yours: areas'],
	'own-lines': ['own-lines', 'Yours: lines'],
	marks: ['marks', 'Ends and closures'],
	events: ['events', 'Events', TYPE],
	'own-points': ['own-points', 'Yours: points'],
	rings: ['rings', 'In focus'],
	ink: ['ink', 'Drawn by hand', TYPE]
};
