/** Names of routes on the static map: along the lines, and beside a point for short routes seen from afar. */
import type { Atlas, Route } from '../../../atlas/atlas';
import { routeLabel } from '../../../atlas/viewpoint';
import type { Colour, Viewpoint } from '../../../atlas/words';
import type { Candidate } from './collision-index';
import { ROUTE_ANCHORS, NAMED_ALONG, typeSize } from '../../symbology/text-styles';
import { positionsAlong } from './line-label';
import { toPx } from '../../geometry/mercator';
import { inUnits, pointPositions, type LabelFrame, type PointLabel } from './point-label';
import { routeLabels } from './route-labels';
import type { Xy } from '../../geometry/simplify-line';
import { textWidth } from '../../symbology/text-width';

export interface LineLabel {
	readonly kind: 'line';
	readonly key: string;
	readonly text: string;
	/** Baseline, a quadratic curve in units: start, control point, end. */
	readonly curve: readonly [Xy, Xy, Xy];
	readonly colour: Colour;
}

type RouteFeature = ReturnType<typeof routeLabels>[number];
const featuresOfRoutes = new WeakMap<Route, RouteFeature[]>();

export function routeNames(
	atlas: Atlas,
	visible: ReadonlySet<string>,
	viewpoint: Viewpoint | null,
	frame: LabelFrame
) {
	const afar: Afar[] = [];
	/**
	 * By turn: a route's first name comes before another's second, or one would take all the room on shared
	 * track.
	 */
	const turns: Candidate<LineLabel>[][] = [];
	const taken = new Map<string, number>();
	const features = atlas.routes
		.filter(({ id }) => visible.has(id))
		.flatMap((route) => featuresOf(atlas, route));
	features.sort((a, b) => a.properties.rank - b.properties.rank);
	for (const [index, { geometry, properties }] of features.entries()) {
		const { route, long } = properties;
		const { colour, group, ...named } = atlas.route.get(route)!;
		const name = routeLabel(named, viewpoint);
		const key = `route ${route} ${index}`;
		const points = (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates).map(
			(position) => toPx(position as [number, number], frame.zoom)
		);
		if (geometry.type === 'Point') {
			if (frame.level < NAMED_ALONG.all) {
				const candidate = pointPositions(
					{ key, role: 'route', name, at: points[0], colour },
					ROUTE_ANCHORS,
					frame
				);
				afar.push({ candidate, y: points[0][1], isComparison: group === 'comparison' });
			}
		} else if (frame.level >= NAMED_ALONG[long ? 'long' : 'all']) {
			for (const candidate of namesAlong(points, { key, name, colour }, frame)) {
				const turn = taken.get(route) ?? 0;
				taken.set(route, turn + 1);
				(turns[turn] ??= []).push(candidate);
			}
		}
	}
	return { afar: afar.sort(northFirst).map(({ candidate }) => candidate), along: turns.flat() };
}

interface Afar {
	readonly candidate: Candidate<PointLabel>;
	/** px down */
	readonly y: number;
	readonly isComparison: boolean;
}
/** Of two that are close, the northern one takes the room above. */
const northFirst = (a: Afar, b: Afar) => Number(a.isComparison) - Number(b.isComparison) || a.y - b.y;

function namesAlong(
	line: readonly Xy[],
	{ key, name, colour }: { key: string; name: string; colour: Colour },
	{ zoom, scale, isNeeded }: LabelFrame
): Candidate<LineLabel>[] {
	const size = typeSize('route', zoom) * scale;
	const stretches = positionsAlong(line, { width: textWidth(name, { bold: true }) * size, size }, isNeeded);
	return stretches.map((positions, stretch) => ({
		name,
		positions: positions.map(({ boxes, at, label }) => ({
			boxes,
			at,
			label: {
				kind: 'line',
				key: `${key} ${stretch}`,
				text: name,
				colour,
				curve: curveInUnits(label.curve, zoom)
			}
		}))
	}));
}

/** Route by route, and each once: to find where a route is most alone takes a while. */
function featuresOf(atlas: Atlas, route: Route): readonly RouteFeature[] {
	const known = featuresOfRoutes.get(route);
	if (known) return known;
	const features = routeLabels({ ...atlas, routes: [route] });
	featuresOfRoutes.set(route, features);
	return features;
}

const curveInUnits = ([start, control, end]: LineLabel['curve'], zoom: number): LineLabel['curve'] => [
	inUnits(start, zoom),
	inUnits(control, zoom),
	inUnits(end, zoom)
];
