/**
 * What is told of links and places where a view is saved as data: the fields that tables, map programs and
 * scripts read, and the strokes that map programs draw.
 */
import type { FeatureCollection, LineString, Point } from 'geojson';
import type { Status } from '../../atlas/words';
import type { LinkState } from './link-state';

export interface LinkProperties extends LinkState {
	readonly id: string;
	readonly name: string;
	/** Ids of the routes that are shown with it. */
	readonly routes: readonly string[];
	readonly route_names: readonly string[];
	/** On the map, #rrggbb, in the same order. */
	readonly route_colours: readonly string[];
	/** Letters or names of the ways of an answer that take it. */
	readonly ways: readonly string[];
	readonly mode: string;
	readonly country: string | null;
	readonly sea: string | null;
	readonly from: string;
	readonly to: string;
	readonly length_km: number;
	/** Whether the length is a published one; else it is measured on the line. */
	readonly length_published: boolean;
	readonly gauge_mm: number | null;
	readonly diameter_mm: number | null;
	readonly precision: string;
	/** Each in one line. */
	readonly sources: readonly string[];
	/**
	 * How map programs draw it that know no routes (simplestyle 1.1): in one colour, #rrggbb. Of the ways that
	 * take it, else of the routes, that with the fewest links, which is seen the least elsewhere.
	 */
	readonly stroke: string;
	readonly 'stroke-width': number;
	readonly 'stroke-opacity': number;
}
export interface PlaceProperties {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly country: string | null;
	readonly routes: readonly string[];
}

/** What one must know to use it. */
export interface Origin {
	readonly title: string;
	/** YYYY-MM-DD */
	readonly as_of: string;
	readonly data_version: string;
	readonly licence: string;
	readonly licence_url: string;
	readonly attribution: string;
	/**
	 * What an answer on it rests on, where that isn't the plain question: "What is planned … counts as open."
	 */
	readonly rests_on?: string;
	/** Of the view; absent where it has none. */
	readonly address?: string;
}

/** A route or a way, and its colour on the map, #rrggbb. */
export interface Shown {
	readonly id: string;
	readonly name: string;
	readonly colour: string;
}

/** Programs for maps draw no dashes: what isn't built is thinner and fainter, and what is closed is faint. */
export const STATUS_STROKES: Readonly<Record<Status, { readonly width: number; readonly opacity: number }>> =
	{
		operating: { width: 4, opacity: 1 },
		limited: { width: 4, opacity: 1 },
		construction: { width: 2.5, opacity: 0.7 },
		planned: { width: 1.5, opacity: 0.55 },
		proposed: { width: 1.5, opacity: 0.4 },
		suspended: { width: 4, opacity: 0.4 }
	};

export interface ShownNetwork {
	readonly origin: Origin;
	readonly links: FeatureCollection<LineString, LinkProperties>;
	readonly places: FeatureCollection<Point, PlaceProperties>;
	/** Routes with at least one link shown, in the order of the list. */
	readonly routes: readonly Shown[];
	/** That answer what is asked. `id`: as in the properties of links. */
	readonly paths: readonly Shown[];
	/** Of all of it, in the order of the record. */
	readonly sources: readonly string[];
}
