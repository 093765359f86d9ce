/** The sheet as SVG: text as text, layers named, nothing that another program would have to look up. */
import { encode } from 'uqr';
import type { MapTheme } from '../../map/symbology/theme';
import { xmlText } from '../../view/xml-text';
import { svgRoot, type Composition, type SheetMap } from '../sheet/composition';
import { drawingDocument } from '../pdf/drawing-document';
import { FONT, mapSvg, svgLayer } from './map-svg';
import { SIGN, type PlacedEntry } from '../sheet/legend-flow';
import type { Sign } from '../../report/legend/legend-entries';
import type { ExportInput, Work } from '../registry';
import { asSentences } from '../../report/sentence';
import { SHEET_LOOKS, type SheetLook } from '../sheet/sheet-theme';
import type { Box, Line } from '../sheet/sheet-layout';

export async function make({ compose }: ExportInput, { progress }: Work): Promise<Blob> {
	progress(0.1, 'Drawing the map');
	const svg = sheetSvg(await compose());
	drawingDocument(svg);
	return new Blob([svg], { type: 'image/svg+xml' });
}

const r = (number: number) => Math.round(number * 100) / 100;
export function sheetSvg(composition: Composition): string {
	const { size, theme, title, maps, texts, placed, legend, subtitle } = composition;
	const look = SHEET_LOOKS[theme];
	const { defs, body } = mapsMarkup(maps);
	const frames = maps.map((map) => frameOf(map, composition.scale, look));
	const heads = placed.heads.map(({ text, x, y }) =>
		textOf({ text, x, y, size: placed.size, bold: true, ink: 'ink' }, look)
	);
	const entries = placed.entries.map((entry) => entryOf(entry, placed.size, look));
	return [
		svgRoot(size),
		`<title>${xmlText(title)}</title><desc>${xmlText(asSentences([subtitle, ...legend.filter(({ group }) => group === 'Routes').map(({ label }) => label)]))}</desc>`,
		`<defs>${defs}</defs>`,
		svgLayer('paper', 'Paper', `<rect width="${size.width}" height="${size.height}" fill="${look.paper}"/>`),
		`<g id="maps">${body}</g>`,
		svgLayer('frame', 'Frame and scale', frames.join('')),
		`<g ${FONT}>`,
		svgLayer('legend', 'Legend', heads.join('') + entries.join('')),
		svgLayer('words', 'Title and notes', texts.map((line) => textOf(line, look)).join('')),
		'</g>',
		composition.qr ? svgLayer('code', 'Link as a code', codeOf(composition)) : '',
		'</svg>'
	].join('');
}

function textOf({ text, x, y, size, bold, ink, href }: Line, look: SheetLook): string {
	const fill = ink === 'ink' ? look.ink : look.inkSoft;
	const markup = `<text x="${r(x)}" y="${r(y)}" font-size="${r(size)}"${bold ? ' font-weight="600"' : ''} fill="${fill}">${xmlText(text)}</text>`;
	return href ? `<a href="${xmlText(href)}">${markup}</a>` : markup;
}

function entryOf({ x, y, lines, sign, letter, colour }: PlacedEntry, size: number, look: SheetLook): string {
	const baseline = y + size * 0.92;
	const left = x + SIGN.width + SIGN.gap;
	const spans = lines.map((line, index) => {
		const first = index === 0 && letter ? `<tspan font-weight="600" fill="${colour}">${letter}</tspan> ` : '';
		return `<tspan x="${r(left)}" y="${r(baseline + index * size * 1.25)}">${first}${xmlText(line)}</tspan>`;
	});
	const drawn = `<g transform="translate(${r(x)} ${r(y + size * 0.56 - SIGN.height / 2)})">${signOf(sign)}</g>`;
	return `${drawn}<text font-size="${r(size)}" fill="${look.ink}">${spans.join('')}</text>`;
}

/** In a box of SIGN's size. */
export function signOf(sign: Sign): string {
	const [width, middle] = [SIGN.width, SIGN.height / 2];
	switch (sign.kind) {
		case 'line':
			return sign.strokes
				.map(({ colour, width: thick, dash, cap, opacity }) => {
					const dashed = dash.length ? ` stroke-dasharray="${dash.map(r).join(' ')}"` : '';
					const from = cap === 'round' ? 3 : 0;
					const round = cap === 'round' ? ' stroke-linecap="round"' : '';
					const faint = opacity < 1 ? ` stroke-opacity="${opacity}"` : '';
					return `<path d="M${from} ${middle}H${width}" fill="none" stroke="${colour}" stroke-width="${r(thick)}"${dashed}${round}${faint}/>`;
				})
				.join('');
		case 'glyph':
			return `<path transform="translate(${width / 2 - 6} ${middle - 6})" d="${sign.path}" fill="${sign.fill ?? 'none'}" stroke="${sign.stroke}" stroke-width="${sign.width}"/>`;
		case 'disc':
			return `<circle cx="${width / 2}" cy="${middle}" r="${r(sign.radius)}" fill="${sign.fill ?? 'none'}" stroke="${sign.stroke}" stroke-width="${sign.width}"/>`;
		case 'area':
			return `<rect y="1" width="${width}" height="${SIGN.height - 2}" fill="${sign.fill}" fill-opacity="${sign.opacity}"/>`;
		case 'hatch': {
			const height = SIGN.height;
			const lines: string[] = [];
			for (let x = -height; x < width; x += sign.spacing) {
				// From the foot to the head of the box, cut off at its sides.
				const [x0, x1] = [Math.max(x, 0), Math.min(x + height, width)];
				lines.push(`M${r(x0)} ${r(height - (x0 - x))}L${r(x1)} ${r(height - (x1 - x))}`);
			}
			return `<path d="${lines.join('')}" fill="none" stroke="${sign.colour}" stroke-width="${sign.width}"/>`;
		}
	}
}

/** One drawing of the maps, each at its place; of two, the ids of the second are its own. */
export function mapsMarkup(maps: readonly SheetMap[]): { readonly defs: string; readonly body: string } {
	const own = maps.map(({ scene, box }, index) => {
		const { defs, body } = mapSvg(scene, index === 0 ? '' : 'second-');
		return { defs, body: `<g transform="translate(${r(box.x)} ${r(box.y)})">${body}</g>` };
	});
	return { defs: own.map(({ defs }) => defs).join(''), body: own.map(({ body }) => body).join('') };
}

/** Around a map, with its scale, and over it what it is called. */
export function frameOf({ box, heading }: SheetMap, scale: Composition['scale'], look: SheetLook): string {
	const { x, y, width, height } = box;
	const frame = `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" fill="none" stroke="${look.rule}"/>`;
	return frame + scaleOf(box, scale, look) + (heading ? headingOf(heading, look) : '');
}

function headingOf(
	{ x, y, size, letter, title, colour }: NonNullable<SheetMap['heading']>,
	{ ink }: SheetLook
): string {
	const letters = `<tspan font-weight="600" fill="${colour}">${letter}</tspan> ${xmlText(title)}`;
	return `<text ${FONT} font-size="${r(size)}" fill="${ink}"><tspan x="${r(x)}" y="${r(y)}">${letters}</tspan></text>`;
}

function scaleOf(box: Box, { km, px }: Composition['scale'], { map }: SheetLook): string {
	const [x, y] = [box.x + 14, box.y + box.height - 12];
	const label = km >= 1 ? `${km} km` : `${km * 1000} m`;
	const d = `M${r(x)} ${r(y - 5)}V${r(y)}H${r(x + px)}V${r(y - 5)}`;
	// Names may stand where it does.
	const plate = `<rect x="${r(x - 7)}" y="${r(y - 17)}" width="${r(px + 14)}" height="23" rx="2" fill="${map.land}" fill-opacity="0.82"/>`;
	return (
		plate +
		stroked(d, map) +
		`<text ${FONT} x="${r(x + px / 2)}" y="${r(y - 5)}" font-size="10" text-anchor="middle" fill="${map.place}" stroke="${map.halo}" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke">${label}</text>`
	);
}
const stroked = (d: string, { halo, place }: MapTheme) =>
	`<path d="${d}" fill="none" stroke="${halo}" stroke-width="4" stroke-opacity="0.8"/><path d="${d}" fill="none" stroke="${place}" stroke-width="1.5"/>`;

/** Dark on white whatever the theme, or readers of codes fail. */
function codeOf({ link, qr }: Composition): string {
	const { data, size } = encode(link, { ecc: 'L', border: 2 });
	const unit = qr!.width / size;
	const rows = data.flatMap((row, y) =>
		runs(row).map(([from, length]) => `M${from} ${y}h${length}v1h${-length}z`)
	);
	return `<rect x="${r(qr!.x)}" y="${r(qr!.y)}" width="${r(qr!.width)}" height="${r(qr!.height)}" fill="#ffffff"/><path transform="translate(${r(qr!.x)} ${r(qr!.y)}) scale(${unit})" d="${rows.join('')}" fill="#000000" shape-rendering="crispEdges"/>`;
}

function runs(row: readonly boolean[]): [from: number, length: number][] {
	const found: [number, number][] = [];
	row.forEach((isDark, x) => {
		if (!isDark) return;
		const last = found[found.length - 1];
		if (last && last[0] + last[1] === x) last[1]++;
		else found.push([x, 1]);
	});
	return found;
}
