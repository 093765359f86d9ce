/** The region's other railways, roads and ferries, under all that is told of. */
import { contextStrokes } from '../../symbology/context-symbols';
import type { MapTheme } from '../../symbology/theme';
import { contextLines, type Context } from '../context/context';
import type { LinkPaths } from '../link-paths';
import type { PictureFrame } from '../picture-frame';
import type { LineItem } from '../scene';

/** @param day YYYY-MM-DD */
export function contextItems(
	theme: MapTheme,
	frame: PictureFrame,
	context: Context,
	day: string,
	paths: LinkPaths
): LineItem[] {
	const { zoom } = frame.camera;
	return contextLines(context, zoom, day).flatMap(({ link, status }) => {
		const points = frame.ofLevel(paths.line(link, frame.level));
		const { line, over } = contextStrokes({ mode: link.mode, status }, zoom, theme);
		return [line, ...(over ? [over] : [])].map((stroke): LineItem => {
			return { kind: 'line', points, stroke, opacity: 1, of: null };
		});
	});
}
