/** Where the name of a route stands when the whole region is shown, if its editor hasn't said. */
import type { LonLat } from '../lib/atlas/plane.ts';
import type { Link, Route } from '../lib/atlas/schema.ts';

/**
 * The vertex of a route that is farthest from the vertices of the routes shown by default; where none is, the
 * one in the middle.
 */
export function leastCrowdedPoint(
	route: Route,
	routes: readonly Route[],
	links: readonly Link[]
): [number, number] {
	const verticesOf = (ids: ReadonlySet<string>): LonLat[] =>
		links.filter(({ id }) => ids.has(id)).flatMap(({ geometry }) => geometry.coordinates as LonLat[]);
	const own = verticesOf(linksOf([route]));
	const others = verticesOf(
		linksOf(routes.filter(({ id, group }) => id !== route.id && group === 'default'))
	);
	const [longitude, latitude] = own[Math.floor(own.length / 2)];
	let best: LonLat = [longitude, latitude];
	let widest = 0;
	for (const here of own) {
		const clearance = others.reduce(
			(least, other) => Math.min(least, squaredDistance(here, other)),
			Infinity
		);
		if (clearance > widest && clearance < Infinity) [best, widest] = [here, clearance];
	}
	return [best[0], best[1]];
}

const linksOf = (routes: readonly Route[]) =>
	new Set(routes.flatMap(({ variants }) => variants.flatMap(({ links }) => links)));
/** In degrees of latitude, squared: good enough to compare neighbours. */
const squaredDistance = ([x0, y0]: LonLat, [x1, y1]: LonLat) => ((x1 - x0) * 0.75) ** 2 + (y1 - y0) ** 2;
