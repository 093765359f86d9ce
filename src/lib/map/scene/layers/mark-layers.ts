/** What lies on the lines: closures and ends of paths, events, and rings round places in focus. */
import type { Atlas } from '../../../atlas/atlas';
import {
	CLOSED_LINK_STYLES,
	CROSS_SCALE,
	CROSS_STYLES,
	END,
	EVENT,
	RING_STYLES,
	SYMBOL_BOX
} from '../../symbology/mark-styles';
import { colourIn, fillIn, strokeIn, type PaintStyle } from '../../symbology/paint';
import { CLOSED_SYMBOLS } from '../../symbology/answer-symbols';
import { RING } from '../../symbology/place-symbols';
import type { MapTheme } from '../../symbology/theme';
import type { AnswerOnMap } from '../answer/answer';
import type { LinkPaths } from '../link-paths';
import type { EventMark } from '../overlays';
import { linePath, transformed, type PictureFrame } from '../picture-frame';
import { REACH, type CircleItem, type NameItem, type PathItem, type Point } from '../scene';

export function circle(
	theme: MapTheme,
	at: Point,
	radius: number,
	style: PaintStyle,
	opacity = 1
): CircleItem {
	const painted = { fill: fillIn(theme, style), stroke: strokeIn(theme, style, theme.scale), opacity };
	return { kind: 'circle', at, radius: radius * theme.scale, ...painted };
}

/** @param links where their lines stand */
export function marks(theme: MapTheme, frame: PictureFrame, answer: AnswerOnMap, links: LinkPaths) {
	const closed = answer.closed.links.flatMap(({ link, piece }): PathItem[] => {
		const d = linePath(frame.ofLevel(links.lane(piece, 0, frame.level, 1)));
		return [CLOSED_LINK_STYLES.casing, CLOSED_LINK_STYLES.hatch].map((style) => ({
			...{
				kind: 'path',
				d,
				fill: null,
				stroke: strokeIn(theme, style, theme.scale),
				opacity: 1,
				closes: link
			}
		}));
	});
	const ends = near(frame, answer.ends).map((at) => circle(theme, at, END.radius, END.style));
	return [...closed, ...ends, ...near(frame, answer.closed.places).flatMap((at) => cross(theme, at))];
}

/** Where they stand: those that the picture could show something of. */
function near(frame: PictureFrame, places: readonly { readonly at: readonly [number, number] }[]): Point[] {
	return places.map(({ at }) => frame.at(at)).filter((at) => frame.isNear(at, REACH));
}

/** Larger than its box, its middle on the place. */
function cross(theme: MapTheme, [x, y]: Point): PathItem[] {
	const scale = CROSS_SCALE * theme.scale;
	const corner = (SYMBOL_BOX / 2) * scale;
	const d = transformed(CLOSED_SYMBOLS.place.path, [scale, 0, 0, scale, x - corner, y - corner]);
	return [CROSS_STYLES.halo, CROSS_STYLES.cross].map((style) => ({
		...{ kind: 'path', d, fill: null, stroke: strokeIn(theme, style, scale), opacity: 1 }
	}));
}

/** Those of the day shown are larger, and named. */
export const events = (
	theme: MapTheme,
	frame: PictureFrame,
	all: readonly EventMark[]
): (CircleItem | NameItem)[] =>
	all.flatMap(({ voice, title, at: position, current }) => {
		const at = frame.at(position);
		if (!frame.isNear(at, REACH)) return [];
		const radius = current ? EVENT.currentRadius : EVENT.radius;
		const mark = circle(theme, at, radius, EVENT.styles[voice], current ? 1 : EVENT.pastOpacity);
		if (!current || !title) return [mark];
		const { size, halo, below, colours } = EVENT.name;
		const name: NameItem = {
			...{
				kind: 'name',
				role: 'mark',
				lines: [title],
				at: [at[0], at[1] + below * theme.scale],
				anchor: 'middle'
			},
			...{
				angle: 0,
				size: size * theme.scale,
				bold: true,
				colour: colourIn(theme, colours[voice]),
				spacing: 0
			},
			...{ halo: { colour: theme.halo, width: halo * theme.scale }, opacity: 1, curve: null }
		};
		return [mark, name];
	});

/** @param ids of the places in focus */
export const rings = (
	atlas: Atlas,
	theme: MapTheme,
	frame: PictureFrame,
	ids: readonly string[]
): CircleItem[] =>
	near(
		frame,
		ids.map((id) => atlas.place.get(id)!)
	).flatMap((at) => [
		circle(theme, at, RING.radius, RING_STYLES.halo),
		circle(theme, at, RING.radius, RING_STYLES.ring)
	]);
