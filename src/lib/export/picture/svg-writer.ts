/** What drawings are made of, as elements of SVG with nothing but attributes. */
import { linePath } from '../../map/scene/picture-frame';
import type { CircleItem, Item, LineItem, NameItem, PathItem } from '../../map/scene/scene';
import type { Fill, Hatch, Stroke } from '../../map/symbology/paint';
import { LINE_HEIGHT } from '../../map/symbology/text-styles';
import { xmlText } from '../../view/xml-text';
import type { CrispPath, RectItem, SheetItem, TextItem } from '../sheet/drawing';
import type { Size } from '../sheet/presets';

/** As on the page first, then what other machines are likely to have. */
export const FONT = `font-family="'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"`;

/** What programs that show layers show as one; nothing where it is empty. */
export const svgLayer = (id: string, label: string, content: string, more = ''): string =>
	content &&
	`<g id="${id}" inkscape:groupmode="layer" inkscape:label="${xmlText(label)}"${more}>${content}</g>`;

export class SvgWriter {
	readonly #size: Size;
	readonly #prefix: string;
	/** What its elements refer to. */
	readonly defs: string[] = [];

	/** @param size of the map or sheet @param prefix of all ids */
	constructor(size: Size, prefix: string) {
		this.#size = size;
		this.#prefix = prefix;
	}

	write(item: Item | SheetItem): string {
		switch (item.kind) {
			case 'land': {
				const size = `width="${this.#size.width}" height="${this.#size.height}"`;
				const shaded =
					item.relief && `<image ${size} preserveAspectRatio="none" xlink:href="${item.relief}"/>`;
				return `<rect ${size} fill="${item.colour}"/>${shaded ?? ''}`;
			}
			case 'path':
				return this.#path(item);
			case 'circle':
				return this.#circle(item);
			case 'rect':
				return this.#rect(item);
			case 'line':
				return this.#line(item);
			case 'name':
				return this.#name(item);
			case 'text':
				return this.#text(item);
			case 'symbol': {
				const shapes = item.shapes.map((shape) => this.#path(shape));
				return `<g data-place="${item.place}">${shapes.join('')}</g>`;
			}
			case 'badge':
				return this.#circle(item.disc) + this.#name(item.letter);
		}
	}

	#path(item: PathItem | CrispPath): string {
		const data = item.closes === undefined ? '' : ` data-closed="${item.closes}"`;
		const order = item.strokeFirst ? ' paint-order="stroke"' : '';
		const crisp = 'crisp' in item && item.crisp ? ' shape-rendering="crispEdges"' : '';
		return `<path${data} ${this.#paint(item)}${order}${crisp} d="${item.d}"/>`;
	}

	#line({ of, points, stroke, opacity }: LineItem): string {
		const route = of?.route ? ` data-route="${of.route}"` : '';
		const data = of ? `${route} data-link="${of.link}"` : '';
		return `<path${data} ${this.#paint({ fill: null, stroke, opacity })} d="${linePath(points)}"/>`;
	}

	#circle({ at: [x, y], radius, ...painted }: CircleItem): string {
		return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" ${this.#paint(painted)}/>`;
	}

	#rect({ box: { x, y, width, height }, radius, ...painted }: RectItem): string {
		const size = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`;
		return `<rect ${size}${radius ? ` rx="${radius}"` : ''} ${this.#paint(painted)}/>`;
	}

	#paint({ fill, stroke, opacity }: Pick<CircleItem, 'fill' | 'stroke' | 'opacity'>): string {
		return attributes([
			['fill', fill ? this.#filling(fill) : 'none'],
			['opacity', opacity, 1],
			['fill-opacity', fill?.opacity ?? 1, 1],
			['fill-rule', fill?.evenOdd ? 'evenodd' : 'nonzero', 'nonzero'],
			...(stroke ? stroked(stroke) : [])
		]);
	}

	#filling = ({ colour }: Fill) => (typeof colour === 'string' ? colour : this.#hatch(colour));

	/** The pattern of closed countries, once. */
	#hatch({ colour, width, spacing }: Hatch): string {
		const id = `${this.#prefix}closed-country`;
		const line = `<path d="M0 ${spacing / 2}H${spacing}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
		const size = `width="${spacing}" height="${spacing}" patternUnits="userSpaceOnUse"`;
		const pattern = `<pattern id="${id}" ${size} patternTransform="rotate(-45)">${line}</pattern>`;
		if (!this.defs.includes(pattern)) this.defs.push(pattern);
		return `url(#${id})`;
	}

	#name({ lines, at: [x, y], anchor, size, bold, colour, halo, spacing, opacity, curve }: NameItem): string {
		const look = attributes([
			['font-size', px(size)],
			['font-weight', bold ? 600 : '', ''],
			['fill', colour],
			['text-anchor', anchor, 'start'],
			['letter-spacing', px(spacing), 0],
			['opacity', opacity, 1],
			...(halo ? haloed(halo) : [])
		]);
		if (curve) {
			const id = `${this.#prefix}name-${this.defs.length}`;
			const [start, control, end] = curve.map((point) => point.map(px).join(' '));
			this.defs.push(`<path id="${id}" d="M${start}Q${control} ${end}"/>`);
			return `<text ${look}><textPath xlink:href="#${id}" startOffset="50%">${xmlText(lines[0])}</textPath></text>`;
		}
		if (lines.length === 1) return `<text x="${px(x)}" y="${px(y)}" ${look}>${xmlText(lines[0])}</text>`;
		const spans = lines.map((line, index) => {
			const baseline = y + index * LINE_HEIGHT * size;
			return `<tspan x="${px(x)}" y="${px(baseline)}">${xmlText(line)}</tspan>`;
		});
		return `<text ${look}>${spans.join('')}</text>`;
	}

	#text({ lines, size, anchor, halo, href }: TextItem): string {
		const [first] = lines;
		const { bold, colour } = first.spans[first.spans.length - 1];
		const look = attributes([
			['font-size', px(size)],
			['font-weight', bold ? 600 : '', ''],
			['fill', colour],
			['text-anchor', anchor, 'start'],
			...(halo ? haloed(halo) : [])
		]);
		// The last look of the first line is the whole text's; others are said where they differ.
		const words = lines.map(({ at: [x, y], spans }) => {
			const letters = spans.map((span) =>
				span.bold === bold && span.colour === colour
					? xmlText(span.text)
					: `<tspan font-weight="${span.bold ? 600 : 400}" fill="${span.colour}">${xmlText(span.text)}</tspan>`
			);
			return { place: `x="${px(x)}" y="${px(y)}"`, letters: letters.join('') };
		});
		const text =
			words.length === 1
				? `<text ${words[0].place} ${look}>${words[0].letters}</text>`
				: `<text ${look}>${words.map(({ place, letters }) => `<tspan ${place}>${letters}</tspan>`).join('')}</text>`;
		return href ? `<a href="${xmlText(href)}">${text}</a>` : text;
	}
}

const px = (value: number) => Math.round(value * 100) / 100;

/** Left out where its value is the usual one. */
type Attribute = readonly [name: string, value: string | number, usual?: string | number];

const attributes = (all: readonly Attribute[]): string =>
	all
		.filter(([, value, usual]) => value !== usual)
		.map(([name, value]) => `${name}="${value}"`)
		.join(' ');

const stroked = ({ colour, width, dash, cap, join, opacity }: Stroke): Attribute[] => [
	['stroke', colour],
	['stroke-width', px(width), 1],
	['stroke-dasharray', dash.map(px).join(' '), ''],
	['stroke-linecap', cap, 'butt'],
	['stroke-linejoin', join, 'miter'],
	['stroke-opacity', opacity, 1]
];

const haloed = ({ colour, width }: NonNullable<NameItem['halo']>): Attribute[] => [
	['stroke', colour],
	['stroke-width', px(width)],
	['stroke-linejoin', 'round'],
	['paint-order', 'stroke']
];
