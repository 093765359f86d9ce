/**
 * What the symbols on the map mean: only those that occur among what is shown, on the day and at the zoom.
 */
import { statusOn, type Atlas, type Link } from '../../atlas/atlas';
import {
	MODES,
	PLACE_KINDS,
	STATUSES,
	type Mode,
	type PlaceKind,
	type StakeKind,
	type Stance,
	type Status,
	type Yardstick
} from '../../atlas/words';
import { routeOf, selects, type Selection } from '../../view/selection';
import type { MapPair } from '../../view/state';
import type { AnswerOnMap } from '../../map/scene/answer/answer';
import type { ContextInSight } from '../../map/scene/context/context';
import { isSettled, NONE_IN_SIGHT } from '../../map/scene/context/early';
import type { Overlays } from '../../map/scene/overlays';
import { CLOSED_SYMBOLS, CRITICAL_SYMBOLS, PATH_SYMBOLS } from '../../map/symbology/answer-symbols';
import {
	MODE_SYMBOLS,
	STAKE_SYMBOLS,
	STATUS_SYMBOLS,
	type ModeSymbol,
	type StatusSymbol
} from '../../map/symbology/symbols';
import { PLACE_MIN_ZOOM, PLACE_SYMBOLS, type PlaceSymbol } from '../../map/symbology/place-symbols';
import type { AnswerColour } from '../../map/symbology/palettes';
import { lowered } from '../format/case-text';

export interface LegendRows {
	readonly statuses: readonly (StatusSymbol & { readonly status: Status })[];
	readonly modes: readonly (ModeSymbol & { readonly mode: Mode })[];
	readonly places: readonly PlaceSymbol[];
	/** What colours lines under a lens, the firmest first. */
	readonly stakes: readonly (StakeKind | 'none')[];
}

export interface Shown {
	/** Routes and variants shown. */
	readonly routes: readonly Selection[];
	/** YYYY-MM-DD */
	readonly day: string;
	/** Leaves out places that aren't drawn so far away. */
	readonly zoom: number;
	readonly answer: AnswerOnMap;
	/** Null without a lens. */
	readonly stakes: Overlays['stakes'];
	/** What of no route is in sight: its states and crossings are drawn alike. */
	readonly context?: ContextInSight;
}

export function legendRows(
	atlas: Atlas,
	{ routes, day, zoom, answer, stakes, context = NONE_IN_SIGHT }: Shown
): LegendRows {
	const onPaths = new Set(answer.places);
	const visible = new Set(routes.map(routeOf));
	const isShown = (place: { readonly routes: readonly string[] }) =>
		place.routes.some((route) => visible.has(route));
	const isDrawn = (link: Link) =>
		isShown(link) &&
		routes.some(
			(selection) =>
				link.routes.includes(routeOf(selection)) && selects(atlas, selection, routeOf(selection), link.id)
		);
	const modes = new Set<Mode>();
	const statuses = new Set<Status>();
	const atStake = new Set<StakeKind | 'none'>();
	for (const { mode, status } of answer.stretches) {
		modes.add(mode);
		statuses.add(status);
	}
	for (const { status } of context.lines) statuses.add(status);
	for (const link of answer.context === 'off' ? [] : atlas.links.filter(isDrawn)) {
		const status = statusOn(link, day);
		if (status === undefined) continue;
		modes.add(link.mode);
		statuses.add(status);
		if (stakes) atStake.add(stakes.get(link.id) ?? 'none');
	}
	const onRoutes = atlas.network.places.filter(
		(place) =>
			PLACE_MIN_ZOOM[place.rank] <= zoom &&
			(onPaths.has(place.id) || (answer.context === 'shown' && isShown(place)))
	);
	// Towns of no route look like those of the base map.
	const others = context.places.filter((place) => !isSettled(place));
	const kinds = new Set<PlaceKind>([...onRoutes, ...others].map(({ kind }) => kind));
	const symbols: PlaceSymbol[] = [];
	for (const kind of PLACE_KINDS.filter((name) => kinds.has(name))) {
		const symbol = PLACE_SYMBOLS[kind];
		// Kinds that look alike share a row: pump and compressor stations are one symbol.
		const same = symbols.findIndex(({ path, filled }) => path === symbol.path && filled === symbol.filled);
		if (same < 0) symbols.push(symbol);
		else symbols[same] = { ...symbol, label: `${symbols[same].label} or ${lowered(symbol.label)}` };
	}
	return {
		statuses: STATUSES.filter((status) => statuses.has(status)).map((status) => ({
			status,
			...STATUS_SYMBOLS[status]
		})),
		modes: MODES.filter((mode) => modes.has(mode)).map((mode) => ({ mode, ...MODE_SYMBOLS[mode] })),
		places: symbols,
		stakes: STAKES.filter((kind) => atStake.has(kind))
	};
}

const STAKES = Object.keys(STAKE_SYMBOLS) as (keyof typeof STAKE_SYMBOLS)[];
/** In the order of the key; who has no stance is left without a colour. */
const TINTS = ['supports', 'conditional', 'opposes'] as const satisfies readonly Stance[];

/** The stances that tint a country. */
export const tintRows = ({ tints }: Pick<Overlays, 'tints'>) =>
	TINTS.filter((stance) => [...tints.values()].includes(stance));

interface PathRow {
	readonly label: string;
	readonly letter: string | null;
	readonly colour: AnswerColour;
	readonly width: number;
	readonly opacity: number;
}

/**
 * The ways of an answer, the letters by name and the rest by what they are. @param pair of ways, where two
 * maps show no others @param by what a ratio of ways is of
 */
export function pathRows({ paths, critical }: AnswerOnMap, pair: MapPair | null, by: Yardstick): PathRow[] {
	if (critical)
		return CRITICAL_SYMBOLS.map(({ colour, labels }) => ({
			...PATH_SYMBOLS.critical,
			label: labels[by],
			letter: null,
			colour
		}));
	const shown = paths.filter(({ letter }) => !pair || pair.some((item) => item === letter));
	const rows = shown.map(({ role, letter, colour, title }) => {
		const { label, width, opacity } = PATH_SYMBOLS[role];
		return { label: letter ? title : label, letter, colour, width, opacity };
	});
	return rows.filter(
		({ label, letter }, index) => letter !== null || rows.findIndex((row) => row.label === label) === index
	);
}

export type ClosedKind = keyof typeof CLOSED_SYMBOLS;

export const closedRows = ({
	closed
}: AnswerOnMap): { readonly kind: ClosedKind; readonly label: string }[] => {
	const counts: Record<ClosedKind, number> = {
		country: closed.countries.size,
		link: closed.links.length,
		place: closed.places.length
	};
	const kinds = Object.keys(counts) as ClosedKind[];
	return kinds
		.filter((kind) => counts[kind] > 0)
		.map((kind) => ({ kind, label: CLOSED_SYMBOLS[kind].label }));
};
