/** Layers of the reader's own: areas, which lie under the routes, lines and points. */
import { partsOf, shapeOf, type Shape, type UserFeature, type UserLayer } from '../../../view/user-layer';
import { USER_LAYER_CASINGS } from '../../symbology/mark-styles';
import { strokeIn, type Stroke } from '../../symbology/paint';
import { USER_LAYER_SYMBOLS } from '../../symbology/reader-symbols';
import type { MapTheme } from '../../symbology/theme';
import { linePath, type PictureFrame } from '../picture-frame';
import { REACH, type CircleItem, type PathItem } from '../scene';
import { userLines } from '../user-layer-lines';

const { point, line, area, faint } = USER_LAYER_SYMBOLS;

/** @param layers those that are shown, from the bottom up */
export function userAreas(theme: MapTheme, frame: PictureFrame, layers: readonly UserLayer[]): PathItem[] {
	return of(layers, 'area').map(({ colour: name, feature }) => {
		const colour = theme.userLayers[name];
		const fill = { colour, opacity: area.opacity, evenOdd: true };
		const stroke = plain(colour, area.outline * theme.scale);
		return { kind: 'path', d: pathOf(feature, frame, 'z'), fill, stroke, opacity: 1 };
	});
}

/** In bands, so that none is taken for a route. */
export function userLineItems(
	theme: MapTheme,
	frame: PictureFrame,
	layers: readonly UserLayer[]
): PathItem[] {
	return of(layers, 'line').flatMap(({ colour: name, feature }) => {
		const d = pathOf(feature, frame, '');
		const colour = theme.userLayers[name];
		const strokes = [
			{ ...plain(colour, line.band * theme.scale), opacity: faint },
			strokeIn(theme, USER_LAYER_CASINGS.line, theme.scale),
			plain(colour, line.width * theme.scale)
		];
		return strokes.map((stroke): PathItem => ({ kind: 'path', d, fill: null, stroke, opacity: 1 }));
	});
}

/** In rings, so that none is taken for a place. */
export function userPoints(theme: MapTheme, frame: PictureFrame, layers: readonly UserLayer[]): CircleItem[] {
	return of(layers, 'point').flatMap(({ colour: name, feature }) =>
		partsOf(feature.geometry).flatMap(([position]): CircleItem[] => {
			const at = frame.at(position);
			if (!frame.isNear(at, REACH)) return [];
			const fill = { colour: theme.userLayers[name], opacity: 1, evenOdd: false };
			const casing = USER_LAYER_CASINGS.point;
			const inner = (point.radius + casing.width / 2) * theme.scale;
			const ring = {
				kind: 'circle',
				at,
				radius: point.ring * theme.scale,
				stroke: null,
				opacity: 1
			} as const;
			return [
				{ ...ring, fill: { ...fill, opacity: faint } },
				{ kind: 'circle', at, radius: inner, fill, stroke: strokeIn(theme, casing, theme.scale), opacity: 1 }
			];
		})
	);
}

const of = (layers: readonly UserLayer[], shape: Shape) =>
	layers.flatMap(({ colour, features }) =>
		features.flatMap((feature) => (shapeOf(feature.geometry) === shape ? [{ colour, feature }] : []))
	);

const plain = (colour: string, width: number): Stroke => ({
	...{ colour, width, dash: [], cap: 'round', join: 'round', opacity: 1 }
});

const pathOf = (feature: UserFeature, frame: PictureFrame, end: '' | 'z') =>
	userLines(feature, frame.level)
		.map((part) => linePath(part.map((point) => frame.ofUnits(point))) + end)
		.join('');
