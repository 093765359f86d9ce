/**
 * The atlas and the record with the rest of the region's network: what a question is asked of, and what is
 * read about it, once it is loaded. Links, places and routes of the atlas it grows from stay the same objects
 * in the same lists, so what is drawn by them goes on being drawn. Apart from the atlas, as the first picture
 * does without.
 */
import { LINE_PRECISION, type Atlas, type Link, type Place } from './atlas.ts';
import type { NetworkData, NetworkRecordData, RecordData } from './compiled.ts';
import type { Ban } from './analysis-schema.ts';
import { decodeLine } from './polyline.ts';

export interface WholeAtlas extends Atlas {
	readonly bans: readonly Ban[];
}

export function wholeAtlas(core: Atlas, { places, links, bans }: NetworkData): WholeAtlas {
	// They belong to no route: that is how they are told apart.
	const more: Link[] = links.map((link) => ({
		...link,
		coordinates: decodeLine(link.line, LINE_PRECISION),
		routes: []
	}));
	const known: Place[] = places.map((place) => ({ ...place, routes: [] }));
	return {
		...core,
		network: { links: [...core.links, ...more], places: [...core.places, ...known] },
		link: new Map([...core.link, ...more.map((link) => [link.id, link] as const)]),
		place: new Map([...core.place, ...known.map((place) => [place.id, place] as const)]),
		countries: new Set([...core.countries, ...more.flatMap(({ country }) => country ?? [])]),
		bans
	};
}

/** Named closures close what they do on the whole network. */
export function wholeRecord(core: RecordData, { closes }: NetworkData, more: NetworkRecordData): RecordData {
	return {
		...core,
		closures: core.closures.map((closure) => ({
			...closure,
			closes: [...closure.closes, ...(closes[closure.id] ?? [])]
		})),
		links: { ...core.links, ...more.links },
		places: { ...core.places, ...more.places },
		sources: [...core.sources, ...more.sources]
	};
}
