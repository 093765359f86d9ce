/**
 * The colours of the map by theme. One typed table feeds the WebGL map, the static map and, as custom
 * properties, the page.
 */
import type { Colour, StakeKind, Stance } from '../../atlas/words';
import type { InkColour } from '../../view/ink';
import type { UserLayerColour } from '../../view/user-layer';
import { palettesOf, type AnswerColour } from './palettes';

export const THEMES = ['light', 'dark', 'projector'] as const;
export type ThemeName = (typeof THEMES)[number];

export interface MapTheme {
	readonly land: string;
	readonly sea: string;
	readonly lake: string;
	readonly river: string;
	readonly coast: string;
	readonly border: string;
	/** Lines that are not settled or not recognised. */
	readonly unsettled: string;
	/** Railways, roads and ferries of no route: seen, and well below the routes. */
	readonly context: string;
	/** Around every route, so that lines stay apart from the base map and from each other. */
	readonly casing: string;
	readonly country: string;
	readonly town: string;
	readonly place: string;
	readonly water: string;
	/** Events of the article, and developments on record. */
	readonly event: string;
	readonly development: string;
	/** Around a place that is in focus, or that a claim in focus is about. */
	readonly ring: string;
	/** Around every label. */
	readonly halo: string;
	readonly waterHalo: string;
	readonly reliefOpacity: number;
	/** Factor on all line widths and label sizes. */
	readonly scale: number;
	readonly routes: Readonly<Record<Colour, string>>;
	readonly stakes: Readonly<Record<StakeKind | 'none', string>>;
	readonly stances: Readonly<Record<Exclude<Stance, 'not-stated'>, string>>;
	readonly pens: Readonly<Record<InkColour, string>>;
	readonly answer: Readonly<Record<AnswerColour, string>>;
	readonly userLayers: Readonly<Record<UserLayerColour, string>>;
}

export const MAP_THEMES: Readonly<Record<ThemeName, MapTheme>> = {
	light: {
		land: '#f5f2eb',
		sea: '#c6d9e3',
		lake: '#bfd5e1',
		river: '#93b8cd',
		coast: '#8aa9ba',
		border: '#988792',
		unsettled: '#988792',
		context: '#b4a186',
		casing: '#fdfcf8',
		country: '#6f6a69',
		town: '#4a4645',
		place: '#26292e',
		water: '#446f83',
		event: '#5b3a8c',
		development: '#2f5c36',
		ring: '#14171a',
		halo: '#faf7f0',
		waterHalo: '#c6d9e3',
		reliefOpacity: 1,
		scale: 1,
		...palettesOf('light'),
		stakes: {
			territory: '#6b1839',
			'control-held': '#c2321f',
			'control-claimed': '#d97a00',
			ownership: '#2a62ad',
			announced: '#1f8a7a',
			none: '#77726a'
		},
		stances: { supports: '#4f8f6b', conditional: '#c9a23f', opposes: '#b0503f' }
	},
	dark: {
		land: '#21272e',
		sea: '#12181f',
		lake: '#141d26',
		river: '#36556a',
		coast: '#3d4d5a',
		border: '#7a828e',
		unsettled: '#7a828e',
		context: '#777060',
		casing: '#14191f',
		country: '#8f979f',
		town: '#b4bac0',
		place: '#eceef0',
		water: '#7fa3b8',
		event: '#c9b2f2',
		development: '#9ed8a4',
		ring: '#ffffff',
		halo: '#161b21',
		waterHalo: '#12181f',
		reliefOpacity: 1,
		scale: 1,
		...palettesOf('dark'),
		stakes: {
			territory: '#f3a0bd',
			'control-held': '#ff7d66',
			'control-claimed': '#ffb454',
			ownership: '#7fb6ff',
			announced: '#55cdb4',
			none: '#808a96'
		},
		stances: { supports: '#4f9f78', conditional: '#b8923a', opposes: '#b85a4a' }
	},
	projector: {
		land: '#fcfbf8',
		sea: '#d3e4ee',
		lake: '#c9deea',
		river: '#86b2cc',
		coast: '#7d9fb3',
		border: '#6d6670',
		unsettled: '#6d6670',
		context: '#a38f6f',
		casing: '#ffffff',
		country: '#57514f',
		town: '#2b2826',
		place: '#000000',
		water: '#2f6478',
		event: '#42147e',
		development: '#14481d',
		ring: '#000000',
		halo: '#ffffff',
		waterHalo: '#d3e4ee',
		reliefOpacity: 1,
		scale: 1.3,
		...palettesOf('projector'),
		stakes: {
			territory: '#54002b',
			'control-held': '#b51a08',
			'control-claimed': '#c46200',
			ownership: '#0047a0',
			announced: '#006b5c',
			none: '#6a655e'
		},
		stances: { supports: '#2f8a57', conditional: '#c49400', opposes: '#b03a26' }
	}
};
