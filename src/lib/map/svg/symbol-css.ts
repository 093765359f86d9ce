/**
 * The symbology as CSS for the static map, so that its markup carries only names. Widths are in px of the
 * screen (`non-scaling-stroke`) and follow `--w`, the width of a route at the map's zoom.
 */
import { COLOURS, MODES, STATUSES } from '../../atlas/words';
import {
	CASING_MARGIN,
	COMPARISON_WIDTH,
	DIMMED_OPACITY,
	FOCUS_WIDTH,
	MODE_SYMBOLS,
	STAKE_SYMBOLS,
	STATUS_SYMBOLS
} from '../symbology/symbols';
import { PATH_SYMBOLS } from '../symbology/answer-symbols';
import { CASING_OPACITY, INNER_OPACITY, type LineSymbol } from '../symbology/line-strokes';
import { MAP_THEMES } from '../symbology/theme';

const STAKES = Object.keys(STAKE_SYMBOLS) as (keyof typeof STAKE_SYMBOLS)[];

const dash = (parts: readonly number[], unit: string) =>
	parts.length ? `stroke-dasharray:${parts.map((part) => `calc(${unit}*${part})`).join(' ')};` : '';

/** Names of the rules below that a line is drawn by. */
export function symbolRules(symbol: LineSymbol): string {
	const { mode, status, colour } = symbol;
	if (symbol.role !== null) return `${mode} ${status} ${colour} role-${symbol.role}`;
	const { isComparison, emphasis, stake } = symbol;
	const marks = [isComparison && 'comparison', emphasis !== 'none' && emphasis, stake && `stake-${stake}`];
	return [mode, status, colour, ...marks].filter(Boolean).join(' ');
}

/** Rules for `.casings`, `.lines`, `.inners` and `.beads` under `.segments`. */
export function symbolCss(): string {
	return [
		'.segments{--u:calc(var(--w)*var(--map-scale)*1px)}',
		'.segments path{fill:none;stroke-linejoin:round;vector-effect:non-scaling-stroke;--weight:1;--stake:1;--mode:1;--width:calc(var(--u)*var(--weight)*var(--stake)*var(--mode))}',
		...COLOURS.map((colour) => `.segments .${colour}{--c:var(--route-${colour})}`),
		...STAKES.map(
			(stake) => `.segments .stake-${stake}{--c:var(--stake-${stake});--stake:${STAKE_SYMBOLS[stake].width}}`
		),
		...Object.keys(MAP_THEMES.light.answer).map((colour) => `.segments .${colour}{--c:var(--${colour})}`),
		...Object.entries(PATH_SYMBOLS).map(
			([role, { width, opacity }]) => `.segments .role-${role}{--weight:${width};opacity:${opacity}}`
		),
		...MODES.map((mode) => `.segments .${mode}{--mode:${MODE_SYMBOLS[mode].width}}`),
		`.segments .comparison{--weight:${COMPARISON_WIDTH}}`,
		`.segments .focus{--weight:${FOCUS_WIDTH}}`,
		`.segments .comparison.focus{--weight:${COMPARISON_WIDTH * FOCUS_WIDTH}}`,
		`.segments .dimmed{opacity:${DIMMED_OPACITY}}`,
		`.casings path{stroke:var(--map-casing);stroke-width:calc(var(--width) + ${CASING_MARGIN * 2}px);stroke-opacity:${CASING_OPACITY}}`,
		'.lines path{stroke:var(--c);stroke-width:var(--width)}',
		...STATUSES.map((status) => {
			const { dash: parts, cap, opacity } = STATUS_SYMBOLS[status];
			return `.lines .${status}{${dash(parts, 'var(--width)')}stroke-linecap:${cap};stroke-opacity:${opacity}}`;
		}),
		`.inners path{stroke:var(--map-casing);stroke-opacity:${INNER_OPACITY}}`,
		'.beads path{stroke:var(--c)}',
		...MODES.map((mode) => {
			const { inner } = MODE_SYMBOLS[mode];
			if (!inner) return '';
			const width = `var(--u)*var(--weight)*var(--stake)*${inner.width}`;
			const rule = `{stroke-width:calc(${width});${dash(inner.dash, width)}stroke-linecap:${inner.cap}}`;
			return `.${inner.colour === 'casing' ? 'inners' : 'beads'} .${mode}${rule}`;
		}),
		'.hits path{stroke:transparent;stroke-width:12px;pointer-events:stroke}'
	].join('');
}
