/** Whether a picture holds a name whole: half a name reads as another. */
import { LINE_HEIGHT } from '../symbology/text-styles';
import { textWidth } from '../symbology/text-width';
import type { PictureFrame } from './picture-frame';
import type { Item, NameItem } from './scene';

/** Widths are estimates, px. */
const SLACK = 2;
/** Of a line of type above its baseline, em. */
const ASCENT = 0.7;

/** What is no name, and the names that the picture holds. */
export const isWhole = (item: Item, frame: PictureFrame): boolean =>
	item.kind !== 'name' || holds(item, frame);

function holds(
	{ at: [x, y], lines, size, bold, spacing, anchor, angle }: NameItem,
	frame: PictureFrame
): boolean {
	const width = Math.max(...lines.map((line) => textWidth(line, { bold, spacing: spacing / size }))) * size;
	const turn = (angle * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	const from = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
	const depth = (lines.length - 1) * LINE_HEIGHT * size;
	return [from, from + width].every((along) =>
		[-size * ASCENT, depth].every((down) =>
			frame.isNear([x + along * cos - down * sin, y + along * sin + down * cos], SLACK)
		)
	);
}
