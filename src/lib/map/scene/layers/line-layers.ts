/** Lines of routes and of paths: their casings, the lines, and on them what tells the kind of link. */
import type { Atlas } from '../../../atlas/atlas';
import { routeLabel } from '../../../atlas/viewpoint';
import type { Viewpoint } from '../../../atlas/words';
import { lineStrokes } from '../../symbology/line-strokes';
import type { Stroke } from '../../symbology/paint';
import type { MapTheme } from '../../symbology/theme';
import type { AnswerOnMap } from '../answer/answer';
import type { DrawnSegment } from '../drawn-segments';
import type { LinkPaths } from '../link-paths';
import type { PictureFrame } from '../picture-frame';
import type { LineIdentity, LineItem } from '../scene';

export interface LineLayers {
	readonly casings: readonly LineItem[];
	readonly lines: readonly LineItem[];
	readonly kinds: readonly LineItem[];
}

/** @param identify what a segment's line is */
export function lineLayers(
	segments: readonly DrawnSegment[],
	paths: LinkPaths,
	frame: PictureFrame,
	theme: MapTheme,
	identify: (segment: DrawnSegment) => LineIdentity
): LineLayers {
	const drawn = segments.map((segment) => {
		const points = frame.ofLevel(paths.lane(segment.piece, segment.slot, frame.level, theme.scale));
		const { opacity, ...strokes } = lineStrokes(segment.symbol, frame.camera.zoom, theme);
		const item = (stroke: Stroke, of: LineIdentity | null = null): LineItem => {
			return { kind: 'line', points, stroke, opacity, of };
		};
		return { segment, strokes, item };
	});
	const kind = (which: 'inner' | 'beads') =>
		drawn.flatMap(({ strokes, item }) => {
			const stroke = strokes[which];
			return stroke ? [item(stroke)] : [];
		});
	return {
		casings: drawn.map(({ strokes, item }) => item(strokes.casing)),
		lines: drawn.map(({ segment, strokes, item }) => item(strokes.line, identify(segment))),
		kinds: [...kind('inner'), ...kind('beads')]
	};
}

/** By the route as it is called from a viewpoint. */
export const routeIdentity =
	(atlas: Atlas, viewpoint: Viewpoint | null) =>
	({ route, link }: DrawnSegment): LineIdentity => ({
		...{ route, link },
		name: routeLabel(atlas.route.get(route!)!, viewpoint)
	});

/** By the path of an answer, with its letter. */
export const pathIdentity =
	({ stretches, paths }: AnswerOnMap) =>
	({ id, link }: DrawnSegment): LineIdentity => {
		const stretch = stretches.find((item) => item.id === id);
		const way = paths.find(({ key }) => key === stretch?.path);
		return {
			route: null,
			link,
			name: way ? [way.letter, way.title].filter(Boolean).join(' ') : 'Selectable'
		};
	};
