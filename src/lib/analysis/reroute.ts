/**
 * The stress test: what is left between two places when something closes, what it costs, and what would have
 * to reopen.
 */
import type { Ban } from '../atlas/analysis-schema';
import { USABLE, type Usable } from '../atlas/words';
import { bansBetween, brokenBy } from './path-search/bans';
import { bestPath, openWith, type RoutingContext } from './path-search/question';
import type { Closure } from './path-search/closures';
import { alternatives } from './path-search/alternatives';
import { isUsable } from './path-search/usable';
import { smallestReopening } from './reopening';
import { shutToGoods } from './path-search/restrictions';
import type { Path } from './path';

export interface Ends {
	readonly from: string;
	readonly to: string;
}

export interface Rerouting {
	/** With nothing closed. */
	readonly open: Path | null;
	/** With everything closed that is. The same as `open` where that isn't touched. */
	readonly best: Path | null;
	/** Other paths over what is left, distinct from the best and from each other. At most three. */
	readonly alternatives: readonly Path[];
	/** Where nothing is left: the fewest closures that would have to reopen, and the path there would be. */
	readonly reopening: { readonly closures: readonly Closure[]; readonly path: Path } | null;
	/**
	 * Where a shorter path, or the only one, leads over territory or links that are shut to these goods: by
	 * what, and that path.
	 */
	readonly barred: Barred | null;
}

/** What stands in the way of goods: a ban, or what a link says of itself. */
export type Bar = Pick<Ban, 'id' | 'statement' | 'reading' | 'until' | 'sources' | 'confidence'>;

export interface Barred {
	readonly bans: readonly Bar[];
	readonly path: Path;
}

export function reroute(routing: RoutingContext, { from, to }: Ends, closed: readonly Closure[]): Rerouting {
	const open = bestPath(routing, from, to, routing.usable);
	const left = openWith(routing, closed);
	const best = bestPath(routing, from, to, left);
	return {
		open,
		best,
		alternatives: best ? alternatives(routing, best, left) : [],
		reopening: open && !best ? smallestReopening(routing, { from, to }, closed) : null,
		barred: barredFrom(routing, { from, to }, closed, best)
	};
}

/**
 * Whether bans or links shut to goods in general stand between two places, and the path there would be
 * without them. @param best the path there is, or null
 */
export function barredFrom(
	routing: RoutingContext,
	{ from, to }: Ends,
	closed: readonly Closure[],
	best: Path | null
): Barred | null {
	const met = bansBetween(routing.atlas, routing.bans, from, to);
	if (met.length === 0 && routing.shut.length === 0) return null;
	const path = bestPath({ ...routing, bans: [], shut: [] }, from, to, openWith(routing, closed));
	if (!path || (best && routing.costOf(path) >= routing.costOf(best) - NO_DIFFERENCE)) return null;
	const bans = [...brokenBy(path, met, routing.atlas), ...shutOn(path, routing.day)];
	return bans.length > 0 ? { bans, path } : null;
}

/** What links of a path say that keeps goods in general off them; what several say is said once. */
function shutOn({ legs }: Path, day: string): Bar[] {
	const found = new Map<string, Bar>();
	for (const { link } of legs) {
		const restriction = shutToGoods(link, day);
		if (!restriction || found.has(restriction.says)) continue;
		const { says: statement, until, source, confidence = 'medium' } = restriction;
		found.set(statement, { id: link.id, statement, until, sources: source ? [source] : [], confidence });
	}
	return [...found.values()];
}
/** What rounding may add to a sum of km or hours. */
const NO_DIFFERENCE = 1e-9;

/**
 * Where no path exists with nothing closed: the least status that would have to count for one to exist on
 * this day.
 */
export function neededStatus(routing: RoutingContext, { from, to }: Ends, day: string): Usable | null {
	const { atlas, network } = routing;
	return (
		USABLE.find((status) => {
			const usable = Uint8Array.from(network.edges, ({ link }) =>
				Number(isUsable(atlas.link.get(link)!, day, status))
			);
			return bestPath(routing, from, to, usable) !== null;
		}) ?? null
	);
}
