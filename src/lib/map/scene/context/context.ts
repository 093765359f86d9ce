/**
 * The context: links of the region's network that belong to no route, and the places that only they know.
 * What of it is drawn at a zoom on a day, for both maps, for pictures and for the legend.
 */
import { statusOn, type Atlas, type Link, type Place } from '../../../atlas/atlas';
import { MODES, type Mode, type Status } from '../../../atlas/words';
import type { Camera } from '../../../view/state';
import { sightOf } from '../../geometry/in-sight';
import type { Size } from '../../geometry/viewport';
import { CONTEXT_MIN_ZOOM, CONTEXT_NAME_ZOOM } from '../../symbology/symbols';

export interface ContextLink {
	readonly link: Link;
	/** From which it is drawn. */
	readonly minZoom: number;
}
export interface Context {
	readonly links: readonly ContextLink[];
	readonly places: readonly Place[];
}

/**
 * A link is as important as the more important of its ends. Whole numbers after the first: MapLibre filters
 * by the zoom of the tile.
 */
const MIN_ZOOM: Readonly<Record<Place['rank'], number>> = {
	1: CONTEXT_MIN_ZOOM,
	2: CONTEXT_MIN_ZOOM,
	3: CONTEXT_MIN_ZOOM,
	4: 6,
	5: 7
};

/** Worked out once, so that it is the same as long as the network is. */
const known = new WeakMap<object, Context>();

/** @param whole the atlas with all of the network (`wholeAtlas`) */
export function contextOf({ network, place }: Pick<Atlas, 'network' | 'place'>): Context {
	const rank = (id: string) => place.get(id)!.rank;
	const context = known.get(network) ?? {
		links: network.links
			.filter(({ routes }) => routes.length === 0)
			.map((link) => ({
				link,
				minZoom: Math.min(MIN_ZOOM[rank(link.from)], MIN_ZOOM[rank(link.to)])
			})),
		places: network.places.filter(({ routes }) => routes.length === 0)
	};
	known.set(network, context);
	return context;
}

export interface ContextLine {
	readonly link: Link;
	readonly status: Status;
}

/**
 * The links drawn at a zoom on a day (YYYY-MM-DD), each by its state: none that isn't on record by then.
 * Railways lie over roads, and what is important over what isn't.
 */
export const contextLines = ({ links }: Context, zoom: number, day: string): ContextLine[] =>
	links
		.filter(({ minZoom }) => minZoom <= zoom)
		.toSorted((a, b) => order(a) - order(b))
		.flatMap(({ link }) => {
			const status = statusOn(link, day);
			return status ? [{ link, status }] : [];
		});

/** From the bottom up. */
export const order = ({ link, minZoom }: ContextLink): number => Number(link.mode === 'rail') * 100 - minZoom;

export interface ContextInSight {
	readonly lines: readonly ContextLine[];
	/** Those that may be named. */
	readonly places: readonly Place[];
}

/** What of it a map as large as this shows, px. */
export function contextInSight(context: Context, camera: Camera, size: Size, day: string): ContextInSight {
	const isInSight = sightOf(camera, size);
	return {
		lines: contextLines(context, camera.zoom, day).filter(({ link }) => isInSight(link.coordinates)),
		places: context.places.filter(({ rank, at }) => CONTEXT_NAME_ZOOM[rank] <= camera.zoom && isInSight([at]))
	};
}

/** Their kinds, in the order of the legend. */
export const contextModes = (lines: readonly ContextLine[]): Mode[] =>
	MODES.filter((mode) => lines.some(({ link }) => link.mode === mode));
