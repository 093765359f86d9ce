/** A scene as SVG that stands for itself: named layers from the bottom up, and nothing but attributes. */
import { linePath } from '../../map/scene/picture-frame';
import {
	LAYERS,
	type CircleItem,
	type Item,
	type Layer,
	type LayerId,
	type LineItem,
	type NameItem,
	type Scene
} from '../../map/scene/scene';
import type { Fill, Hatch, Stroke } from '../../map/symbology/paint';
import { LINE_HEIGHT } from '../../map/symbology/text-styles';
import { xmlText } from '../../view/xml-text';

export interface MapSvg {
	/** What the body refers to. */
	readonly defs: string;
	readonly body: string;
}

/** As on the page first, then what other machines are likely to have. */
export const FONT = `font-family="'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"`;
const TYPED: readonly LayerId[] = ['events', 'names', 'ink'];

/** What programs that show layers show as one; nothing where it is empty. */
export const svgLayer = (id: string, label: string, content: string, more = ''): string =>
	content &&
	`<g id="${id}" inkscape:groupmode="layer" inkscape:label="${xmlText(label)}"${more}>${content}</g>`;

/**
 * @param prefix of all ids, where two maps stand in one document
 * @param wanted layers; all, if nothing is said
 */
export function mapSvg(scene: Scene, prefix = '', wanted: (id: LayerId) => boolean = () => true): MapSvg {
	const writer = new SceneWriter(scene, prefix);
	const body = scene.layers
		.filter(({ id }) => wanted(id))
		.map((layer) => writer.layer(layer))
		.join('');
	const clip = ` clip-path="url(#${prefix}map-edge)"`;
	const id = `${prefix}map`;
	return { body: svgLayer(id, 'Map', body, clip) || `<g id="${id}"${clip}/>`, defs: writer.defs.join('') };
}

class SceneWriter {
	readonly #scene: Scene;
	readonly #prefix: string;
	readonly defs: string[];

	constructor(scene: Scene, prefix: string) {
		this.#scene = scene;
		this.#prefix = prefix;
		const { width, height } = scene;
		this.defs = [`<clipPath id="${prefix}map-edge"><rect width="${width}" height="${height}"/></clipPath>`];
	}

	layer({ id, items }: Layer): string {
		return svgLayer(this.#prefix + id, LAYERS[id], this.#byLine(items), TYPED.includes(id) ? ` ${FONT}` : '');
	}

	/** Lines that follow each other and belong together are a layer of their own. */
	#byLine(items: readonly Item[]): string {
		const groups: { readonly of: LineItem['of']; readonly parts: string[] }[] = [];
		for (const item of items) {
			const of = item.kind === 'line' ? item.of : null;
			const last = groups[groups.length - 1];
			if (last && last.of?.name === of?.name) last.parts.push(this.#item(item));
			else groups.push({ of, parts: [this.#item(item)] });
		}
		return groups
			.map(({ of, parts }, index) => {
				const markup = parts.join('');
				return of ? svgLayer(`${this.#prefix}line-${of.route ?? 'way'}-${index}`, of.name, markup) : markup;
			})
			.join('');
	}

	#item(item: Item): string {
		switch (item.kind) {
			case 'ground': {
				const size = `width="${this.#scene.width}" height="${this.#scene.height}"`;
				const shaded =
					item.relief && `<image ${size} preserveAspectRatio="none" xlink:href="${item.relief}"/>`;
				return `<rect ${size} fill="${item.colour}"/>${shaded ?? ''}`;
			}
			case 'path': {
				const { d, closes, strokeFirst } = item;
				const data = closes === undefined ? '' : ` data-closed="${closes}"`;
				return `<path${data} ${this.#paint(item)}${strokeFirst ? ' paint-order="stroke"' : ''} d="${d}"/>`;
			}
			case 'circle':
				return this.#circle(item);
			case 'line': {
				const { of, points, stroke, opacity } = item;
				const route = of?.route ? ` data-route="${of.route}"` : '';
				const data = of ? `${route} data-link="${of.link}"` : '';
				return `<path${data} ${this.#paint({ fill: null, stroke, opacity })} d="${linePath(points)}"/>`;
			}
			case 'name':
				return this.#name(item);
			case 'symbol': {
				const shapes = item.shapes.map((shape) => this.#item(shape));
				return `<g data-place="${item.place}">${shapes.join('')}</g>`;
			}
			case 'badge':
				return this.#circle(item.disc) + this.#name(item.letter);
		}
	}

	#circle({ at: [x, y], radius, ...painted }: CircleItem): string {
		return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" ${this.#paint(painted)}/>`;
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
