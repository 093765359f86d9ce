/** What the symbols on the map mean: only those that occur among the routes shown, on the day and at the zoom. */
import { statusOn, type Atlas } from '../atlas/atlas';
import { MODES, PLACE_KINDS, STATUSES, type Mode, type PlaceKind, type Status } from '../atlas/words';
import {
	MODE_SYMBOLS,
	PLACE_MIN_ZOOM,
	PLACE_SYMBOLS,
	STATUS_SYMBOLS,
	type ModeSymbol,
	type PlaceSymbol,
	type StatusSymbol
} from './symbology';

export interface LegendRows {
	readonly statuses: readonly (StatusSymbol & { readonly status: Status })[];
	readonly modes: readonly (ModeSymbol & { readonly mode: Mode })[];
	readonly places: readonly PlaceSymbol[];
}

/** @param visible ids of the routes shown @param day YYYY-MM-DD @param zoom leaves out places that aren't drawn so far away */
export function legendRows(atlas: Atlas, visible: ReadonlySet<string>, day: string, zoom: number): LegendRows {
	const isShown = ({ routes }: { readonly routes: readonly string[] }) => routes.some((route) => visible.has(route));
	const modes = new Set<Mode>();
	const statuses = new Set<Status>();
	for (const link of atlas.links.filter(isShown)) {
		const status = statusOn(link, day);
		if (status === undefined) continue;
		modes.add(link.mode);
		statuses.add(status);
	}
	const kinds = new Set<PlaceKind>(
		atlas.places.filter((place) => PLACE_MIN_ZOOM[place.rank] <= zoom && isShown(place)).map(({ kind }) => kind)
	);
	const symbols: PlaceSymbol[] = [];
	for (const kind of PLACE_KINDS.filter((name) => kinds.has(name))) {
		const symbol = PLACE_SYMBOLS[kind];
		// Kinds that look alike share a row: pump and compressor stations are one symbol.
		const same = symbols.findIndex(({ path, filled }) => path === symbol.path && filled === symbol.filled);
		if (same < 0) symbols.push(symbol);
		else symbols[same] = { ...symbol, label: `${symbols[same].label} or ${symbol.label.toLowerCase()}` };
	}
	return {
		statuses: STATUSES.filter((status) => statuses.has(status)).map((status) => ({ status, ...STATUS_SYMBOLS[status] })),
		modes: MODES.filter((mode) => modes.has(mode)).map((mode) => ({ mode, ...MODE_SYMBOLS[mode] })),
		places: symbols
	};
}
