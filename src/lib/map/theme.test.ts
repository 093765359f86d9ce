import { describe, expect, it } from 'vitest';
import { COLOURS } from '../atlas/words';
import { MAP_THEMES, THEMES, themeCss } from './theme';

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
	const [red, green, blue] = [1, 3, 5].map((start) => {
		const share = parseInt(hex.slice(start, start + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
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

describe.each(THEMES)('the %s theme', (name) => {
	const theme = MAP_THEMES[name];
	it.each(COLOURS)('tells %s from the land (3 to 1, as WCAG asks of graphics)', (colour) => {
		expect(contrast(theme.routes[colour], theme.land)).toBeGreaterThanOrEqual(3);
	});
	it('keeps names readable (4.5 to 1)', () => {
		for (const ink of [theme.place, theme.town]) expect(contrast(ink, theme.halo)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(theme.country, theme.halo)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(theme.water, theme.waterHalo)).toBeGreaterThanOrEqual(3);
	});
	it('has no colour twice', () => {
		expect(new Set(Object.values(theme.routes)).size).toBe(COLOURS.length);
	});
});

it('the page’s CSS holds every colour of every theme', () => {
	for (const name of THEMES)
		for (const colour of COLOURS) expect(themeCss()).toContain(`--route-${colour}:${MAP_THEMES[name].routes[colour]}`);
});
