/** A drawing as SVG: text as text, layers named, nothing that another program would have to look up. */
import { xmlText } from '../../view/xml-text';
import type { SheetInput } from '../format';
import { PARTS, type Drawing, type Part } from '../sheet/drawing';
import type { Size } from '../sheet/presets';
import { sheetDrawing } from '../sheet/sheet-drawing';
import { mapSvg } from './map-svg';
import { checkDrawing } from './read-again';
import { FONT, svgLayer, SvgWriter } from './svg-writer';

export async function make({ composition }: SheetInput): Promise<Blob> {
	const svg = drawingSvg(sheetDrawing(composition));
	checkDrawing(svg);
	return new Blob([svg], { type: 'image/svg+xml' });
}

/** @returns a document that stands for itself, without fonts */
export function drawingSvg(drawing: Drawing): string {
	const { title, about, parts } = drawing;
	const written = parts.map((part) => partSvg(part, drawing));
	const said = title && `<title>${xmlText(title)}</title><desc>${xmlText(about)}</desc>`;
	const defs = written.map((part) => part.defs).join('');
	return `${svgRoot(drawing)}${said}<defs>${defs}</defs>${written.map(({ body }) => body).join('')}</svg>`;
}

function partSvg(part: Part, size: Size): { readonly defs: string; readonly body: string } {
	if (part.kind === 'maps') {
		const { defs, body } = mapsSvg(part);
		return { defs, body: `<g id="maps">${body}</g>` };
	}
	const writer = new SvgWriter(size, `${part.id}-`);
	const items = part.items.map((item) => writer.write(item)).join('');
	const isTyped = part.items.some(({ kind }) => kind === 'text');
	const body = svgLayer(part.id, PARTS[part.id], items, isTyped ? ` ${FONT}` : '');
	return { body, defs: writer.defs.join('') };
}

/** Each map at its place; of two, the ids of the second are its own. */
export function mapsSvg({ maps }: Extract<Part, { kind: 'maps' }>): {
	readonly defs: string;
	readonly body: string;
} {
	const own = maps.map(({ scene, at: [x, y] }, index) => {
		const { defs, body } = mapSvg(scene, index === 0 ? '' : 'second-');
		return { defs, body: `<g transform="translate(${hundredths(x)} ${hundredths(y)})">${body}</g>` };
	});
	return { defs: own.map(({ defs }) => defs).join(''), body: own.map(({ body }) => body).join('') };
}

const hundredths = (px: number) => Math.round(px * 100) / 100;

/** What other programs need to show layers as layers, and links as links. */
const NAMESPACES =
	'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"';
export const svgRoot = ({ width, height }: Size) =>
	`<svg ${NAMESPACES} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
