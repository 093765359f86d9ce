/** How a sheet looks: the themes of the map, each with the colours of its paper; and one for printers. */
import { MAP_THEMES, type MapTheme, type ThemeName } from '../../map/symbology/theme';

export const SHEET_THEMES = ['light', 'dark', 'print', 'projector'] as const;
export type SheetTheme = (typeof SHEET_THEMES)[number];

export interface SheetLook {
	readonly title: string;
	/** The theme of the map that it derives from. */
	readonly base: ThemeName;
	readonly map: MapTheme;
	readonly paper: string;
	readonly ink: string;
	readonly inkSoft: string;
	readonly rule: string;
	/** Behind the head of a table. */
	readonly sunk: string;
	/** Whether relief is drawn unless the reader chooses. */
	readonly relief: boolean;
	/** Factor on the type of the sheet. */
	readonly type: number;
}

/** The papers' colours are those of the page in the same theme (app.css). */
export const SHEET_LOOKS: Readonly<Record<SheetTheme, SheetLook>> = {
	light: {
		title: 'Light',
		base: 'light',
		map: MAP_THEMES.light,
		paper: '#fcfbf7',
		ink: '#1f2226',
		inkSoft: '#55595e',
		rule: '#dcd8cd',
		sunk: '#f3f1ea',
		relief: true,
		type: 1
	},
	dark: {
		title: 'Dark',
		base: 'dark',
		map: MAP_THEMES.dark,
		paper: '#1b1f23',
		ink: '#eceef0',
		inkSoft: '#b0b6bc',
		rule: '#3a4148',
		sunk: '#23282d',
		relief: true,
		type: 1
	},
	// White land and pale water: little ink, and the routes keep all of theirs.
	print: {
		title: 'Print',
		base: 'light',
		map: {
			...MAP_THEMES.light,
			...{
				land: '#ffffff',
				sea: '#e4eef3',
				lake: '#dbe8ef',
				waterHalo: '#e4eef3',
				halo: '#ffffff',
				casing: '#ffffff'
			},
			...{ country: '#5c5857', place: '#14171a', border: '#7d6f78', unsettled: '#7d6f78' }
		},
		paper: '#ffffff',
		ink: '#000000',
		inkSoft: '#444444',
		rule: '#c4c4c4',
		sunk: '#f3f1ea',
		relief: false,
		type: 1
	},
	projector: {
		title: 'Projector',
		base: 'projector',
		map: MAP_THEMES.projector,
		paper: '#ffffff',
		ink: '#000000',
		inkSoft: '#3a3a3a',
		rule: '#c9c9c4',
		sunk: '#f4f4f2',
		relief: true,
		type: 1.15
	}
};
