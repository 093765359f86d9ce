/**
 * Where the names of routes stand. Close up they run along the lines; from afar a short or winding line has no room for
 * its name, so each gets one beside the point where it is most alone.
 */
import type { Feature, LineString, Point } from 'geojson';
import type { Atlas, Position, Route } from '../atlas/atlas';
import { lengthOf } from '../atlas/atlas';
import { routeLabel } from '../atlas/viewpoint';
import { labelProperties } from './label-properties';

/** Besides these, a feature carries the route's names by viewpoint. */
export interface RouteLabel {
	readonly route: string;
	/** Lower goes first: the route with the fewest links must find room where it shares track with a long one. */
	readonly rank: number;
	/** Whether the line has room for more names from afar. */
	readonly long: boolean;
}

/** From this length on, km, a route is named along its line from afar too. */
const LONG = 4000;

export function routeLabels(atlas: Atlas): Feature<LineString | Point, RouteLabel>[] {
	return atlas.routes.flatMap((route): Feature<LineString | Point, RouteLabel>[] => {
		const longest = Math.max(...route.variants.map((variant) => sum(variant.links.map((id) => lengthOf(atlas.link.get(id)!).km))));
		const properties = {
			route: route.id,
			// MapLibre would begin a line with the slash.
			...labelProperties('name', (viewpoint) => routeLabel(route, viewpoint).replace(' /', '\u00a0/')),
			rank: route.links.length + (route.group === 'comparison' ? 1000 : 0),
			long: longest >= LONG
		};
		const lines = chains(atlas, route).map((coordinates) => feature({ type: 'LineString', coordinates }, properties));
		return [...lines, feature({ type: 'Point', coordinates: route.labelAt ?? mostAlone(atlas, route) }, properties)];
	});
}

const feature = <G extends LineString | Point>(geometry: G, properties: RouteLabel): Feature<G, RouteLabel> => ({
	type: 'Feature',
	geometry,
	properties
});
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The links of a route joined end to end along its variants, each link once. */
function chains(atlas: Atlas, route: Route): Position[][] {
	const used = new Set<string>();
	return route.variants.flatMap((variant) => {
		const lines: Position[][] = [];
		let open = false;
		for (const id of variant.links) {
			const isNew = !used.has(id);
			used.add(id);
			if (!isNew) open = false;
			else if (open) lines.push(joined(lines.pop()!, atlas.link.get(id)!.coordinates));
			else {
				lines.push([...atlas.link.get(id)!.coordinates]);
				open = true;
			}
		}
		return lines;
	});
}

/** Two lines that share an end, as one. */
function joined(a: readonly Position[], b: readonly Position[]): Position[] {
	const meet = (x: Position, y: Position) => x[0] === y[0] && x[1] === y[1];
	const [a0, a1] = [a[0], a[a.length - 1]];
	const [b0, b1] = [b[0], b[b.length - 1]];
	if (meet(a1, b0)) return [...a, ...b.slice(1)];
	if (meet(a1, b1)) return [...a, ...b.slice(0, -1).reverse()];
	if (meet(a0, b0)) return [...a].reverse().concat(b.slice(1));
	return [...b, ...a.slice(1)];
}

/** The vertex of a route that is farthest from the vertices of the other routes of its group; where none is, the one in the middle. */
function mostAlone(atlas: Atlas, route: Route): Position {
	const own = route.links.flatMap((id) => atlas.link.get(id)!.coordinates);
	const others = atlas.links
		.filter((link) => link.routes.some((id) => id !== route.id && atlas.route.get(id)!.group === 'default'))
		.flatMap((link) => link.coordinates.filter((_, index) => index % 4 === 0));
	const middle = own[Math.floor(own.length / 2)];
	let best = middle;
	let widest = 0;
	for (const [index, here] of own.entries()) {
		if (index % 3 !== 0) continue;
		const clearance = Math.min(...others.map((other) => squaredDistance(here, other)));
		if (clearance > widest) [best, widest] = [here, clearance];
	}
	return best;
}

/** In degrees of latitude, squared: good enough to compare neighbours. */
const squaredDistance = ([x0, y0]: Position, [x1, y1]: Position) => ((x1 - x0) * 0.75) ** 2 + (y1 - y0) ** 2;
