/**
 * What of a view's question its map answers. Whatever tells of a view (a title, a slide, a file) asks here
 * first: one that told of what the map leaves aside would say the opposite of it.
 */
import type { ViewState } from './state';

declare const SHOWN: unique symbol;
/** Without what its panel leaves aside. Only `shownQuestion` makes one. */
export type Shown<S> = S & { readonly [SHOWN]: true };
export type ShownView = Shown<ViewState>;

/**
 * Among closures nothing is compared, and what a path depends on is asked with nothing closed: what was set
 * before stays in the address, for the reader to go back to.
 */
export function shownQuestion<S extends Pick<ViewState, 'focus' | 'compare' | 'closed'>>(state: S): Shown<S> {
	const kind = state.focus?.kind;
	const shown =
		kind === 'critical'
			? { ...state, compare: [], closed: [] }
			: kind === 'reroute'
				? { ...state, compare: [] }
				: state;
	return shown as Shown<S>;
}
