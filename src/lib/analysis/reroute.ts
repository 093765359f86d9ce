/** The stress test: what is left between two places when something closes, what it costs, and what would have to reopen. */
import type { Ban } from '../atlas/analysis-schema';
import { USABLE, type Usable } from '../atlas/words';
import { bansBetween } from './bans';
import { bestWay, openWith, type Ground } from './question';
import type { Closure } from './closures';
import { alternatives } from './alternatives';
import { isUsable } from './usable';
import { smallestReopening } from './reopening';
import type { Way } from './way';

export interface Ends {
	readonly from: string;
	readonly to: string;
}

export interface Rerouting {
	/** With nothing closed. */
	readonly open: Way | null;
	/** With everything closed that is. The same as `open` where that isn't touched. */
	readonly best: Way | null;
	/** Other ways over what is left, distinct from the best and from each other. At most three. */
	readonly alternatives: readonly Way[];
	/** Where nothing is left: the fewest closures that would have to reopen, and the way there would be. */
	readonly reopening: { readonly closures: readonly Closure[]; readonly way: Way } | null;
	/** Where a shorter way, or the only one, leads over ground that is shut to these goods: by what, and that way. */
	readonly barred: Barred | null;
}

export interface Barred {
	readonly bans: readonly Ban[];
	readonly way: Way;
}

export function reroute(ground: Ground, { from, to }: Ends, closed: readonly Closure[]): Rerouting {
	const open = bestWay(ground, from, to, ground.usable);
	const left = openWith(ground, closed);
	const best = bestWay(ground, from, to, left);
	return {
		open,
		best,
		alternatives: best ? alternatives(ground, best, left) : [],
		reopening: open && !best ? smallestReopening(ground, { from, to }, closed) : null,
		barred: barredFrom(ground, { from, to }, closed, best)
	};
}

/** Whether bans stand between two places, and the way there would be without them. @param best the way there is, or null */
export function barredFrom(ground: Ground, { from, to }: Ends, closed: readonly Closure[], best: Way | null): Barred | null {
	const met = bansBetween(ground.atlas, ground.bans, from, to);
	if (met.length === 0) return null;
	const way = bestWay({ ...ground, bans: [] }, from, to, openWith(ground, closed));
	if (!way || (best && ground.costOf(way) >= ground.costOf(best) - NO_DIFFERENCE)) return null;
	const passed = new Set(way.legs.flatMap(({ link, shores }) => [link.country, ...shores]));
	const bans = met.filter(({ through }) => passed.has(through));
	return bans.length > 0 ? { bans, way } : null;
}
/** What rounding may add to a sum of km or hours. */
const NO_DIFFERENCE = 1e-9;

/** Where no way exists with nothing closed: the least status that would have to count for one to exist on this day. */
export function neededStatus(ground: Ground, { from, to }: Ends, day: string): Usable | null {
	const { atlas, network } = ground;
	return (
		USABLE.find((status) => {
			const usable = Uint8Array.from(network.edges, ({ link }) => Number(isUsable(atlas.link.get(link)!, day, status)));
			return bestWay(ground, from, to, usable) !== null;
		}) ?? null
	);
}
