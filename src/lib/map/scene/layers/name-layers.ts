/** Symbols of places, names and letters of paths, as they have been laid out. */
import {
	BADGE,
	drawnSymbolSize,
	drawnTypeSize,
	NAME_STYLES,
	SYMBOL_BOX,
	SYMBOL_STYLES
} from '../../symbology/mark-styles';
import { colourIn, fillIn, strokeIn } from '../../symbology/paint';
import { symbolOf } from '../../symbology/place-symbols';
import { ROLES, TYPES, type Role } from '../../symbology/text-styles';
import type { MapTheme } from '../../symbology/theme';
import type { PlacedSymbol, StaticNames } from '../labels/label-layout';
import type { PointLabel } from '../labels/point-label';
import type { LineLabel } from '../labels/route-names';
import { transformed, type PictureFrame } from '../picture-frame';
import type { BadgeItem, NameItem, PathItem, Point, SymbolItem } from '../scene';
import { circle } from './mark-layers';

/** Of a symbol and its outline, px. */
const SYMBOL_REACH = 12;

export function symbols(theme: MapTheme, frame: PictureFrame, placed: readonly PlacedSymbol[]): SymbolItem[] {
	const scale = drawnSymbolSize(frame.camera.zoom) * theme.scale;
	return placed.flatMap(({ id, kind, at: units }): SymbolItem[] => {
		const at = frame.ofUnits(units);
		if (!frame.isNear(at, SYMBOL_REACH)) return [];
		const { path, filled } = symbolOf(kind);
		const look = kind === 'town' ? 'town' : filled ? 'filled' : 'outline';
		const corner = (SYMBOL_BOX / 2) * scale;
		const d = transformed(path, [scale, 0, 0, scale, at[0] - corner, at[1] - corner]);
		const shapes = [SYMBOL_STYLES.halo, SYMBOL_STYLES[look]].map((style): PathItem => ({
			...{ kind: 'path', d, fill: fillIn(theme, style), stroke: strokeIn(theme, style, scale), opacity: 1 }
		}));
		return [{ kind: 'symbol', place: id, at, shapes }];
	});
}

/**
 * From the least to the most important, those of routes along their lines on top of their role.
 * @param coloured whether names of routes have the colours of their lines
 */
export function names(
	theme: MapTheme,
	frame: PictureFrame,
	placed: StaticNames,
	coloured: boolean
): NameItem[] {
	const points = placed.labels.filter((label): label is PointLabel => label.kind === 'point');
	const lines = placed.labels.filter((label): label is LineLabel => label.kind === 'line');
	return [...ROLES].reverse().flatMap((role) => {
		const beside = points.filter((label) => label.role === role);
		const along = role === 'route' ? lines : [];
		return [
			...beside.map((label) => pointName(theme, frame, label, coloured)),
			...along.map((label) => lineName(theme, frame, label, coloured))
		];
	});
}

type Style = Omit<NameItem, 'kind' | 'lines' | 'at' | 'anchor' | 'angle' | 'curve'>;

function styleOf(role: Role, bold: boolean, theme: MapTheme, { camera: { zoom } }: PictureFrame): Style {
	const { colour, halo, opacity } = NAME_STYLES[role];
	const size = drawnTypeSize(role, zoom) * theme.scale;
	return {
		...{
			role,
			bold,
			size,
			colour: colourIn(theme, colour),
			spacing: (TYPES[role].spacing ?? 0) * size,
			opacity
		},
		halo: { colour: colourIn(theme, halo.colour), width: halo.width * size }
	};
}

const routeColour = ({ routes, place }: MapTheme, colour: keyof MapTheme['routes'], coloured: boolean) =>
	coloured ? routes[colour] : place;

function pointName(theme: MapTheme, frame: PictureFrame, label: PointLabel, coloured: boolean): NameItem {
	const { role, lines, at, x, y, align, colour, ink, bold = false } = label;
	const style = styleOf(role, bold, theme, frame);
	const [px, py] = frame.ofUnits(at);
	return {
		...{ kind: 'name', ...style, lines, at: [px + x * style.size, py + y * style.size] },
		...{ anchor: align, angle: 0, curve: null },
		colour: colour ? routeColour(theme, colour, coloured) : ink ? inkColour(theme, ink) : style.colour
	};
}

const inkColour = ({ answer, userLayers }: MapTheme, ink: NonNullable<PointLabel['ink']>): string =>
	ink in answer
		? answer[ink as keyof MapTheme['answer']]
		: userLayers[ink.replace('user-layer-', '') as keyof MapTheme['userLayers']];

/** At the middle of a quadratic curve from the left to the right, and as it runs there. */
function lineName(theme: MapTheme, frame: PictureFrame, label: LineLabel, coloured: boolean): NameItem {
	const { text, colour, curve } = label;
	const [start, control, end] = curve.map((point) => frame.ofUnits(point)) as [Point, Point, Point];
	const middle = (axis: 0 | 1) => (start[axis] + 2 * control[axis] + end[axis]) / 4;
	return {
		...{ kind: 'name', ...styleOf('route', true, theme, frame), lines: [text], at: [middle(0), middle(1)] },
		...{ anchor: 'middle', curve: [start, control, end], colour: routeColour(theme, colour, coloured) },
		angle: (Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI
	};
}

export const badges = (theme: MapTheme, frame: PictureFrame, placed: StaticNames['badges']): BadgeItem[] =>
	placed.flatMap(({ letter, colour, at: units }) => {
		const at = frame.ofUnits(units);
		if (!frame.isNear(at, 0)) return [];
		const { radius, style, size, baseline } = BADGE;
		const disc = circle(theme, at, radius, { ...style, fill: colour });
		const name: NameItem = {
			...{ kind: 'name', role: 'letter', lines: [letter], at: [at[0], at[1] + baseline * theme.scale] },
			...{
				anchor: 'middle',
				angle: 0,
				size: size * theme.scale,
				bold: true,
				colour: colourIn(theme, BADGE.letter)
			},
			...{ halo: null, spacing: 0, opacity: 1, curve: null }
		};
		return [{ kind: 'badge', disc, letter: name }];
	});
