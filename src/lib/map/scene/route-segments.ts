/**
 * A segment is one route's line along one link during one status period. Where routes share a link, their
 * segments lie side by side. Both maps draw segments; toggling, focus and hover only change a segment's
 * state, never its geometry.
 */
import type { Atlas, Link } from '../../atlas/atlas';
import type { StakeKind, Status } from '../../atlas/words';
import type { Focus, ViewState } from '../../view/state';
import type { Context } from './answer/answer';
import { routeOf, selects, variantOf, type Selection } from '../../view/selection';

export interface RouteSegment {
	readonly id: string;
	readonly route: string;
	readonly link: Link;
	readonly status: Status;
	/** First day of the period, and the first day after it. */
	readonly from: string;
	readonly until: string;
}

export interface SegmentState {
	readonly on: boolean;
	/**
	 * Place among the segments of the link: 0 is the axis, ±1 one spacing to the right or left of the drawn
	 * direction.
	 */
	readonly slot: number;
	readonly emphasis: 'none' | 'focus' | 'dimmed';
	/** What the power of the lens has at stake here; empty without a lens. */
	readonly stake: StakeKind | 'none' | '';
}

const END_OF_TIME = '9999';
export const OFF: SegmentState = { on: false, slot: 0, emphasis: 'none', stake: '' };

export function segmentsOf(atlas: Atlas): RouteSegment[] {
	return atlas.links.flatMap((link) =>
		link.routes.flatMap((route) =>
			link.status.map((period, index) => ({
				id: `${route}/${link.id}/${index}`,
				route,
				link,
				status: period.status,
				from: period.from,
				until: link.status[index + 1]?.from ?? END_OF_TIME
			}))
		)
	);
}

/** Whether a segment's period covers a day (YYYY-MM-DD). */
export const covers = (segment: Pick<RouteSegment, 'from' | 'until'>, day: string) =>
	segment.from <= day && day < segment.until;

/**
 * For each link the direction (1 as drawn, -1 against) in which its first route travels it. Slots are counted
 * in that direction, so that neighbouring segments don't change sides where two links were drawn head to
 * head.
 */
export function travelDirections(atlas: Atlas): Map<string, 1 | -1> {
	const directions = new Map<string, 1 | -1>();
	for (const route of atlas.routes)
		for (const variant of route.variants) {
			let at: string | undefined;
			variant.links.forEach((id, index) => {
				const link = atlas.link.get(id)!;
				const next = atlas.link.get(variant.links[index + 1] ?? '');
				// The first link of a chain is entered at the end that the second doesn't share.
				const entry =
					at ?? (next && (link.from === next.from || link.from === next.to) ? link.to : link.from);
				const forward = entry === link.from;
				if (!directions.has(id)) directions.set(id, forward ? 1 : -1);
				at = forward ? link.to : link.from;
			});
		}
	return directions;
}

/** Whether a set of selections shows a link as part of a route; worked out once, asked for every segment. */
function shownLinks(
	atlas: Atlas,
	selections: readonly Selection[]
): (route: string, link: string) => boolean {
	const links = new Map<string, Set<string>>();
	for (const selection of selections) {
		const [id, variant] = [routeOf(selection), variantOf(selection)];
		const route = atlas.route.get(id)!;
		const shown =
			variant === undefined ? route.links : route.variants.find((item) => item.id === variant)!.links;
		links.set(id, new Set([...(links.get(id) ?? []), ...shown]));
	}
	return (route, link) => links.get(route)?.has(link) ?? false;
}

/** What a focus brings forward on the map; null where it is about no line, and nothing steps back. */
function litBy(atlas: Atlas, focus: Focus | null): ((route: string, link: string) => boolean) | null {
	switch (focus?.kind) {
		case 'route':
			return (route, link) => selects(atlas, focus.selection, route, link);
		case 'link':
			return (_, link) => link === focus.link;
		case 'claim': {
			const links = atlas.bindings.get(focus.claim)?.links;
			return links?.size ? (_, link) => links.has(link) : null;
		}
		case 'stances': {
			const { route: chosen } = focus;
			return chosen === null ? null : (route, link) => selects(atlas, chosen, route, link);
		}
		default:
			return null;
	}
}

/** Links that are drawn side by side share a bundle: the same track, or one trench. */
export const bundleOf = (link: Link) => link.beside ?? link.id;

/**
 * The state of every segment under a view on a day (YYYY-MM-DD), behind an answer, by segment id. Only the
 * period that covers the day is on.
 */
export function segmentStates(
	segments: readonly RouteSegment[],
	directions: ReadonlyMap<string, 1 | -1>,
	atlas: Atlas,
	view: Pick<ViewState, 'routes' | 'focus'>,
	day: string,
	stakes: ReadonlyMap<string, StakeKind> | null = null,
	context: Context = 'shown'
): Map<string, SegmentState> {
	const isShown = shownLinks(atlas, context === 'off' ? [] : view.routes);
	const bundles = new Map<string, Set<string>>();
	for (const link of atlas.links) {
		const bundle = bundles.get(bundleOf(link)) ?? new Set<string>();
		for (const route of link.routes) if (isShown(route, link.id)) bundle.add(route);
		bundles.set(bundleOf(link), bundle);
	}
	const order = new Map(atlas.routes.map(({ id }, index) => [id, index]));
	const lanes = new Map(
		[...bundles].map(([id, routes]) => [id, [...routes].sort((a, b) => order.get(a)! - order.get(b)!)])
	);
	const lit = litBy(atlas, view.focus);
	const states = new Map<string, SegmentState>();
	for (const segment of segments) {
		const { id, route, link } = segment;
		if (!covers(segment, day) || !isShown(route, link.id)) {
			states.set(id, OFF);
			continue;
		}
		const routes = lanes.get(bundleOf(link))!;
		const index = routes.indexOf(route);
		const emphasis =
			lit === null ? (context === 'dimmed' ? 'dimmed' : 'none') : lit(route, link.id) ? 'focus' : 'dimmed';
		states.set(id, {
			on: true,
			slot: (index - (routes.length - 1) / 2) * directions.get(link.id)!,
			emphasis,
			stake: stakes ? (stakes.get(link.id) ?? 'none') : ''
		});
	}
	return states;
}
