/** The layers of a map's drawing, told apart: which stay a picture, and the strokes of those that become shapes. */
import { clipPolyline } from 'lineclip';
import svgpath from 'svgpath';
import { svgRoot, type SheetMap } from '../sheet/composition';
import type { At, Stroke } from './freeform';

/** Drawn as shapes and text instead, from the bottom up: strokes under the lines, the lines themselves, strokes on them, names. */
const UNDER = ['route-casings', 'path-casings'] as const;
const ON = ['route-kinds', 'path-kinds'] as const;
const SHAPES: readonly string[] = [...UNDER, 'routes', 'ways', ...ON, 'names'];
/** Lie over the lines; what stands before them in the drawing lies under. */
const OVER: readonly string[] = ['own-lines', 'marks', 'events', 'own-points', 'rings', 'places', 'ink'];

export interface Strokes extends Stroke {
	readonly name: string;
	readonly lines: readonly (readonly At[])[];
}

export interface MapLayers {
	/** SVG documents as large as the map: what lies under the lines, all that lies on it, and the marks over the lines. */
	readonly ground: string;
	readonly drawn: string;
	readonly marks: string;
	readonly under: readonly Strokes[];
	readonly on: readonly Strokes[];
	/** The letters of compared ways, in discs along them. */
	readonly badges: readonly Badge[];
}

export interface Badge {
	readonly letter: string;
	readonly at: At;
	readonly radius: number;
	/** Of the disc, its edge and the letter, `#rrggbb`. */
	readonly fill: string;
	readonly edge: string;
	readonly colour: string;
	/** Of the letter. */
	readonly size: number;
}

export function mapLayers({ box, defs, body }: Pick<SheetMap, 'box' | 'defs' | 'body'>): MapLayers {
	const layers = [...topLayers(body)];
	const drawing = (wanted: (id: string) => boolean) =>
		`${svgRoot(box)}<defs>${defs}</defs>${layers
			.filter(([id]) => wanted(id))
			.map(([, markup]) => markup)
			.join('')}</svg>`;
	const strokes = (ids: readonly string[], name: string) =>
		alike(
			layers.filter(([id]) => ids.includes(id)).flatMap(([, markup]) => strokesOf(markup, box)),
			name
		);
	return {
		ground: drawing(isGround),
		drawn: drawing((id) => !isGround(id)),
		marks: drawing((id) => OVER.includes(id)),
		under: strokes(UNDER, 'casings'),
		on: strokes(ON, 'kinds of link'),
		badges: layers.filter(([id]) => id === 'names').flatMap(([, markup]) => badgesOf(markup))
	};
}

const isGround = (id: string) => !SHAPES.includes(id) && !OVER.includes(id);

/** By their ids, as they stand directly in the map. */
function* topLayers(body: string): Generator<[id: string, markup: string]> {
	let [depth, start, id] = [0, 0, ''];
	for (const { 0: tag, 1: closes, 2: attributes, index } of body.matchAll(/<(\/?)g\b([^>]*)>/g)) {
		if (!closes && depth++ === 1) [start, id] = [index, / id="([^"]*)"/.exec(attributes)?.[1] ?? ''];
		if (closes && --depth === 1) yield [id, body.slice(start, index + tag.length)];
	}
}

const BADGE = /<circle ([^>]*)\/><text ([^>]*)>([^<]+)<\/text>/g;

const attribute = (attributes: string, name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];

function badgesOf(markup: string): Badge[] {
	return [...markup.matchAll(BADGE)].map(([, disc, text, letter]) => ({
		letter,
		at: [Number(attribute(disc, 'cx')), Number(attribute(disc, 'cy'))],
		radius: Number(attribute(disc, 'r')),
		fill: attribute(disc, 'fill') ?? '#000000',
		edge: attribute(disc, 'stroke') ?? '#ffffff',
		colour: attribute(text, 'fill') ?? '#ffffff',
		size: Number(attribute(text, 'font-size'))
	}));
}

function strokesOf(markup: string, { width, height }: { readonly width: number; readonly height: number }): Omit<Strokes, 'name'>[] {
	return [...markup.matchAll(/<path ([^>]*?)\/?>/g)].flatMap(([, attributes]) => {
		const of = (name: string) => attribute(attributes, name);
		const [colour, d] = [of('stroke'), of('d')];
		if (!colour || !d) return [];
		const lines = clipPolyline(points(d), [0, 0, width, height]);
		const dash = (of('stroke-dasharray') ?? '').split(/[ ,]+/).filter(Boolean).map(Number);
		const cap = of('stroke-linecap') === 'round' ? ('round' as const) : ('butt' as const);
		const opacity = Number(of('opacity') ?? 1) * Number(of('stroke-opacity') ?? 1);
		return lines.length === 0 ? [] : [{ colour, width: Number(of('stroke-width') ?? 1), dash, cap, opacity, lines }];
	});
}

function points(d: string): [number, number][] {
	const all: [number, number][] = [];
	svgpath(d).iterate(([command, a, b], _, x, y) => {
		if (command === 'H') all.push([Number(a), y]);
		else if (command === 'V') all.push([x, Number(a)]);
		else if (command !== 'Z') all.push([Number(a), Number(b)]);
	});
	return all;
}

/** In groups of those that look alike, in the order of the first of each. */
export function byLook<T>(items: readonly T[], lookOf: (item: T) => unknown): T[][] {
	const looks = new Map<string, T[]>();
	for (const item of items) {
		const look = JSON.stringify(lookOf(item));
		looks.set(look, [...(looks.get(look) ?? []), item]);
	}
	return [...looks.values()];
}

/** Strokes of one look are one shape. */
function alike(strokes: readonly Omit<Strokes, 'name'>[], name: string): Strokes[] {
	const looks = byLook(strokes, ({ colour, width, dash, cap, opacity }) => [colour, width, dash, cap, opacity]);
	return looks.map((group, index) => ({
		...group[0],
		name: index === 0 ? name : `${name} (${index + 1})`,
		lines: group.flatMap(({ lines }) => lines)
	}));
}
