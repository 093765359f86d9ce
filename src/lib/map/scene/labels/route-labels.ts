/**
 * Where the names of routes stand. Close up they run along the lines; from afar a short or winding line has
 * no room for its name, so each gets one beside one point.
 */
import type { Feature, LineString, Point } from 'geojson';
import type { Atlas, Position, Route } from '../../../atlas/atlas';
import { lengthOf } from '../../../atlas/atlas';
import { routeLabel } from '../../../atlas/viewpoint';
import { labelProperties } from './label-properties';

/** Besides these, a feature carries the route's names by viewpoint. */
export interface RouteLabel {
	readonly route: string;
	/**
	 * Lower goes first: the route with the fewest links must find room where it shares track with a long one.
	 */
	readonly rank: number;
	/** Whether the line has room for more names from afar. */
	readonly long: boolean;
}

/** From this length on, km, a route is named along its line from afar too. */
const LONG = 4000;

export function routeLabels(atlas: Atlas): Feature<LineString | Point, RouteLabel>[] {
	return atlas.routes.flatMap((route): Feature<LineString | Point, RouteLabel>[] => {
		const longest = Math.max(
			...route.variants.map((variant) => sum(variant.links.map((id) => lengthOf(atlas.link.get(id)!).km)))
		);
		const properties = {
			route: route.id,
			// MapLibre would begin a line with the slash.
			...labelProperties('name', (viewpoint) => routeLabel(route, viewpoint).replace(' /', '\u00a0/')),
			rank: route.links.length + (route.group === 'comparison' ? 1000 : 0),
			long: longest >= LONG
		};
		const lines = chains(atlas, route).map((coordinates) =>
			feature({ type: 'LineString', coordinates }, properties)
		);
		return [...lines, feature({ type: 'Point', coordinates: [...route.labelAt] }, properties)];
	});
}

const feature = <G extends LineString | Point>(
	geometry: G,
	properties: RouteLabel
): Feature<G, RouteLabel> => ({
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
