/**
 * What an address may name of the rest of the network before that has been fetched: it stands in the address as
 * it came until then.
 */
import { isWhole, type Atlas } from '../atlas/atlas';
import type { Dropped } from './codec';
import type { ViewState } from './state';

/** By their names in an address, which are those of the settings: `yerevan`, `link:poti-batumi`, `DE`. */
export const OF_NETWORK: { readonly [K in keyof ViewState]?: RegExp } = {
	focus: /^(link|place):[a-z0-9-]+$/,
	from: /^[a-z0-9-]+$/,
	to: /^[a-z0-9-]+$/,
	closed: /^([A-Z]{2}|(link|place):[a-z0-9-]+)$/
};

/** A query that names what nobody knows yet, and the view that was read from it meanwhile. */
export interface Awaited {
	readonly query: string;
	readonly view: ViewState;
}

/** Whether something that was dropped may be known once the whole network is loaded. */
export const awaitsNetwork = (dropped: readonly Dropped[], atlas: Atlas): boolean =>
	!isWhole(atlas) &&
	dropped.some((part) => {
		const [name, text] = part.split('=', 2);
		return OF_NETWORK[name as keyof ViewState]?.test(text) === true;
	});

/** The settings in which a view differs from an earlier one. */
export const changedSince = (before: ViewState, now: ViewState): Partial<ViewState> =>
	Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== before[key as keyof ViewState]));
