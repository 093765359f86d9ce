/** The network in two parts: that of the routes, which every map loads, and that beside them. */
import { FILES, isContext, type Content, type InFile } from '../lib/atlas/content.ts';
import { mentions } from '../lib/atlas/integrity/argument/mentions.ts';
import type { Link, Place } from '../lib/atlas/schema.ts';

interface Part {
	readonly links: readonly InFile<Link>[];
	readonly places: readonly Place[];
	readonly sources: Content['sources'];
}

/** Whether what a closure names is a link or a place that only the links beside the routes know. */
export function ofContext({ links, places }: Part): (closed: string) => boolean {
	const ids = new Set([...links.map(({ id }) => `link:${id}`), ...places.map(({ id }) => `place:${id}`)]);
	return (closed) => ids.has(closed);
}

/** The network of the routes, and what only the links beside it need. */
export function coreAndContext(content: Content): [core: Part, context: Part] {
	const links = content.links.filter((link) => !isContext(link));
	const known = new Set(links.flatMap(({ properties: { from, to, via = [] } }) => [from, ...via, to]));
	const onlyContext = (place: Place) => !known.has(place.id);
	const places = new Set(content.places.filter(onlyContext).map(({ id }) => id));
	// A place of a context link may be cited for itself; a ban is part of the network's text.
	const cited = new Set(
		mentions(content)
			.filter(
				({ what, file, id }) =>
					what === 'source' &&
					!isContext({ file }) &&
					file !== FILES.bans &&
					!(file === FILES.places && places.has(id))
			)
			.map(({ target }) => target)
	);
	const split = <T>(items: readonly T[], isCore: (item: T) => boolean) =>
		[items.filter(isCore), items.filter((item) => !isCore(item))] as const;
	const [corePlaces, contextPlaces] = split(content.places, (place) => !onlyContext(place));
	const [coreSources, contextSources] = split(content.sources, ({ id }) => cited.has(id));
	return [
		{ links, places: corePlaces, sources: coreSources },
		{ links: content.links.filter(isContext), places: contextPlaces, sources: contextSources }
	];
}
