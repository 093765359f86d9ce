/**
 * Which names the static map shows at a zoom, and where. Nothing overlaps: names of routes that stand beside
 * a point and places come first, then countries, waters, and names along the lines, as on the WebGL map.
 */
import type { Atlas } from '../../../atlas/atlas';
import { placeLabel } from '../../../atlas/viewpoint';
import type { PlaceKind, Viewpoint } from '../../../atlas/words';
import type { AnswerOnMap } from '../answer/answer';
import { COUNTRY_LABELS, WATER_LABELS, type Label } from '../../base/gazetteer';
import type { Box } from '../../geometry/box';
import { contextNames, type ContextNames } from './context-names';
import { CollisionIndex, place as fit } from './collision-index';
import { POINT_ANCHORS, AREA_ANCHORS, type Role } from '../../symbology/text-styles';
import { levelOf } from '../link-paths';
import { toPx } from '../../geometry/mercator';
import type { UserLayerName } from './user-layer-labels';
import { inUnits, pointPositions, type LabelFrame, type PointLabel } from './point-label';
import type { Xy } from '../../geometry/simplify-line';
import { routeNames, type LineLabel } from './route-names';
import { RING_REACH } from '../../symbology/place-symbols';
import { shownPlaces } from './shown-places';
import { badgesOf, type Badge } from '../answer/path-badges';

export interface PlacedSymbol {
	readonly id: string;
	/** `town`: of no route, as the base map's. */
	readonly kind: PlaceKind | 'town';
	/** Units. */
	readonly at: Xy;
}
export interface StaticNames {
	readonly labels: readonly (PointLabel | LineLabel)[];
	readonly symbols: readonly PlacedSymbol[];
	/** Letters on the lines of paths. */
	readonly badges: readonly (Pick<Badge, 'letter' | 'colour'> & { readonly at: Xy })[];
}

export interface Names {
	readonly atlas: Atlas;
	/** Routes shown. */
	readonly visible: ReadonlySet<string>;
	/** Places with a ring, shown at every zoom and whichever routes are. */
	readonly ringed: readonly string[];
	/** Its paths are named first; its places are shown besides. */
	readonly answer: AnswerOnMap;
	/** Whose names; null for the neutral ones. */
	readonly viewpoint: Viewpoint | null;
	/** What belongs to no route, and is named last. */
	readonly context?: ContextNames;
	/** Where countries are named: `country-labels.ts`. */
	readonly countries?: readonly Label[];
	/** Features of the reader's own that bear a name. */
	readonly userLayers?: readonly UserLayerName[];
	readonly zoom: number;
	/** The theme's factor on type. */
	readonly scale: number;
	/** Lines drawn, px of the world at the zoom: names would rather not cover them. */
	readonly lines: readonly (readonly Xy[])[];
	/** Where names are needed, px of the world at the zoom. Null: everywhere. */
	readonly window: Box | null;
	/** Where no name may stand, px of the world at the zoom. */
	readonly taken?: readonly Box[];
}

/** Half the size of a place's symbol, px. */
const SYMBOL_REACH = 4;
const BADGE_REACH = 10;

export function staticNames({
	atlas,
	visible,
	answer,
	ringed,
	viewpoint,
	userLayers = [],
	countries = COUNTRY_LABELS,
	context = { places: [], lines: [] },
	zoom,
	scale,
	lines,
	window,
	taken = []
}: Names): StaticNames {
	const isNeeded = ([x, y]: Xy) =>
		!window || (x > window.left && x < window.right && y > window.top && y < window.bottom);
	const level = levelOf(zoom);
	const frame: LabelFrame = { zoom, level, scale, isNeeded };
	const collisions = new CollisionIndex();
	for (const box of taken) collisions.block(box);
	for (const line of lines) collisions.avoid(line, isNeeded);
	const isEnd = (id: string) => answer.ends.some((end) => end.id === id);
	const isEmphasised = (id: string) => Number(ringed.includes(id) || isEnd(id));
	const places = shownPlaces({ atlas, visible, ringed, answer }, level)
		.map((place) => ({ ...place, px: toPx(place.at, zoom) }))
		.filter(({ px }) => isNeeded(px))
		.sort(
			(a, b) =>
				isEmphasised(b.id) - isEmphasised(a.id) || a.rank - b.rank || b.routes.length - a.routes.length
		);
	const reachOf = (id: string) =>
		isEnd(id) ? BADGE_REACH : ringed.includes(id) ? RING_REACH * scale : SYMBOL_REACH;
	for (const { id, px } of places) collisions.block(around(px, reachOf(id)));

	const pathNames = answer.paths.map(({ key, letter, title, colour, at }) =>
		pointPositions(
			{
				key: `way ${key}`,
				role: 'route',
				name: letter ? `${letter} ${title}` : title,
				at: toPx(at, zoom),
				bold: true,
				ink: colour
			},
			POINT_ANCHORS,
			frame
		)
	);
	const pathLabels = fit(collisions, pathNames);
	const badges = badgesOf(answer).flatMap(({ letter, colour, at, minZoom }) => {
		const px = toPx(at, zoom);
		const box = around(px, BADGE_REACH);
		if (minZoom > level || !isNeeded(px) || !collisions.isFree(box)) return [];
		collisions.block(box);
		return { letter, colour, at: inUnits(px, zoom) };
	});
	const { afar, along } = routeNames(atlas, visible, viewpoint, frame);
	const isFirst = firstOfCells();
	const userLayerLabels = userLayers
		.map(({ at, ...named }) => ({ ...named, px: toPx(at, zoom) }))
		.filter(({ px }) => isNeeded(px) && isFirst(px))
		.map(({ layer, index, name, colour, px }) =>
			pointPositions(
				{
					key: `user-layer ${layer} ${index}`,
					role: 'place',
					name,
					at: px,
					ink: `user-layer-${colour}`,
					ringed: true
				},
				POINT_ANCHORS,
				frame
			)
		);
	const placeNames = places.map(({ id, px, rank, ...named }) =>
		pointPositions(
			{
				key: `place ${id}`,
				role: 'place',
				name: placeLabel(named, viewpoint),
				at: px,
				bold: rank === 1 || isEnd(id),
				ringed: ringed.includes(id) || isEnd(id)
			},
			POINT_ANCHORS,
			frame
		)
	);
	const areas = (labels: readonly Label[], role: (label: Label) => Role) =>
		labels
			.filter(({ minZoom, at }) => minZoom <= level && isNeeded(toPx(at, zoom)))
			.map((label) =>
				pointPositions(
					{ key: `area ${label.name}`, role: role(label), name: label.name, at: toPx(label.at, zoom) },
					AREA_ANCHORS,
					frame
				)
			);
	const labels = [
		...pathLabels,
		...fit(collisions, afar),
		...fit(collisions, placeNames),
		...fit(collisions, userLayerLabels),
		...fit(
			collisions,
			areas(countries, ({ part }) => (part ? 'part' : 'country'))
		),
		...fit(
			collisions,
			areas(WATER_LABELS, ({ lake }) => (lake ? 'lake' : 'water'))
		),
		...fit(collisions, along)
	];
	const isNamed = new Set(places.map(({ id }) => id));
	const others = { ...context, places: context.places.filter(({ id }) => !isNamed.has(id)) };
	const beside = contextNames(collisions, others, viewpoint, frame);
	return {
		// The important ones on top.
		symbols: [
			...beside.symbols.toReversed(),
			...places.toReversed().map(({ id, kind, px }) => ({ id, kind, at: inUnits(px, zoom) }))
		],
		badges,
		labels: [...labels, ...beside.labels]
	};
}

/** Of thousands that lie close together, few have room: one for each bit of the map is tried, px. */
function firstOfCells(): (at: Xy) => boolean {
	const seen = new Set<string>();
	return ([x, y]) => seen.size < seen.add(`${Math.floor(x / 48)} ${Math.floor(y / 12)}`).size;
}

const around = ([x, y]: Xy, reach: number): Box => ({
	left: x - reach,
	top: y - reach,
	right: x + reach,
	bottom: y + reach
});
