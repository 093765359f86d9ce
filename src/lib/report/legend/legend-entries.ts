/**
 * The legend of a sheet: what is on its map and nothing else, each sign drawn by the same tables as the map.
 * Sizes in px.
 */
import type { Mode } from '../../atlas/words';
import { routeLabel } from '../../atlas/viewpoint';
import type { Atlas, Position } from '../../atlas/atlas';
import { closedRows, legendRows, tintRows, pathRows } from './legend';
import { contextModes, type ContextInSight } from '../../map/scene/context/context';
import type { Overlays } from '../../map/scene/overlays';
import { ringedPlaces } from '../../map/scene/ringed-places';
import {
	CLOSED_SYMBOLS,
	COMPARISON_WIDTH,
	CONTEXT_TITLE,
	RING,
	STAKE_SYMBOLS,
	STANCE_SYMBOLS,
	type ModeSymbol,
	type StatusSymbol
} from '../../map/symbology/symbols';
import { CONTEXT_SYMBOLS, contextStrokes } from '../../map/symbology/context-symbols';
import type { MapTheme } from '../../map/symbology/theme';
import { mapPair } from '../../view/map-pair';
import { routeInFocus } from '../../view/selection';
import type { UserLayer } from '../../view/user-layer';
import type { ViewState } from '../../view/state';
import { userLayerEntries } from './user-layer-entries';

export type Cap = 'butt' | 'round';
/** Drawn from left to right in the middle of the sign's box. */
export interface Stroke {
	readonly colour: string;
	readonly width: number;
	readonly dash: readonly number[];
	readonly cap: Cap;
	readonly opacity: number;
}

export type Sign =
	/** From the bottom up. */
	| { readonly kind: 'line'; readonly strokes: readonly Stroke[] }
	/** A path in a 12 × 12 box. */
	| {
			readonly kind: 'glyph';
			readonly path: string;
			readonly fill: string | null;
			readonly stroke: string;
			readonly width: number;
	  }
	| {
			readonly kind: 'disc';
			readonly radius: number;
			readonly fill: string | null;
			readonly stroke: string;
			readonly width: number;
	  }
	| { readonly kind: 'area'; readonly fill: string; readonly opacity: number }
	/** Lines aslant, so far apart. */
	| { readonly kind: 'hatch'; readonly colour: string; readonly width: number; readonly spacing: number };

export interface LegendEntry {
	/** What it belongs to: "Routes", "State of a link" … */
	readonly group: string;
	readonly label: string;
	/** Of a way compared. */
	readonly letter: string | null;
	readonly colour: string | null;
	readonly sign: Sign;
}

export interface Legible {
	readonly atlas: Atlas;
	readonly state: ViewState;
	readonly visible: ReadonlySet<string>;
	/** YYYY-MM-DD */
	readonly day: string;
	/** At which the map is drawn. */
	readonly zoom: number;
	readonly overlays: Overlays;
	readonly theme: MapTheme;
	/** Layers of the reader's own, in sight. */
	readonly own: readonly UserLayer[];
	/** What of no route is in sight. */
	readonly context: ContextInSight;
	/** Whether any of a line, or a single position, is within the edges of the map. */
	readonly inSight: (line: readonly Position[]) => boolean;
}

const WIDTH = 4;
/** At which lines of no route are about as wide, against the rest, as on maps that show them. */
const CONTEXT_SIGN_ZOOM = 8;
/** Of routes behind an answer or beside the one in focus: paler, and still to be told apart. */
const FAINT = 0.4;

export function legendEntries(of: Legible): LegendEntry[] {
	const { state, theme, overlays, atlas } = of;
	const { answer } = overlays;
	const entry = (group: string, label: string, sign: Sign, more: Partial<LegendEntry> = {}): LegendEntry => ({
		...{ group, label, sign, letter: null, colour: null },
		...more
	});
	const rows = legendRows(seenOf(of), {
		routes: overlays.answer.context === 'off' ? [] : state.routes,
		day: of.day,
		zoom: of.zoom,
		answer,
		stakes: overlays.stakes,
		context: of.context
	});
	const pathTitle = answer.critical
		? 'By what closing a stretch does'
		: answer.context === 'off'
			? 'Ways compared'
			: 'Ways found';
	return [
		...pathRows(answer, mapPair(state)).map(({ label, letter, colour, width, opacity }) =>
			entry(
				pathTitle,
				label,
				line({ colour: theme.answer[colour], width: Math.min(WIDTH * width, 6), opacity }),
				{
					letter,
					colour: theme.answer[colour]
				}
			)
		),
		...closedRows(answer).map(({ kind, label }) => entry('Closures', label, closedSign(kind, theme))),
		...routeRows(of).map(({ name, ...stroke }) => entry('Routes', name, line(stroke))),
		...rows.stakes.map((stake) =>
			entry(
				'At stake for the power',
				STAKE_SYMBOLS[stake].label,
				line({ colour: theme.stakes[stake], width: WIDTH * STAKE_SYMBOLS[stake].width })
			)
		),
		...tintRows(overlays).map((stance) =>
			entry('Stance, as the article tells it', STANCE_SYMBOLS[stance].label, {
				kind: 'area',
				fill: theme.stances[stance],
				opacity: 0.5
			})
		),
		...rows.statuses.map((status) => entry('State of a link', status.label, statusSign(status, theme))),
		...rows.modes.map((mode) => entry('Kind of link', mode.label, modeSign(mode, theme))),
		...contextModes(of.context.lines).map((mode) =>
			entry(CONTEXT_TITLE, CONTEXT_SYMBOLS[mode].label, contextSign(mode, theme))
		),
		...rows.places.map(({ label, path, filled }) =>
			entry('Places', label, {
				kind: 'glyph',
				path,
				fill: filled ? theme.place : theme.casing,
				stroke: theme.place,
				width: 1.2
			})
		),
		...(overlays.events.length > 0
			? [
					entry('By the day shown', 'Event in the article', {
						kind: 'disc',
						radius: 4.5,
						fill: theme.event,
						stroke: theme.halo,
						width: 1
					}),
					entry('By the day shown', 'Development on record', {
						kind: 'disc',
						radius: 4,
						fill: theme.halo,
						stroke: theme.development,
						width: 2.2
					})
				]
			: []),
		...(ringedPlaces(atlas, state.focus).length > 0
			? [
					entry('In focus', state.focus?.kind === 'claim' ? 'Place the claim is about' : 'Place in focus', {
						...{ kind: 'disc', radius: RING.radius * 0.7, fill: null, stroke: theme.ring, width: RING.width }
					})
				]
			: []),
		...userLayerEntries(of.own, theme),
		entry(
			'Borders',
			'Not settled; the map takes no position',
			line({ colour: theme.unsettled, width: 1.2, dash: [3, 2.5] })
		)
	];
}

/** What a closer look leaves out needs no explanation. */
function seenOf({ atlas, inSight }: Legible): Atlas {
	const seen = {
		links: atlas.links.filter(({ coordinates }) => inSight(coordinates)),
		network: {
			...atlas.network,
			places: atlas.network.places.filter(({ at }) => inSight([[...at]]))
		}
	};
	return { ...atlas, ...seen };
}

/** Behind a comparison no route is drawn. */
const visibleRoutes = ({ overlays, visible }: Legible): ReadonlySet<string> =>
	overlays.answer.context === 'off' ? new Set<string>() : visible;

/** Routes keep their colours only where no lens takes them, and the legend only those in sight. */
function routeRows(of: Legible): { name: string; colour: string; width: number; opacity: number }[] {
	const { atlas, state, theme, inSight, overlays } = of;
	if (overlays.stakes) return [];
	const visible = visibleRoutes(of);
	const focused = state.focus && routeInFocus(state.focus);
	const isFaint = (id: string) =>
		overlays.answer.context === 'dimmed' || (focused !== null && focused !== id);
	return atlas.routes
		.filter(
			(route) => visible.has(route.id) && route.links.some((id) => inSight(atlas.link.get(id)!.coordinates))
		)
		.map((route) => ({
			name: routeLabel(route, state.names),
			colour: theme.routes[route.colour],
			width: WIDTH * (route.group === 'comparison' ? COMPARISON_WIDTH : 1),
			opacity: isFaint(route.id) ? FAINT : 1
		}));
}

const line = ({
	colour,
	width,
	dash = [],
	opacity = 1
}: {
	colour: string;
	width: number;
	dash?: readonly number[];
	opacity?: number;
}): Sign => ({
	kind: 'line',
	strokes: [{ colour, width, dash, cap: 'butt', opacity }]
});

const times = (parts: readonly number[], width: number) => parts.map((part) => part * width);

const statusSign = ({ dash, cap, opacity }: StatusSymbol, { place }: MapTheme): Sign => ({
	kind: 'line',
	strokes: [{ colour: place, width: WIDTH, dash: times(dash, WIDTH), cap, opacity }]
});

function modeSign({ width, inner }: ModeSymbol, { place, casing }: MapTheme): Sign {
	const outer: Stroke = { colour: place, width: WIDTH * width, dash: [], cap: 'butt', opacity: 1 };
	if (!inner) return { kind: 'line', strokes: [outer] };
	const ticks = WIDTH * inner.width;
	const on = inner.colour === 'line' ? place : casing;
	return {
		kind: 'line',
		strokes: [outer, { colour: on, width: ticks, dash: times(inner.dash, ticks), cap: inner.cap, opacity: 1 }]
	};
}

/** As on a map from close up; the state is explained by itself. */
function contextSign(mode: Mode, theme: MapTheme): Sign {
	const { line: stroke, over } = contextStrokes({ mode, status: 'operating' }, CONTEXT_SIGN_ZOOM, {
		...theme,
		scale: 1
	});
	return { kind: 'line', strokes: over ? [stroke, over] : [stroke] };
}

function closedSign(kind: keyof typeof CLOSED_SYMBOLS, { answer: { closed } }: MapTheme): Sign {
	const { link, country, place } = CLOSED_SYMBOLS;
	if (kind === 'country')
		return { kind: 'hatch', colour: closed, width: country.width, spacing: country.spacing };
	if (kind === 'place') return { kind: 'glyph', path: place.path, fill: null, stroke: closed, width: 2.2 };
	return line({ colour: closed, width: link.width, dash: link.dash });
}
