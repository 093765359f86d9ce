import { describe, expect, it } from 'vitest';
import { COLOURS, type Colour } from '../../atlas/words';
import { USER_LAYER_COLOURS } from '../../view/user-layer';
import { MAP_THEMES, THEMES } from './theme';
import { themeCss } from './theme-css';
import type { AnswerColour } from './palettes';

/** Red, green, blue, 0 to 1, of light. */
const linear = (hex: string) =>
	[1, 3, 5].map((start) => {
		const share = parseInt(hex.slice(start, start + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
	const [red, green, blue] = linear(hex);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

it('contrast is measured as WCAG has it', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** Of the main routes, in their order; the first two are rivals that run side by side. */
const MAIN: readonly Colour[] = ['vermilion', 'teal', 'blue', 'violet', 'ink', 'orange', 'rose'];
const ANSWER_COLOURS = Object.keys(MAP_THEMES.light.answer) as AnswerColour[];

/**
 * Simulated colour vision, full severity, on linear RGB: Machado, Oliveira and Fernandes, “A Physiologically-
 * based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009.
 */
const VISION = {
	normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
	protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
	deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
	tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
};
type Vision = keyof typeof VISION;

/** CIE L*a*b* (D65). */
function lab(hex: string, vision: Vision): number[] {
	const matrix = VISION[vision];
	const rgb = linear(hex);
	const [r, g, b] = [0, 3, 6].map((row) =>
		Math.min(
			1,
			Math.max(
				0,
				rgb.reduce((sum, part, index) => sum + part * matrix[row + index], 0)
			)
		)
	);
	const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
	const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
	const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
	const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
/** CIE 1976; about 2 can just be told side by side. */
const difference = (a: string, b: string, vision: Vision) => {
	const [first, second] = [lab(a, vision), lab(b, vision)];
	return Math.hypot(...first.map((value, index) => value - second[index]));
};

describe.each(THEMES)('the %s theme', (name) => {
	const theme = MAP_THEMES[name];
	it.each(COLOURS)('tells %s from the land (3 to 1, as WCAG asks of graphics)', (colour) => {
		expect(contrast(theme.routes[colour], theme.land)).toBeGreaterThanOrEqual(3);
	});
	it('keeps lines of no route visible on land and sea, and well below every route', () => {
		for (const background of [theme.land, theme.sea])
			expect(contrast(theme.context, background)).toBeGreaterThanOrEqual(1.5);
		const seen = contrast(theme.context, theme.land);
		for (const colour of COLOURS)
			expect(contrast(theme.routes[colour], theme.land), colour).toBeGreaterThanOrEqual(seen * 1.2);
	});
	it('keeps names readable (4.5 to 1)', () => {
		for (const ink of [theme.place, theme.town])
			expect(contrast(ink, theme.halo)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(theme.country, theme.halo)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(theme.water, theme.waterHalo)).toBeGreaterThanOrEqual(3);
	});
	it('keeps what the network answers readable as text, and what a way hangs on visible', () => {
		for (const colour of ANSWER_COLOURS) {
			const asked = colour.startsWith('critical') ? 3 : 4.5;
			for (const background of [theme.land, theme.halo])
				expect(contrast(theme.answer[colour], background), colour).toBeGreaterThanOrEqual(asked);
		}
	});
	it.each(Object.keys(VISION) as Vision[])('tells the letters apart under %s', (vision) => {
		const letters: readonly AnswerColour[] = ['path-a', 'path-b', 'path-c', 'path-d'];
		for (const a of letters)
			for (const b of letters)
				if (a < b)
					expect(difference(theme.answer[a], theme.answer[b], vision), `${a} ${b}`).toBeGreaterThanOrEqual(
						25
					);
	});
	it('keeps layers of the reader’s own readable, and unlike every route', () => {
		for (const colour of USER_LAYER_COLOURS) {
			for (const background of [theme.land, theme.halo])
				expect(contrast(theme.userLayers[colour], background), colour).toBeGreaterThanOrEqual(4.5);
			for (const route of COLOURS)
				expect(
					difference(theme.userLayers[colour], theme.routes[route], 'normal'),
					`${colour} ${route}`
				).toBeGreaterThanOrEqual(15);
		}
	});
	it.each(Object.keys(VISION) as Vision[])('tells the main routes apart under %s', (vision) => {
		for (const [index, a] of MAIN.entries())
			for (const b of MAIN.slice(index + 1))
				expect(difference(theme.routes[a], theme.routes[b], vision), `${a} ${b}`).toBeGreaterThanOrEqual(18);
		expect(difference(theme.routes.vermilion, theme.routes.teal, vision)).toBeGreaterThanOrEqual(30);
	});
	it('keeps the two that run side by side apart where there are no hues, as on a grey print', () => {
		const [a, b] = [theme.routes.vermilion, theme.routes.teal];
		expect(contrast(a, b)).toBeGreaterThanOrEqual(1.5);
	});
	it.each(Object.keys(VISION) as Vision[])('tells those layers apart under %s', (vision) => {
		for (const a of USER_LAYER_COLOURS)
			for (const b of USER_LAYER_COLOURS)
				if (a < b)
					expect(
						difference(theme.userLayers[a], theme.userLayers[b], vision),
						`${a} ${b}`
					).toBeGreaterThanOrEqual(25);
	});
	it('has no colour twice', () => {
		expect(new Set(Object.values(theme.routes)).size).toBe(COLOURS.length);
	});
});

it('the page’s CSS holds every colour of every theme', () => {
	for (const name of THEMES)
		for (const colour of COLOURS)
			expect(themeCss()).toContain(`--route-${colour}:${MAP_THEMES[name].routes[colour]}`);
	for (const name of THEMES)
		for (const colour of ANSWER_COLOURS)
			expect(themeCss()).toContain(`--${colour}:${MAP_THEMES[name].answer[colour]}`);
});
