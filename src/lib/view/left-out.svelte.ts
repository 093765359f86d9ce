/**
 * What the address named that isn't in the view: some of it nobody knows, some may be known once the rest of
 * the network has been fetched. Part of the view.
 */
import { isWhole, type Atlas } from '../atlas/atlas';
import { OF_NETWORK, readView, type Awaited, type Dropped } from './address/codec';
import type { ViewState } from './state';

/** Whether something that was dropped may be known once the whole network is loaded. */
export const awaitsNetwork = (dropped: readonly Dropped[], atlas: Atlas): boolean =>
	!isWhole(atlas) &&
	dropped.some((part) => {
		const [name, text] = part.split('=', 2);
		return OF_NETWORK[name as keyof ViewState]?.test(text) === true;
	});

/** The settings in which a view differs from an earlier one. */
const changedSince = (before: ViewState, now: ViewState): Partial<ViewState> =>
	Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== before[key as keyof ViewState]));

export class LeftOut {
	/** What nobody knows. */
	dropped = $state.raw<readonly Dropped[]>([]);
	/** What nobody knows yet. */
	awaited = $state.raw<Awaited | null>(null);

	/** @param query of the address that was read @param view what came of it @param dropped the rest of it */
	keep(query: string, view: ViewState, dropped: readonly Dropped[], atlas: Atlas): void {
		const awaits = awaitsNetwork(dropped, atlas);
		this.awaited = awaits ? { query, view } : null;
		this.dropped = awaits ? [] : dropped;
	}

	/**
	 * The rest of the network has come. What the reader has changed meanwhile stays as it is.
	 * @param inFull what the view of an address stands for
	 * @returns the view with what was awaited
	 */
	settle(atlas: Atlas, now: ViewState, inFull: (view: ViewState) => ViewState): ViewState {
		const { awaited } = this;
		if (!awaited) return now;
		this.awaited = null;
		const { view, dropped } = readView(awaited.query, atlas);
		this.dropped = dropped;
		return { ...inFull(view), ...changedSince(awaited.view, now) };
	}
}
