/** The region's other railways, roads and ferries, under all that is told of. */
import { clipPolyline } from 'lineclip';
import { contextStrokes } from '../../symbology/context-symbols';
import type { MapTheme } from '../../symbology/theme';
import { contextLines, type Context } from '../context/context';
import type { LinkPaths } from '../link-paths';
import type { PictureFrame } from '../picture-frame';
import type { LineItem } from '../scene';

/** Of a line beyond the edges of a picture, px: more than half of the widest stroke. */
const BEYOND = 6;

/** As far as the picture goes: most of the network lies outside it. @param day YYYY-MM-DD */
export function contextItems(
	theme: MapTheme,
	frame: PictureFrame,
	context: Context,
	day: string,
	paths: LinkPaths
): LineItem[] {
	const { zoom } = frame.camera;
	const { width, height } = frame.size;
	const edges: [number, number, number, number] = [-BEYOND, -BEYOND, width + BEYOND, height + BEYOND];
	return contextLines(context, zoom, day).flatMap(({ link, status }) => {
		const parts = clipPolyline(frame.ofLevel(paths.line(link, frame.level)) as [number, number][], edges);
		const { line, over } = contextStrokes({ mode: link.mode, status }, zoom, theme);
		return parts.flatMap((points) =>
			[line, ...(over ? [over] : [])].map((stroke): LineItem => {
				return { kind: 'line', points, stroke, opacity: 1, of: null };
			})
		);
	});
}
