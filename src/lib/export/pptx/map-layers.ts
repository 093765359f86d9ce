/** The layers of a map, told apart: which stay a picture, and the strokes of those that become shapes. */
import { isOfKind, type LayerId, type Point, type Scene } from '../../map/scene/scene';
import { visibleStrokes, type VisibleStroke } from '../../map/scene/scene-contents';
import { drawingOfScene, type Drawing } from '../sheet/drawing';
import type { Stroke } from './freeform';

/**
 * What each layer becomes where routes are shapes: part of the picture below them, strokes under the lines,
 * the lines themselves, strokes on them, part of the picture over them, or text.
 */
const BECOMES: Readonly<Record<LayerId, 'background' | 'under' | 'lines' | 'on' | 'over' | 'text'>> = {
	land: 'background',
	water: 'background',
	countries: 'background',
	context: 'background',
	'user-areas': 'background',
	'route-casings': 'under',
	routes: 'lines',
	'route-kinds': 'on',
	'user-lines': 'over',
	'path-casings': 'under',
	paths: 'lines',
	'path-kinds': 'on',
	marks: 'over',
	events: 'over',
	'user-points': 'over',
	rings: 'over',
	places: 'over',
	names: 'text',
	ink: 'over'
};

export interface Strokes extends Stroke {
	readonly name: string;
	readonly lines: readonly (readonly Point[])[];
}

export interface MapLayers {
	/** As large as the map: what lies under the lines, all that lies on it, and the marks over the lines. */
	readonly background: Drawing;
	readonly drawn: Drawing;
	readonly marks: Drawing;
	readonly under: readonly Strokes[];
	readonly on: readonly Strokes[];
	/** The letters of compared ways, in discs along them. */
	readonly badges: readonly Badge[];
}

export interface Badge {
	readonly letter: string;
	readonly at: Point;
	readonly radius: number;
	/** Of the disc, its edge and the letter, `#rrggbb`. */
	readonly fill: string;
	readonly edge: string;
	readonly colour: string;
	/** Of the letter. */
	readonly size: number;
}

export function mapLayers(scene: Scene): MapLayers {
	const drawing = (wanted: (id: LayerId) => boolean) =>
		drawingOfScene({ ...scene, layers: scene.layers.filter(({ id }) => wanted(id)) });
	const strokes = (what: 'under' | 'on', name: string) =>
		alike(
			scene.layers
				.filter(({ id }) => BECOMES[id] === what)
				.flatMap(({ items }) => items.filter(isOfKind('line')))
				.flatMap((line) => visibleStrokes(line, scene)),
			name
		);
	return {
		background: drawing((id) => BECOMES[id] === 'background'),
		drawn: drawing((id) => BECOMES[id] !== 'background'),
		marks: drawing((id) => BECOMES[id] === 'over'),
		under: strokes('under', 'casings'),
		on: strokes('on', 'modes'),
		badges: badgesOn(scene)
	};
}

const badgesOn = ({ layers }: Scene): Badge[] =>
	layers
		.flatMap(({ items }) => items.filter(isOfKind('badge')))
		.map(({ disc: { at, radius, fill, stroke }, letter: { lines, colour, size } }) => ({
			...{ letter: lines.join(''), at, radius, size, colour },
			fill: typeof fill?.colour === 'string' ? fill.colour : '#000000',
			edge: stroke?.colour ?? '#ffffff'
		}));

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
function alike(strokes: readonly VisibleStroke[], name: string): Strokes[] {
	const looks = byLook(strokes, ({ colour, width, dash, cap, opacity }) => [
		colour,
		width,
		dash,
		cap,
		opacity
	]);
	return looks.map((group, index) => {
		const { colour, width, dash, cap, opacity } = group[0];
		return {
			...{ colour, width, dash, cap, opacity, lines: group.map(({ points }) => points) },
			name: index === 0 ? name : `${name} (${index + 1})`
		};
	});
}
