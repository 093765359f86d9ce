/**
 * The URL is a public contract: a view written as a query and read back. Total: no input throws, what can't be read is
 * dropped and named, and the rest still applies. To add a shareable setting, add one entry to `PARAMETERS`.
 */
import type { Atlas } from '../atlas/atlas';
import { POWERS, VIEWPOINTS } from '../atlas/words';
import { isSelection, normalise, routeOf } from './selection';
import type { Camera, Focus, Theme, ViewState } from './state';

/** A part of a query that was left out: `focus=nowhere`. */
export type Dropped = string;

interface Reading<T> {
	readonly value: T;
	readonly dropped?: readonly string[];
}

interface Parameter<K extends keyof ViewState> {
	readonly name: string;
	readonly read: (text: string, atlas: Atlas) => Reading<ViewState[K]> | null;
	/** Null where the value is the default and needs no writing. */
	readonly write: (value: ViewState[K], atlas: Atlas) => string | null;
}

const THEMES: readonly Theme[] = ['light', 'dark', 'projector'];
const CAMERA_BOUNDS = { zoom: [2, 12], latitude: [-85, 85], longitude: [-180, 180], bearing: [-180, 180], pitch: [0, 60] } as const;

const PARAMETERS: { readonly [K in keyof ViewState]: Parameter<K> } = {
	routes: {
		name: 'routes',
		read: (text, atlas) => {
			const parts = text.split(',').filter((part) => part !== '');
			const known = parts.filter((part) => isSelection(atlas, part));
			// A list that names only unknown routes is a mistake, not a wish for an empty map.
			if (parts.length > 0 && known.length === 0) return null;
			return { value: normalise(atlas, known), dropped: parts.filter((part) => !known.includes(part)) };
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
	embed: {
		name: 'embed',
		read: (text) => (text === '1' || text === '0' ? { value: text === '1' } : null),
		write: (value) => (value ? '1' : null)
	}
};
const KEYS = Object.keys(PARAMETERS) as (keyof ViewState)[];

/** Routes on when the map opens. */
export const defaultRoutes = (atlas: Atlas) => atlas.routes.filter(({ group }) => group === 'default').map(({ id }) => id);

export function defaultView(atlas: Atlas): ViewState {
	return { routes: defaultRoutes(atlas), focus: null, camera: null, asof: null, lens: null, theme: null, names: null, embed: false };
}

/** Reads a query (with or without its question mark). */
export function readView(query: string, atlas: Atlas): { view: ViewState; dropped: Dropped[] } {
	const parameters = new URLSearchParams(query);
	const dropped: Dropped[] = [];
	const view = { ...defaultView(atlas) };
	const names = new Set(KEYS.map((key) => PARAMETERS[key].name));
	const take = <K extends keyof ViewState>(key: K) => {
		const { name, read } = PARAMETERS[key];
		const text = parameters.get(name);
		if (text === null) return;
		const reading = read(text, atlas);
		if (reading) view[key] = reading.value;
		dropped.push(...(reading ? (reading.dropped ?? []) : [text]).map((part) => `${name}=${part}`));
	};
	KEYS.forEach(take);
	// Other people's tracking parameters aren't ours to complain about; ours misspelt would be silent, so all are named.
	for (const name of new Set(parameters.keys())) if (!names.has(name) && !/^(utm_|fbclid|gclid)/.test(name)) dropped.push(name);
	return { view, dropped };
}

/** Writes a view as a query without its question mark; empty for the default view. */
export function writeView(view: ViewState, atlas: Atlas): string {
	const write = <K extends keyof ViewState>(key: K): string[] => {
		const { name, write } = PARAMETERS[key];
		const text = write(view[key], atlas);
		// Commas, slashes and colons are legal in a query, and a link that can be read can be mended by hand.
		return text === null ? [] : [`${name}=${encodeURIComponent(text).replace(/%(2C|2F|3A)/g, decodeURIComponent)}`];
	};
	return KEYS.flatMap(write).join('&');
}

function readFocus(text: string, atlas: Atlas): Focus | null {
	if (text === 'argument' || text === 'stakes') return { kind: text };
	if (text === 'stances') return { kind: text, route: null };
	const [kind, id] = text.split(':', 2);
	if (kind === 'link') return atlas.link.has(id) ? { kind, link: id } : null;
	if (kind === 'place') return atlas.place.has(id) ? { kind, place: id } : null;
	if (kind === 'stances') return atlas.route.has(id) ? { kind, route: id } : null;
	if (kind === 'claim') return atlas.claims.has(id) ? { kind, claim: id } : null;
	if (!isSelection(atlas, text)) return null;
	// The only variant of a route is the route.
	const single = atlas.route.get(routeOf(text))!.variants.length === 1;
	return { kind: 'route', selection: single ? routeOf(text) : text };
}

function writeFocus(focus: Focus): string {
	switch (focus.kind) {
		case 'argument':
		case 'stakes':
			return focus.kind;
		case 'stances':
			return focus.route ? `stances:${focus.route}` : 'stances';
		case 'link':
			return `link:${focus.link}`;
		case 'place':
			return `place:${focus.place}`;
		case 'claim':
			return `claim:${focus.claim}`;
		case 'route':
			return focus.selection;
	}
}

function readCamera(text: string): Camera | null {
	const parts = text.split('/');
	const numbers = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
	if (numbers.some(Number.isNaN) || (parts.length !== 3 && parts.length !== 5)) return null;
	const [zoom, latitude, longitude, bearing = 0, pitch = 0] = numbers;
	const camera = { zoom, latitude, longitude, bearing, pitch };
	const inside = (Object.keys(CAMERA_BOUNDS) as (keyof Camera)[]).every(
		(key) => camera[key] >= CAMERA_BOUNDS[key][0] && camera[key] <= CAMERA_BOUNDS[key][1]
	);
	return inside ? rounded(camera) : null;
}

/** The camera as far as a link keeps it: about 10 m at zoom 9, less than a pixel. */
export function rounded({ zoom, latitude, longitude, bearing, pitch }: Camera): Camera {
	// Adding 0 turns -0 into 0.
	const to = (digits: number, value: number) => Number(value.toFixed(digits)) + 0;
	return { zoom: to(2, zoom), latitude: to(4, latitude), longitude: to(4, longitude), bearing: to(1, bearing), pitch: to(1, pitch) };
}

function writeCamera(camera: Camera): string {
	const { zoom, latitude, longitude, bearing, pitch } = rounded(camera);
	const level = [zoom, latitude, longitude];
	return (bearing === 0 && pitch === 0 ? level : [...level, bearing, pitch]).join('/');
}

/** A day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
