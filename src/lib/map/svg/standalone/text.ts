/** Names of the static map as they are drawn, and as text of a drawing that stands for itself. */
import type { MapName, Point } from '../../scene/map-picture';
import { xmlText } from '../../../view/xml-text';
import { LINE_HEIGHT, ROLES, type Role } from '../../symbology/text-styles';
import { px, scaleOf } from './computed-style';

/** A name with what only markup needs. */
export interface DrawnName extends MapName {
	readonly haloWidth: number;
	/** px between letters. */
	readonly spacing: number;
	readonly opacity: string;
	/** Along which it runs, px of the picture. */
	readonly path: string | null;
}

/** @param matrix that the element is drawn with @param bakedPath a path of the same group in px */
export function drawnName(element: SVGTextElement, matrix: DOMMatrix, bakedPath: (d: string) => string): DrawnName {
	const style = getComputedStyle(element);
	const scale = scaleOf(matrix);
	const local = parseFloat(style.fontSize);
	const length = (text: string | null) => (text === null ? 0 : parseFloat(text) * (text.endsWith('em') ? local : 1) * scale);
	const first = element.querySelector('tspan');
	const along = element.querySelector('textPath');
	const path = along ? bakedPath(document.getElementById(along.getAttribute('href')!.slice(1))!.getAttribute('d')!) : null;
	const role = ROLES.find((name) => element.parentElement!.classList.contains(name)) as Role | undefined;
	const halo = style.stroke === 'none' ? 0 : parseFloat(style.strokeWidth) * scale;
	const x = length(first?.getAttribute('x') ?? element.getAttribute('x'));
	const y = length(element.getAttribute('y')) + length(element.getAttribute('dy'));
	return {
		role: role ?? 'mark',
		lines: first ? [...element.querySelectorAll('tspan')].map(({ textContent }) => textContent!.trim()) : [element.textContent!.trim()],
		anchor: along ? 'middle' : anchorOf(style.textAnchor),
		...(path ? onCurve(path) : { at: [matrix.e + x, matrix.f + y] as const, angle: 0 }),
		size: local * scale,
		bold: Number(style.fontWeight) >= 600,
		colour: px.colour(style.fill),
		halo: px.colour(style.stroke),
		haloWidth: halo,
		spacing: style.letterSpacing === 'normal' ? 0 : parseFloat(style.letterSpacing) * scale,
		opacity: element.parentElement ? getComputedStyle(element.parentElement).opacity : '1',
		path
	};
}

const anchorOf = (text: string): MapName['anchor'] => (text === 'middle' || text === 'end' ? text : 'start');

/** The middle of a quadratic curve from the left to the right, and how it runs there. */
function onCurve(path: string): { at: Point; angle: number } {
	const [x0, y0, x1, y1, x2, y2] = path.match(/-?[\d.]+/g)!.map(Number);
	return {
		at: [(x0 + 2 * x1 + x2) / 4, (y0 + 2 * y1 + y2) / 4],
		angle: (Math.atan2(y2 - y0, x2 - x0) * 180) / Math.PI
	};
}

/** @param defs takes the path that a name runs along */
export function nameMarkup(name: DrawnName, defs: string[]): string {
	const { lines, at, anchor, size, bold, colour, halo, haloWidth, spacing, path, opacity } = name;
	const attributes = [
		`font-size="${px.round(size)}"`,
		bold && 'font-weight="600"',
		`fill="${colour}"`,
		anchor !== 'start' && `text-anchor="${anchor}"`,
		spacing > 0 && `letter-spacing="${px.round(spacing)}"`,
		opacity !== '1' && `opacity="${opacity}"`,
		haloWidth > 0 && `stroke="${halo}" stroke-width="${px.round(haloWidth)}" stroke-linejoin="round" paint-order="stroke"`
	].filter(Boolean);
	if (path) {
		const id = `name-${defs.length}`;
		defs.push(`<path id="${id}" d="${path}"/>`);
		return `<text ${attributes.join(' ')}><textPath xlink:href="#${id}" startOffset="50%">${xmlText(lines[0])}</textPath></text>`;
	}
	const [x, y] = at.map(px.round);
	if (lines.length === 1) return `<text x="${x}" y="${y}" ${attributes.join(' ')}>${xmlText(lines[0])}</text>`;
	const spans = lines.map((line, index) => `<tspan x="${x}" y="${px.round(at[1] + index * LINE_HEIGHT * size)}">${xmlText(line)}</tspan>`);
	return `<text ${attributes.join(' ')}>${spans.join('')}</text>`;
}
