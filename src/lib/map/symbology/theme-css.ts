/** The themes as custom properties of the page. */
import { MAP_THEMES, type MapTheme } from './theme';

/** A theme as custom properties: `--map-sea`, `--route-blue`, `--path-a`… */
export function themeTokens(theme: MapTheme): string {
	const tokens: [name: string, value: string][] = [
		...Object.entries(theme)
			.filter(([, value]) => typeof value === 'string')
			.map(([name, value]): [string, string] => [`--map-${name}`, value]),
		['--map-scale', String(theme.scale)],
		...Object.entries(theme.routes).map(([name, value]): [string, string] => [`--route-${name}`, value]),
		...Object.entries(theme.stakes).map(([name, value]): [string, string] => [`--stake-${name}`, value]),
		...Object.entries(theme.stances).map(([name, value]): [string, string] => [`--stance-${name}`, value]),
		...Object.entries(theme.pens).map(([name, value]): [string, string] => [`--pen-${name}`, value]),
		...Object.entries(theme.answer).map(([name, value]): [string, string] => [`--${name}`, value]),
		...Object.entries(theme.userLayers).map(([name, value]): [string, string] => [
			`--user-layer-${name}`,
			value
		])
	];
	return tokens.map(([name, value]) => `${name}:${value}`).join(';');
}

/** The themes as CSS, following the system's scheme unless one is set on the root. */
export function themeCss(): string {
	const rule = (selector: string, theme: MapTheme) => `${selector}{${themeTokens(theme)}}`;
	return [
		rule(':root', MAP_THEMES.light),
		`@media screen and (prefers-color-scheme:dark){${rule(':root:not([data-theme])', MAP_THEMES.dark)}}`,
		// Paper is white whatever the screen was.
		`@media screen{${rule(':root[data-theme=dark]', MAP_THEMES.dark)}${rule(':root[data-theme=projector]', MAP_THEMES.projector)}}`
	].join('');
}
