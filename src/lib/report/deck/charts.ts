/** Charts of a deck: what ways and routes consist of, in km, by country, means and state. */
import type { Composition } from '../../analysis/measures/composition';
import { AT_SEA } from '../../analysis/measures/composition';
import { countryName } from '../../atlas/country-name';
import { MODES, STATUSES, type Mode, type Status } from '../../atlas/words';
import type { Chart } from './deck';
import { MODE_SYMBOLS, STATUS_SYMBOLS } from '../../map/symbology/symbols';
import { MAP_THEMES, type MapTheme } from '../../map/symbology/theme';
import { UNRECORDED_TITLE } from '../format/record-words';

/** A bar of a chart: what it is called, and what it consists of. */
export interface Charted {
	readonly name: string;
	readonly of: Pick<Composition, 'byCountry' | 'byMode' | 'byStatus' | 'unknown'>;
}

/**
 * Countries have no colours of their own: these tell those of one chart apart, in the order of their length.
 */
const COUNTRY_COLOURS: readonly (keyof MapTheme['routes'])[] = [
	...([
		'blue',
		'ochre',
		'teal',
		'rose',
		'slate',
		'orange',
		'moss',
		'violet',
		'brick',
		'cyan',
		'sand',
		'plum'
	] as const),
	...(['fern', 'steel', 'umber', 'olive', 'wine'] as const)
];
/** From what operates to what is only spoken of; what is suspended stands apart. */
const STATUS_COLOURS: Readonly<Record<Status | 'unknown', readonly [light: string, dark: string]>> = {
	operating: ['#1f3f66', '#8ab8ee'],
	limited: ['#4f7fb0', '#4f7fb0'],
	construction: ['#c47a1a', '#e8a13d'],
	planned: ['#e6b566', '#b98536'],
	proposed: ['#f1dcb4', '#7a5c2e'],
	suspended: ['#8a8f98', '#8a8f98'],
	unknown: ['#d9dadd', '#4a5058']
};
const modeColours = ({ routes, water }: MapTheme): Readonly<Record<Mode, string>> => ({
	rail: routes.ink,
	road: routes.sand,
	ferry: water,
	oil: routes.umber,
	gas: routes.moss
});

function byCountry(title: string, bars: readonly Charted[], { routes, coast }: MapTheme): Chart {
	const countries = bars.flatMap(({ of }) => of.byCountry.map(({ country, km }) => ({ country, km })));
	const total = new Map<string, number>();
	for (const { country, km } of countries) total.set(country, (total.get(country) ?? 0) + km);
	const longest = [...total.keys()].sort((a, b) => total.get(b)! - total.get(a)!);
	const land = longest.filter((country) => country !== AT_SEA);
	const colour = (country: string) =>
		country === AT_SEA ? coast : routes[COUNTRY_COLOURS[land.indexOf(country) % COUNTRY_COLOURS.length]];
	return stacked(title, bars, longest, {
		name: (country) => (country === AT_SEA ? 'At sea' : countryName(country)),
		colour,
		km: ({ of }, country) => of.byCountry.find((part) => part.country === country)?.km
	});
}

const byMode = (title: string, bars: readonly Charted[], colours: MapTheme): Chart =>
	stacked(title, bars, MODES, {
		name: (mode) => MODE_SYMBOLS[mode].label,
		colour: (mode) => modeColours(colours)[mode],
		km: ({ of }, mode) => of.byMode.find((part) => part.mode === mode)?.km
	});

const byStatus = (title: string, bars: readonly Charted[], colours: MapTheme): Chart =>
	stacked(title, bars, [...STATUSES, 'unknown'] as const, {
		name: (status) => (status === 'unknown' ? UNRECORDED_TITLE : STATUS_SYMBOLS[status].label),
		colour: (status) => STATUS_COLOURS[status][colours === MAP_THEMES.dark ? 1 : 0],
		km: ({ of }, status) =>
			status === 'unknown' ? of.unknown.km : of.byStatus.find((part) => part.status === status)?.km
	});

/** Beyond so many bars a chart by country has more colours than can be told apart. */
const BARS_BY_COUNTRY = 6;

/** Those that tell anything: a chart of one part is a list of lengths, which one chart says well enough. */
export function chartsOf(bars: readonly Charted[], colours: MapTheme): Chart[] {
	const charts = [
		...(bars.length <= BARS_BY_COUNTRY ? [byCountry('By country', bars, colours)] : []),
		byMode('By mode', bars, colours),
		byStatus('By status', bars, colours)
	];
	const context = charts.filter(({ parts }) => parts.length > 1);
	return context.length > 0 ? context : charts.slice(0, 1);
}

interface Parts<K> {
	readonly name: (key: K) => string;
	readonly colour: (key: K) => string;
	readonly km: (bar: Charted, key: K) => number | undefined;
}

/** Only of what occurs. */
function stacked<K>(
	title: string,
	bars: readonly Charted[],
	keys: readonly K[],
	{ name, colour, km }: Parts<K>
): Chart {
	const parts = keys.map((key) => ({
		name: name(key),
		colour: colour(key),
		values: bars.map((bar) => Math.round(km(bar, key) ?? 0))
	}));
	return {
		title,
		unit: 'km',
		bars: bars.map((bar) => bar.name),
		parts: parts.filter(({ values }) => values.some((value) => value > 0))
	};
}
