/**
 * What a set of links consists of, by length: in what state on a day, in which country, by which means.
 * Lengths in km.
 */
import { lengthOf, statusOn, type Link } from '../../atlas/atlas';
import type { Mode, Status } from '../../atlas/words';

/** The country of a link on the open sea. */
export const AT_SEA = 'sea';

interface Part {
	readonly km: number;
	/** Of the whole, 0 to 1. */
	readonly share: number;
}
export type StatusShare = Part & { readonly status: Status };
export type CountryShare = Part & { readonly country: string };
export type ModeShare = Part & { readonly mode: Mode };

export interface Composition {
	readonly km: number;
	/** The part measured by published lengths; the rest is measured on the lines as drawn. */
	readonly published: Part;
	/** The part of which the record knows no state on that day: it wasn't there, or nobody had spoken of it. */
	readonly unknown: Part;
	/** Each from the longest part to the shortest. */
	readonly byStatus: readonly StatusShare[];
	readonly byCountry: readonly CountryShare[];
	readonly byMode: readonly ModeShare[];
}

type Measured = Pick<Link, 'published' | 'drawn' | 'status' | 'country' | 'mode'>;

/** @param links each counted once. @param day YYYY-MM-DD */
export function composition(links: readonly Measured[], day: string): Composition {
	const km = total(links);
	const part = (some: readonly Measured[]): Part => ({
		km: total(some),
		share: km === 0 ? 0 : total(some) / km
	});
	const by = <K>(key: (link: Measured) => K) =>
		[...new Set(links.map(key))]
			.map((value) => ({ value, ...part(links.filter((link) => key(link) === value)) }))
			.sort((a, b) => b.km - a.km);

	return {
		km,
		published: part(links.filter((link) => lengthOf(link).published)),
		unknown: part(links.filter((link) => statusOn(link, day) === undefined)),
		byStatus: by((link) => statusOn(link, day)).flatMap(({ value, ...rest }) =>
			value ? [{ status: value, ...rest }] : []
		),
		byCountry: by((link) => link.country ?? AT_SEA).map(({ value, ...rest }) => ({
			country: value,
			...rest
		})),
		byMode: by((link) => link.mode).map(({ value, ...rest }) => ({ mode: value, ...rest }))
	};
}

const total = (links: readonly Measured[]) => links.reduce((sum, link) => sum + lengthOf(link).km, 0);
