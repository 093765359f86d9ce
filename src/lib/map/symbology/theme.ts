/**
 * The colours of the map by theme. One typed table feeds the WebGL map, the static map and, as custom
 * properties, the page.
 */
import type { Colour, StakeKind, Stance } from '../../atlas/words';
import type { InkColour } from '../../view/ink';
import type { UserLayerColour } from '../../view/user-layer';

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
	/** Around every route, so that lines stay apart from the ground and from each other. */
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
	readonly own: Readonly<Record<UserLayerColour, string>>;
}

/**
 * What the network answers: paths compared by their letters, paths found, what is closed, and what a path
 * depends on, from the mildest to the worst. All but the last are readable as text; the letters differ for
 * every kind of colour vision.
 */
const ANSWER = {
	'path-a': ['#0a2468', '#5a9bff', '#0a2468'],
	'path-b': ['#b93b03', '#e8964a', '#b93f04'],
	'path-c': ['#03756e', '#5ff0bb', '#027468'],
	'path-d': ['#a521c4', '#deb2e9', '#a800c8'],
	'path-best': ['#0b57d0', '#8ab8ff', '#0047c2'],
	'path-lost': ['#85525b', '#c99aa2', '#70404a'],
	'path-alternative': ['#5a6b86', '#93a5c0', '#47597a'],
	closed: ['#a3082c', '#ff7d8c', '#930022'],
	'critical-little': ['#87807a', '#8b93a0', '#766f69'],
	'critical-some': ['#b04a08', '#d08a2b', '#9a3c00'],
	'critical-far': ['#84122f', '#ff9a70', '#740a22'],
	'critical-no-way': ['#2c0420', '#ffe3e0', '#200014']
} satisfies Record<string, readonly [light: string, dark: string, projector: string]>;
export type AnswerColour = keyof typeof ANSWER;

const ROUTE_COLOURS: Record<Colour, readonly [light: string, dark: string, projector: string]> = {
	vermilion: ['#c8372d', '#ff7b66', '#c01f14'],
	teal: ['#00806a', '#3fc9a8', '#006b57'],
	blue: ['#1c62b7', '#6fb0ff', '#0048a8'],
	violet: ['#7544a8', '#b893f0', '#5c2399'],
	ink: ['#2f2a2a', '#e8e0d4', '#000000'],
	orange: ['#cf7200', '#ffab3d', '#b85c00'],
	rose: ['#b3467f', '#f08fc0', '#a01566'],
	slate: ['#56657a', '#9fb2cc', '#3b4a60'],
	ochre: ['#94721a', '#d9b65a', '#7a5a00'],
	moss: ['#5f7f2e', '#a6c96a', '#456410'],
	brick: ['#96493c', '#dd9384', '#7d2a1c'],
	umber: ['#6d5344', '#c0a48f', '#523726'],
	steel: ['#3f7891', '#86c0da', '#1f5870'],
	plum: ['#7d4660', '#cf93b0', '#611c42'],
	olive: ['#77701f', '#c4bd63', '#595200'],
	cyan: ['#00818f', '#4fc8d6', '#006470'],
	sand: ['#a3703f', '#dfae7c', '#845018'],
	fern: ['#3c7d4c', '#7cc58d', '#1f5f30'],
	wine: ['#8c2f45', '#e5849a', '#6f1029']
};

/** What the presenter draws with: seen on the map from the back of a room. */
const PENS: Record<InkColour, readonly [light: string, dark: string, projector: string]> = {
	red: ['#d3101c', '#ff5d5d', '#d00010'],
	yellow: ['#f2b600', '#ffd84a', '#ffc800'],
	blue: ['#0a53c4', '#6cb4ff', '#0040c0'],
	ink: ['#14171a', '#ffffff', '#000000']
};

/**
 * Layers of the reader's own. Readable as text, told apart by every kind of colour vision, and none is a
 * route's. What they are is said by their form besides: lines in a band, points in a ring.
 */
const OWN: Record<UserLayerColour, readonly [light: string, dark: string, projector: string]> = {
	magenta: ['#cc0099', '#d175c5', '#d50b7e'],
	petrol: ['#032b3a', '#c2e4eb', '#0b1e32'],
	green: ['#337a00', '#27b92c', '#3e810e'],
	brown: ['#43290e', '#ffe699', '#522900'],
	indigo: ['#2900f5', '#9a77f8', '#2733b9']
};

type Column = 0 | 1 | 2;
const columnOf = <K extends string>(
	table: Readonly<Record<K, readonly [string, string, string]>>,
	column: Column
) =>
	Object.fromEntries(
		Object.entries<readonly string[]>(table).map(([name, values]) => [name, values[column]])
	) as Record<K, string>;

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
		routes: columnOf(ROUTE_COLOURS, 0),
		pens: columnOf(PENS, 0),
		answer: columnOf(ANSWER, 0),
		own: columnOf(OWN, 0),
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
		routes: columnOf(ROUTE_COLOURS, 1),
		pens: columnOf(PENS, 1),
		answer: columnOf(ANSWER, 1),
		own: columnOf(OWN, 1),
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
		routes: columnOf(ROUTE_COLOURS, 2),
		pens: columnOf(PENS, 2),
		answer: columnOf(ANSWER, 2),
		own: columnOf(OWN, 2),
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
		...Object.entries(theme.own).map(([name, value]): [string, string] => [`--own-${name}`, value])
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
