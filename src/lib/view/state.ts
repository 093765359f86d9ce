/** Everything a reader can share. The URL is its written form (`codec.ts`). */
import type { Closure } from '../analysis/path-search/closures';
import type { AssumptionId, Goods, Power, Usable, Viewpoint, Yardstick } from '../atlas/words';
import type { Selection } from './selection';

/** Degrees, except zoom. Bearing and pitch are 0 for a map that looks straight down with north up. */
export interface Camera {
	readonly zoom: number;
	readonly latitude: number;
	readonly longitude: number;
	readonly bearing: number;
	readonly pitch: number;
}

export type Focus =
	| { readonly kind: 'route'; readonly selection: Selection }
	| { readonly kind: 'link'; readonly link: string }
	| { readonly kind: 'place'; readonly place: string }
	| { readonly kind: 'claim'; readonly claim: string }
	| { readonly kind: 'argument' }
	/** What a power has at stake: the one of the lens. */
	| { readonly kind: 'stakes' }
	/**
	 * Who stands where on the routes; one of them brought forward, with its supporters and opponents on the
	 * map.
	 */
	| { readonly kind: 'stances'; readonly route: string | null }
	/** The table of what is compared, or where nothing is yet, the choice of it. */
	| { readonly kind: 'compare' }
	/** The stress test between two places. */
	| { readonly kind: 'reroute' }
	/** What the path between two places depends on: its critical links, places and countries. */
	| { readonly kind: 'critical' }
	/** Pairs of places × closures. */
	| { readonly kind: 'stress' }
	/** Nothing, though something is asked: the answer is on the map, its panel closed. */
	| { readonly kind: 'none' };
/** What has a panel. */
export type Panelled = Exclude<Focus, { readonly kind: 'none' }>;

/** What compared routes are called by, in their order. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];
/** Which of the paths compared the left and the right map show. */
export type MapPair = readonly [left: Letter, right: Letter];

export type Theme = 'light' | 'dark' | 'projector';

export interface ViewState {
	/** What is drawn, in the order of the list. */
	readonly routes: readonly Selection[];
	/** What the panel shows and the map brings forward. */
	readonly focus: Focus | null;
	/** Null: the whole region, fitted to the window. */
	readonly camera: Camera | null;
	/** Null: the latest day the record knows. Otherwise YYYY-MM-DD. */
	readonly asof: string | null;
	/** The power whose stakes colour the network; null: routes keep their colours. */
	readonly lens: Power | null;
	/** Routes or variants compared, at most four, in the order of their letters A to D. */
	readonly compare: readonly Selection[];
	/** Places between which paths are compared or looked for. */
	readonly from: string | null;
	readonly to: string | null;
	readonly closed: readonly Closure[];
	readonly by: Yardstick;
	readonly status: Usable;
	readonly goods: Goods;
	/** Assumptions of travelling time that the reader has changed. */
	readonly assume: Readonly<Partial<Record<AssumptionId, number>>>;
	/** One map, or two side by side that move together. */
	readonly maps: MapPair | null;
	/** Whether the region's other railways and roads are drawn, close up. */
	readonly context: boolean;
	/** Null: as the system is set. */
	readonly theme: Theme | null;
	/** Whose names the labels are. Null: the neutral ones. */
	readonly names: Viewpoint | null;
	/** Map and legend only, for an iframe. */
	readonly embed: boolean;
	/**
	 * The briefing that is presented, and the step it is at, from 1. The rest of the view is what the audience
	 * sees.
	 */
	readonly brief: { readonly id: string; readonly step: number } | null;
}

/**
 * What the whole region means: west, south, east, north. From the Bosporus to Almaty, from Moscow to the
 * Gulf.
 */
export const HOME: readonly [number, number, number, number] = [26.5, 26, 79, 56.2];

/** Whether two cameras show the same picture: they differ by about half of what an address can say. */
export const sameCamera = (a: Camera, b: Camera) =>
	Math.abs(a.zoom - b.zoom) < 0.006 &&
	Math.abs(a.latitude - b.latitude) < 6e-5 &&
	Math.abs(a.longitude - b.longitude) < 6e-5 &&
	Math.abs(a.bearing - b.bearing) < 0.06 &&
	Math.abs(a.pitch - b.pitch) < 0.06;
