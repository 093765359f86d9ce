/**
 * The static map as a drawing that stands for itself: what the page's style sheets, variables and transforms make of it is
 * written into the markup, in px of the picture, so that any program draws the same. It reads the map where it is mounted.
 */
import { clipPolyline } from 'lineclip';
import svgpath from 'svgpath';
import type { Camera } from '../../../view/state';
import type { BasemapPath } from '../../base/basemap-paths';
import { LINE_HEIGHT } from '../../symbology/text-styles';
import type { MapLine, MapName, MapPicture, MapSymbol, Point } from '../../scene/map-picture';
import { layer, PLAIN, TYPE } from './layers';
import { baked, localMatrix, paint, px, scaleOf } from './computed-style';
import { drawnName, nameMarkup, type DrawnName } from './text';
import { textWidth } from '../../symbology/text-width';

export interface Wanted {
	readonly width: number;
	readonly height: number;
	readonly camera: Camera;
	/** Land, water and borders, drawn for this picture. */
	readonly ground: readonly BasemapPath[];
	/** The shaded ground as a data URL as large as the picture; null: flat. */
	readonly relief: string | null;
	/** What a line is, by its id in the map. */
	readonly lineOf: (id: string) => Pick<MapLine, 'route' | 'link' | 'name'> | null;
	readonly routeTitle: (route: string) => string;
}

interface Found {
	readonly lines: MapLine[];
	readonly names: MapName[];
	readonly symbols: MapSymbol[];
	readonly defs: string[];
}

/** @param svg the static map, mounted in a document and as large as the picture */
export function standaloneSvg(svg: SVGSVGElement, wanted: Wanted): MapPicture {
	const { width, height, camera } = wanted;
	const box = svg.viewBox.baseVal;
	const root = new DOMMatrix().scale(width / box.width).translate(-box.x, -box.y);
	const found: Found = {
		lines: [],
		names: [],
		symbols: [],
		defs: [`<clipPath id="map-edge"><rect width="${width}" height="${height}"/></clipPath>`]
	};
	const drawing = new Drawing(wanted, found);
	const body = [...svg.children].map((child) => drawing.layer(child as SVGElement, root)).join('');
	return {
		...{ width, height, camera, lines: found.lines, names: found.names, symbols: found.symbols },
		defs: found.defs.join(''),
		body: `<g id="map" inkscape:groupmode="layer" inkscape:label="Map" clip-path="url(#map-edge)">${body}</g>`
	};
}

class Drawing {
	readonly #wanted: Wanted;
	readonly #found: Found;
	#segments = 0;

	constructor(wanted: Wanted, found: Found) {
		this.#wanted = wanted;
		this.#found = found;
	}

	/** What stands directly in the map, in its order. */
	layer(element: SVGElement, outer: DOMMatrix): string {
		const matrix = outer.multiply(localMatrix(element));
		const { classList } = element;
		if (classList.contains('land')) return this.#ground(element);
		if (classList.contains('ground')) return layer('water', 'Water and borders', this.#water(element));
		if (classList.contains('segments')) return this.#routes(element, matrix);
		const plain = Object.keys(PLAIN).find((name) => classList.contains(name));
		if (plain) {
			const [id, label, more] = PLAIN[plain];
			return layer(id, label, this.#children(element, matrix), more);
		}
		const names = element.querySelector<SVGElement>('.names');
		return names ? this.#names(names, matrix) : '';
	}

	#ground(land: SVGElement): string {
		const { width, height, relief } = this.#wanted;
		const size = `width="${width}" height="${height}"`;
		const shaded = relief ? `<image ${size} preserveAspectRatio="none" xlink:href="${relief}"/>` : '';
		return layer('land', 'Land', `<rect ${size} ${paint(getComputedStyle(land), 1)}/>${shaded}`);
	}

	#water(ground: SVGElement): string {
		const styles = new Map([...ground.children].map((path) => [path.getAttribute('class')!, paint(getComputedStyle(path), 1)]));
		return this.#wanted.ground.map(({ kind, d }) => `<path ${styles.get(kind)} d="${d}"/>`).join('');
	}

	#routes(element: SVGElement, matrix: DOMMatrix): string {
		const paths = this.#segments++ > 0;
		const [prefix, title] = paths ? ['way', 'Ways'] : ['route', 'Routes'];
		const part = (name: string) => element.querySelector<SVGElement>(`:scope > .${name}`);
		const shapes = (name: string) => {
			const group = part(name);
			return group ? this.#children(group, matrix) : '';
		};
		return (
			layer(`${prefix}-casings`, `${title}: casings`, shapes('casings')) +
			layer(`${prefix}s`, title, this.#byRoute([...(part('lines')?.children ?? [])], matrix)) +
			layer(`${prefix}-kinds`, `${title}: kinds of link`, shapes('inners') + shapes('beads'))
		);
	}

	/** Lines that follow each other and belong together, as a group of their own. */
	#byRoute(paths: readonly Element[], matrix: DOMMatrix): string {
		const groups: { name: string; route: string | null; parts: string[] }[] = [];
		for (const path of paths) {
			const line = this.#wanted.lineOf(path.getAttribute('data-segment') ?? '');
			if (!line) continue;
			const d = baked(path.getAttribute('d')!, matrix);
			const style = getComputedStyle(path);
			const title = line.route ? this.#wanted.routeTitle(line.route) : line.name;
			if (groups[groups.length - 1]?.name !== title) groups.push({ name: title, route: line.route, parts: [] });
			const route = line.route ? ` data-route="${line.route}"` : '';
			groups[groups.length - 1].parts.push(`<path${route} data-link="${line.link}" ${paint(style, 1)} d="${d}"/>`);
			this.#found.lines.push(...this.#polylines(d, style).map((drawn) => ({ ...line, ...drawn })));
		}
		return groups.map(({ name, route, parts }, index) => layer(`line-${route ?? 'way'}-${index}`, name, parts.join(''))).join('');
	}

	#polylines(d: string, style: CSSStyleDeclaration): Pick<MapLine, 'colour' | 'width' | 'dash' | 'cap' | 'opacity' | 'points'>[] {
		const points: Point[] = [];
		svgpath(d).iterate(([command, x, y]) => {
			if (command === 'M' || command === 'L') points.push([Number(x), Number(y)]);
			if (command === 'H') points.push([Number(x), points[points.length - 1][1]]);
			if (command === 'V') points.push([points[points.length - 1][0], Number(x)]);
		});
		const look = {
			colour: px.colour(style.stroke),
			width: parseFloat(style.strokeWidth),
			dash: px.dash(style.strokeDasharray),
			cap: style.strokeLinecap === 'round' ? ('round' as const) : ('butt' as const),
			opacity: Number(style.opacity) * Number(style.strokeOpacity)
		};
		const parts = clipPolyline(points as [number, number][], [0, 0, this.#wanted.width, this.#wanted.height]);
		return parts.map((part) => ({ ...look, points: part }));
	}

	#names(names: SVGElement, matrix: DOMMatrix): string {
		const symbols: string[] = [];
		const texts: string[] = [];
		for (const group of names.children)
			for (const child of group.matches('.badge') ? [group] : group.children) {
				const local = matrix.multiply(group.matches('.badge') ? new DOMMatrix() : localMatrix(group));
				if (child.matches('.symbol')) symbols.push(this.#symbol(child as SVGElement, local));
				else texts.push(this.#shape(child as SVGElement, local));
			}
		return layer('places', 'Places', symbols.join('')) + layer('names', 'Names', texts.join(''), TYPE);
	}

	#symbol(element: SVGElement, outer: DOMMatrix): string {
		const { e: x, f: y } = outer.multiply(localMatrix(element));
		if (!this.#isNear(x, y, 12)) return '';
		const place = element.dataset.place!;
		if (this.#isNear(x, y, 0)) this.#found.symbols.push({ place, at: [x, y] });
		return `<g data-place="${place}">${this.#children(element, outer.multiply(localMatrix(element)))}</g>`;
	}

	#isNear = (x: number, y: number, reach: number) =>
		x > -reach && y > -reach && x < this.#wanted.width + reach && y < this.#wanted.height + reach;

	/** Whether the picture holds a name whole: half a name reads as another. */
	#holds({ at: [x, y], lines, size, bold, spacing, anchor, angle }: DrawnName): boolean {
		const width = Math.max(...lines.map((line) => textWidth(line, { bold, spacing: spacing / size }))) * size;
		const turn = (angle * Math.PI) / 180;
		const from = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
		const deep = (lines.length - 1) * LINE_HEIGHT * size;
		return [from, from + width].every((along) =>
			[-size * 0.7, deep].every((down) =>
				this.#isNear(x + along * Math.cos(turn) - down * Math.sin(turn), y + along * Math.sin(turn) + down * Math.cos(turn), 2)
			)
		);
	}

	#children = (element: Element, matrix: DOMMatrix): string =>
		[...element.children].map((child) => this.#shape(child as SVGElement, matrix)).join('');

	#shape(element: SVGElement, outer: DOMMatrix): string {
		const matrix = outer.multiply(localMatrix(element));
		const style = getComputedStyle(element);
		const scale = style.vectorEffect === 'non-scaling-stroke' ? 1 : scaleOf(matrix);
		const data = element.dataset.closed ? ` data-closed="${element.dataset.closed}"` : '';
		switch (element.tagName) {
			case 'g': {
				if (!this.#isNear(matrix.e, matrix.f, 400) && element.style.translate) return '';
				const content = this.#children(element, matrix);
				return content && style.opacity !== '1' ? `<g opacity="${style.opacity}">${content}</g>` : content;
			}
			case 'path':
				return this.#path(element, matrix, style, scale, data);
			case 'circle': {
				const painted = paint(style, scale);
				const radius = px.round(Number(element.getAttribute('r')) * scaleOf(matrix));
				return painted && `<circle cx="${px.round(matrix.e)}" cy="${px.round(matrix.f)}" r="${radius}" ${painted}/>`;
			}
			case 'text': {
				const name = drawnName(element as SVGTextElement, matrix, (path) => baked(path, outer));
				if (!this.#holds(name)) return '';
				this.#found.names.push(name);
				return nameMarkup(name, this.#found.defs);
			}
			default:
				return '';
		}
	}

	#path(element: SVGElement, matrix: DOMMatrix, style: CSSStyleDeclaration, scale: number, data: string): string {
		const hatched = /^url/.test(style.fill);
		const painted = hatched ? this.#hatch(element, style) : paint(style, scale);
		return painted && `<path${data} ${painted} d="${baked(element.getAttribute('d')!, matrix)}"/>`;
	}

	/** The pattern of a closed country, in px. */
	#hatch(element: SVGElement, style: CSSStyleDeclaration): string {
		const pattern = element.parentElement!.querySelector('pattern')!;
		const line = pattern.querySelector('path')!;
		const spacing = pattern.getAttribute('width')!;
		const stroke = `stroke="${px.colour(getComputedStyle(line).stroke)}" stroke-width="${line.getAttribute('stroke-width')}"`;
		const d = line.getAttribute('d')!;
		const id = 'closed-country';
		const definition = `<pattern id="${id}" width="${spacing}" height="${spacing}" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="${d}" fill="none" ${stroke}/></pattern>`;
		if (!this.#found.defs.includes(definition)) this.#found.defs.push(definition);
		return `fill="url(#${id})" fill-rule="evenodd" fill-opacity="${style.fillOpacity}"`;
	}
}
