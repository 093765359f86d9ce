/** What lies under the routes: land, water and borders, and countries by where they stand or as closed. */
import type { Stance } from '../../../atlas/words';
import type { BasemapPath } from '../../base/basemap-paths';
import type { CountryPath } from '../../base/country-paths';
import { BASEMAP_STYLES, TINT_OPACITY } from '../../symbology/mark-styles';
import { fillIn, strokeIn, type Fill } from '../../symbology/paint';
import { CLOSED_SYMBOLS } from '../../symbology/answer-symbols';
import type { MapTheme } from '../../symbology/theme';
import type { PictureFrame } from '../picture-frame';
import type { LandItem, PathItem } from '../scene';

/** @param relief a data URL as large as the picture; null: flat */
export function land(theme: MapTheme, relief: string | null): LandItem[] {
	return [{ kind: 'land', colour: theme.land, relief }];
}

/** @param basemap drawn for this picture */
export const water = (theme: MapTheme, basemap: readonly BasemapPath[]): PathItem[] =>
	basemap.map(({ kind, d }) => {
		const style = BASEMAP_STYLES[kind];
		return { kind: 'path', d, fill: fillIn(theme, style), stroke: strokeIn(theme, style, 1), opacity: 1 };
	});

interface Countries {
	readonly tints: ReadonlyMap<string, Stance>;
	readonly closed: ReadonlySet<string>;
	/** Needed where there is a tint or a closed country. */
	readonly shapes: readonly CountryPath[];
}

/** Those that are tinted, and over them those that are closed. */
export function countries(
	theme: MapTheme,
	frame: PictureFrame,
	{ tints, closed, shapes }: Countries
): PathItem[] {
	const { spacing, width, opacity } = CLOSED_SYMBOLS.country;
	const hatch: Fill = { colour: { colour: theme.answer.closed, width, spacing }, opacity, evenOdd: true };
	const area = (d: string, fill: Fill): PathItem => ({
		...{ kind: 'path', d: frame.path(d), fill, stroke: null, opacity: 1 }
	});
	return [
		...shapes.flatMap(({ country, d }) => {
			const stance = tints.get(country);
			if (stance === undefined || stance === 'not-stated') return [];
			return [area(d, { colour: theme.stances[stance], opacity: TINT_OPACITY, evenOdd: true })];
		}),
		...shapes.filter(({ country }) => closed.has(country)).map(({ d }) => area(d, hatch))
	];
}
