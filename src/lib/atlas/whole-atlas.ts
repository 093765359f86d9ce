/**
 * The atlas with the rest of the region's network: what a question is asked of, once it is loaded. The links,
 * places and routes of the atlas it grows from stay the same objects, so what is drawn by them goes on being
 * drawn. Apart from the atlas, as the first picture does without.
 */
import { LINE_PRECISION, type Atlas, type Link, type Place } from './atlas.ts';
import type { Ban } from './analysis-schema.ts';
import type { NetworkData } from './compiled.ts';
import { decodeLine } from './polyline.ts';

export interface WholeAtlas extends Atlas {
	/** Whose goods are not let through where. */
	readonly bans: readonly Ban[];
	/** What a named closure closes, besides what the record lists for it. */
	readonly closes: Readonly<Record<string, readonly string[]>>;
}

export function wholeAtlas(core: Atlas, { places, links, bans, closes }: NetworkData): WholeAtlas {
	// They belong to no route: that is how they are told apart.
	const more: Link[] = links.map((link) => ({
		...link,
		coordinates: decodeLine(link.line, LINE_PRECISION),
		routes: []
	}));
	const known: Place[] = places.map((place) => ({ ...place, routes: [] }));
	return {
		...core,
		links: [...core.links, ...more],
		places: [...core.places, ...known],
		link: new Map([...core.link, ...more.map((link) => [link.id, link] as const)]),
		place: new Map([...core.place, ...known.map((place) => [place.id, place] as const)]),
		countries: new Set([...core.countries, ...more.flatMap(({ country }) => country ?? [])]),
		bans,
		closes
	};
}
