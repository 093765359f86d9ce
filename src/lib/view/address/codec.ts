/**
 * The URL is a public contract: a view written as a query and read back. Total: no input throws, what can't
 * be read is dropped and named, and the rest still applies. To add a shareable setting, add one entry to
 * `PARAMETERS`.
 */
import type { Atlas } from '../../atlas/atlas';
import { POWERS, VIEWPOINTS } from '../../atlas/words';
import { BRIEF_NAMES, readBrief, writeBrief } from './brief-text';
import { readCamera, writeCamera } from './camera-text';
import { readFocus, writeFocus } from './focus-text';
import { INQUIRY_PARAMETERS } from './inquiry-parameters';
import type { Parameter } from './parameter';
import { isSelection, normalise } from '../selection';
import type { Theme, ViewState } from '../state';
import { droppedFromWindow, WINDOW_NAMES } from './window-text';

/** A part of a query that was left out: `focus=nowhere`. */
export type Dropped = string;

/** Of a part that is named, in characters: it may be of any length. */
const LONGEST = 60;
const THEMES: readonly Theme[] = ['light', 'dark', 'projector'];
/** All but the step of a briefing, which is written in two parts. */
type Single = Exclude<keyof ViewState, 'brief'>;
const PARAMETERS: { readonly [K in Single]: Parameter<K> } = {
	routes: {
		name: 'routes',
		read: (text, atlas) => {
			const parts = text.split(',').filter((part) => part !== '');
			const known = new Set(parts.filter((part) => isSelection(atlas, part)));
			// A list that names only unknown routes is a mistake, not a wish for an empty map.
			if (parts.length > 0 && known.size === 0) return null;
			return { value: normalise(atlas, known), dropped: parts.filter((part) => !known.has(part)) };
		},
		write: (value, atlas) => {
			const text = normalise(atlas, value).join(',');
			return text === defaultRoutes(atlas).join(',') ? null : text;
		}
	},
	focus: {
		name: 'focus',
		read: (text, atlas) => {
			const focus = readFocus(text, atlas);
			return focus && { value: focus };
		},
		write: (value) => value && writeFocus(value)
	},
	camera: {
		name: 'map',
		read: (text) => {
			const camera = readCamera(text);
			return camera && { value: camera };
		},
		write: (value) => value && writeCamera(value)
	},
	asof: {
		name: 'asof',
		read: (text) => (isDay(text) ? { value: text } : null),
		write: (value) => value
	},
	lens: {
		name: 'lens',
		read: (text) => {
			const lens = POWERS.find((power) => power === text);
			return lens ? { value: lens } : null;
		},
		write: (value) => value
	},
	...INQUIRY_PARAMETERS,
	theme: {
		name: 'theme',
		read: (text) => {
			const theme = THEMES.find((name) => name === text);
			return theme ? { value: theme } : null;
		},
		write: (value) => value
	},
	names: {
		name: 'names',
		read: (text) => {
			const viewpoint = VIEWPOINTS.find((name) => name === text);
			return viewpoint ? { value: viewpoint } : null;
		},
		write: (value) => value
	},
	context: {
		name: 'context',
		read: (text) => (text === '1' || text === '0' ? { value: text === '1' } : null),
		write: (value) => (value ? null : '0')
	},
	embed: {
		name: 'embed',
		read: (text) => (text === '1' || text === '0' ? { value: text === '1' } : null),
		write: (value) => (value ? '1' : null)
	}
};
const KEYS = Object.keys(PARAMETERS) as Single[];

/**
 * What may be of the network that is loaded only when something needs it: `yerevan`, `link:poti-batumi`,
 * `DE`.
 */
export const OF_NETWORK: { readonly [K in keyof ViewState]?: RegExp } = {
	focus: /^(link|place):[a-z0-9-]+$/,
	from: /^[a-z0-9-]+$/,
	to: /^[a-z0-9-]+$/,
	closed: /^([A-Z]{2}|(link|place):[a-z0-9-]+)$/
};

/** A query that names what nobody knows yet, and the view that was read from it meanwhile. */
export interface Awaited {
	readonly query: string;
	readonly view: ViewState;
}

/** Routes on when the map opens. */
export const defaultRoutes = (atlas: Atlas) =>
	atlas.routes.filter(({ group }) => group === 'default').map(({ id }) => id);

/** A view that nobody has touched, but for its routes. */
export const UNTOUCHED: Omit<ViewState, 'routes'> = {
	focus: null,
	camera: null,
	asof: null,
	lens: null,
	compare: [],
	from: null,
	to: null,
	closed: [],
	by: 'km',
	status: 'operating',
	goods: 'cargo',
	assume: {},
	maps: null,
	context: true,
	theme: null,
	names: null,
	embed: false,
	brief: null
};

export const defaultView = (atlas: Atlas): ViewState => ({ ...UNTOUCHED, routes: defaultRoutes(atlas) });

/** Reads a query (with or without its question mark). */
export function readView(query: string, atlas: Atlas): { view: ViewState; dropped: Dropped[] } {
	const parameters = new URLSearchParams(query);
	const dropped: Dropped[] = [];
	const view = { ...defaultView(atlas) };
	const names = new Set<string>([
		...BRIEF_NAMES,
		...WINDOW_NAMES,
		...KEYS.map((key) => PARAMETERS[key].name)
	]);
	const take = <K extends Single>(key: K) => {
		const { name, read } = PARAMETERS[key];
		const text = parameters.get(name);
		if (text === null) return;
		const reading = read(text, atlas);
		if (reading) view[key] = reading.value;
		// One by one: as arguments of one call, a hundred thousand would overflow the stack.
		for (const part of reading ? (reading.dropped ?? []) : [text]) dropped.push(`${name}=${part}`);
	};
	const brief = readBrief(parameters, atlas);
	view.brief = brief.value;
	dropped.push(...(brief.dropped ?? []), ...droppedFromWindow(parameters));
	KEYS.forEach(take);
	// Other people's tracking parameters aren't ours to complain about; ours misspelt would be silent, so all
	// are named.
	for (const name of new Set(parameters.keys()))
		if (!names.has(name) && !/^(utm_|fbclid|gclid)/.test(name)) dropped.push(name);
	return {
		view,
		dropped: dropped.map((part) => (part.length > LONGEST ? `${part.slice(0, LONGEST)}…` : part))
	};
}

/**
 * Writes a view as a query without its question mark; empty for the default view. @param awaited what an
 * address named that nobody knows yet: as long as the reader sets nothing else, it stands there as it came
 */
export function writeView(view: ViewState, atlas: Atlas, awaited: Awaited | null = null): string {
	const came = new URLSearchParams(awaited?.query);
	const write = <K extends Single>(key: K): string[] => {
		const { name, write } = PARAMETERS[key];
		const stays = awaited !== null && key in OF_NETWORK && view[key] === awaited.view[key];
		const text = (stays ? came.get(name) : null) ?? write(view[key], atlas);
		// Commas, slashes and colons are legal in a query, and a link that can be read can be mended by hand.
		return text === null
			? []
			: [`${name}=${encodeURIComponent(text).replace(/%(2C|2F|3A)/g, decodeURIComponent)}`];
	};
	return [...writeBrief(view.brief), ...KEYS.flatMap(write)].join('&');
}

/** A day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
