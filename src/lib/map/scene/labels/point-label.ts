/**
 * Where the name of a point or of an area can stand. Positions are in units of the static map, offsets in em,
 * so a theme can scale the type.
 */
import type { Colour } from '../../../atlas/words';
import type { UserLayerColour } from '../../../view/user-layer';
import type { Box } from '../../geometry/box';
import type { Candidate } from './collision-index';
import {
	besidePoint,
	LINE_HEIGHT,
	typeSize,
	TYPES,
	type Anchor,
	type Role
} from '../../symbology/text-styles';
import { digitsAt, unitsPerPx } from '../link-paths';
import type { Xy } from '../../geometry/simplify-line';
import type { AnswerColour } from '../../symbology/palettes';
import { textWidth, wrapped } from '../../symbology/text-width';

export interface PointLabel {
	readonly kind: 'point';
	readonly key: string;
	readonly role: Role;
	readonly lines: readonly string[];
	/** Units. */
	readonly at: Xy;
	/** First baseline from there, em. */
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly colour?: Colour;
	readonly ink?: AnswerColour | `user-layer-${UserLayerColour}`;
	readonly bold?: boolean;
}

/** What labels are laid out for. */
export interface LabelFrame {
	readonly zoom: number;
	/** Of that zoom: what is named. */
	readonly level: number;
	/** The theme's factor on type. */
	readonly scale: number;
	/** Whether a point, px of the world, is where names are needed. */
	readonly isNeeded: (point: Xy) => boolean;
}

interface Point {
	readonly key: string;
	readonly role: Role;
	readonly name: string;
	/** px of the world */
	readonly at: Xy;
	readonly bold?: boolean;
	readonly colour?: Colour;
	/** Whether it has a ring around it, which the name keeps clear of. */
	readonly ringed?: boolean;
	readonly ink?: AnswerColour | `user-layer-${UserLayerColour}`;
}

/** px */
const PADDING = 1.5;
/** From the middle of a line of type to its baseline, em. */
const BASELINE = 0.36;

export function pointPositions(
	point: Point,
	anchors: readonly Anchor[],
	{ zoom, scale }: LabelFrame
): Candidate<PointLabel> {
	const { key, role, name, colour, ink } = point;
	const [px, py] = point.at;
	const { maxWidth, capitals, spacing, bold: isBoldRole } = TYPES[role];
	const style = { bold: point.bold ?? isBoldRole, spacing };
	const size = typeSize(role, zoom) * scale;
	const lines = wrapped(capitals ? name.toUpperCase() : name, maxWidth, style);
	const width = Math.max(...lines.map((line) => textWidth(line, style)));
	const height = lines.length * LINE_HEIGHT;
	const positions = anchors.map((anchor) => {
		const [dx, dy] = anchor;
		const [x, edge] = besidePoint(anchor, point.ringed);
		const middle = edge + (dy * height) / 2;
		const left = px + (x - (dx === 1 ? 0 : dx === 0 ? width / 2 : width)) * size;
		const top = py + (middle - height / 2) * size;
		const box: Box = {
			left: left - PADDING,
			top: top - PADDING,
			right: left + width * size + PADDING,
			bottom: top + height * size + PADDING
		};
		const label: PointLabel = {
			kind: 'point',
			key,
			role,
			lines,
			at: inUnits([px, py], zoom),
			x: hundredths(x),
			y: hundredths(middle - height / 2 + LINE_HEIGHT / 2 + BASELINE),
			align: dx === 1 ? 'start' : dx === 0 ? 'middle' : 'end',
			colour,
			ink,
			bold: style.bold
		};
		return { boxes: [box], at: [px, py] as const, label };
	});
	return { name, positions };
}

const hundredths = (em: number) => Math.round(em * 100) / 100;

/** Px of the world at a zoom to units of the static map, rounded to a small part of a px. */
export function inUnits([x, y]: Xy, zoom: number): Xy {
	const perPx = unitsPerPx(zoom);
	const factor = 10 ** (digitsAt(zoom) + 1);
	return [Math.round(x * perPx * factor) / factor, Math.round(y * perPx * factor) / factor];
}
