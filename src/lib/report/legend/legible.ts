/**
 * What the legend of a sheet is made from: a view within the edges of its map, and what of the network and of
 * the routes is in sight there.
 */
import { routeLabel } from '../../atlas/viewpoint';
import type { Atlas, Position } from '../../atlas/atlas';
import type { ContextInSight } from '../../map/scene/context/context';
import type { Overlays } from '../../map/scene/overlays';
import { COMPARISON_WIDTH } from '../../map/symbology/symbols';
import type { MapTheme } from '../../map/symbology/theme';
import { routeInFocus } from '../../view/selection';
import type { UserLayer } from '../../view/user-layer';
import type { ViewState } from '../../view/state';
import { SIGN_WIDTH } from './signs';

export interface Legible {
	readonly atlas: Atlas;
	readonly state: ViewState;
	readonly visible: ReadonlySet<string>;
	/** YYYY-MM-DD */
	readonly day: string;
	/** At which the map is drawn. */
	readonly zoom: number;
	readonly overlays: Overlays;
	readonly theme: MapTheme;
	/** Layers of the reader's own, in sight. */
	readonly userLayers: readonly UserLayer[];
	/** What of no route is in sight. */
	readonly context: ContextInSight;
	/** Whether any of a line, or a single position, is within the edges of the map. */
	readonly inSight: (line: readonly Position[]) => boolean;
}

/** Of routes behind an answer or beside the one in focus: paler, and still to be told apart. */
const FAINT = 0.4;

/** What a closer look leaves out needs no explanation. */
export function seenOf({ atlas, inSight }: Legible): Atlas {
	const seen = {
		links: atlas.links.filter(({ coordinates }) => inSight(coordinates)),
		network: {
			...atlas.network,
			places: atlas.network.places.filter(({ at }) => inSight([[...at]]))
		}
	};
	return { ...atlas, ...seen };
}

/** Behind a comparison no route is drawn. */
const visibleRoutes = ({ overlays, visible }: Legible): ReadonlySet<string> =>
	overlays.answer.context === 'off' ? new Set<string>() : visible;

/** Routes keep their colours only where no lens takes them, and the legend only those in sight. */
export function routeRows(of: Legible): { name: string; colour: string; width: number; opacity: number }[] {
	const { atlas, state, theme, inSight, overlays } = of;
	if (overlays.stakes) return [];
	const visible = visibleRoutes(of);
	const focused = state.focus && routeInFocus(state.focus);
	const isFaint = (id: string) =>
		overlays.answer.context === 'dimmed' || (focused !== null && focused !== id);
	return atlas.routes
		.filter(
			(route) => visible.has(route.id) && route.links.some((id) => inSight(atlas.link.get(id)!.coordinates))
		)
		.map((route) => ({
			name: routeLabel(route, state.names),
			colour: theme.routes[route.colour],
			width: SIGN_WIDTH * (route.group === 'comparison' ? COMPARISON_WIDTH : 1),
			opacity: isFaint(route.id) ? FAINT : 1
		}));
}
