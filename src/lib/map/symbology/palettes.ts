/**
 * Colours that are chosen by name, in each theme: of routes, answers, pens and layers of the reader’s own.
 */
import type { Colour } from '../../atlas/words';
import type { InkColour } from '../../view/ink';
import type { UserLayerColour } from '../../view/user-layer';
import type { ThemeName } from './theme';

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

/**
 * The first seven are the main routes', told apart by every kind of colour vision: where hues meet, as of red
 * and green or of blue and violet, one is clearly lighter than the other.
 */
const ROUTE_COLOURS: Record<Colour, readonly [light: string, dark: string, projector: string]> = {
	vermilion: ['#ac2608', '#e16a3e', '#aa0003'],
	teal: ['#088d73', '#78e69a', '#248f73'],
	blue: ['#3663cf', '#9ec1ff', '#1a54b9'],
	violet: ['#6b3593', '#9d7cd6', '#53097d'],
	ink: ['#2f2a2a', '#e8e0d4', '#000000'],
	orange: ['#d27003', '#ffb340', '#c4660c'],
	rose: ['#c46bab', '#ec7fb2', '#8f0361'],
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
const USER_LAYERS: Record<UserLayerColour, readonly [light: string, dark: string, projector: string]> = {
	magenta: ['#cc0099', '#d175c5', '#d50b7e'],
	petrol: ['#032b3a', '#c2e4eb', '#0b1e32'],
	green: ['#337a00', '#27b92c', '#3e810e'],
	brown: ['#43290e', '#ffe699', '#522900'],
	indigo: ['#2900f5', '#9a77f8', '#2733b9']
};

const COLUMN = { light: 0, dark: 1, projector: 2 } as const satisfies Record<ThemeName, number>;
const columnOf = <K extends string>(
	table: Readonly<Record<K, readonly [string, string, string]>>,
	theme: ThemeName
) =>
	Object.fromEntries(
		Object.entries<readonly string[]>(table).map(([name, values]) => [name, values[COLUMN[theme]]])
	) as Record<K, string>;

/** #rrggbb, by name. */
export const palettesOf = (theme: ThemeName) => ({
	routes: columnOf(ROUTE_COLOURS, theme),
	pens: columnOf(PENS, theme),
	answer: columnOf(ANSWER, theme),
	userLayers: columnOf(USER_LAYERS, theme)
});
