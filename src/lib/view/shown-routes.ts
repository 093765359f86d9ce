/** What a reader does to show and hide routes and their variants. Part of the view. */
import type { Atlas } from '../atlas/atlas';
import { defaultRoutes } from './address/codec';
import { normalise, routeOf, shownVariants, toggledVariant, type Selection } from './selection';
import type { ViewState } from './state';

export class ShownRoutes {
	readonly #atlas: () => Atlas;
	readonly #state: () => Pick<ViewState, 'routes'>;
	readonly #switching: () => Partial<ViewState>;
	readonly #change: (part: Partial<ViewState>, how: 'push' | 'replace') => void;

	/** @param switching what switching routes makes of the question, if anything (`Asking`) */
	constructor(
		atlas: () => Atlas,
		state: () => Pick<ViewState, 'routes'>,
		switching: () => Partial<ViewState>,
		change: (part: Partial<ViewState>, how: 'push' | 'replace') => void
	) {
		this.#atlas = atlas;
		this.#state = state;
		this.#switching = switching;
		this.#change = change;
	}

	variantsOf(route: string): string[] {
		return shownVariants(this.#atlas(), this.#state().routes, route);
	}

	toggle(route: string): void {
		const { routes } = this.#state();
		const others = routes.filter((selection) => routeOf(selection) !== route);
		this.#show(others.length < routes.length ? others : [...others, route]);
	}

	/**
	 * Shows or hides one variant. Hiding the last hides the route; a hidden route comes back with this variant
	 * alone.
	 */
	toggleVariant(route: string, variant: string): void {
		this.#show(toggledVariant(this.#atlas(), this.#state().routes, route, variant));
	}

	showOnly(route: string): void {
		this.#show([route]);
	}

	showAll(): void {
		this.#show(this.#atlas().routes.map(({ id }) => id));
	}

	showNone(): void {
		this.#show([]);
	}

	showDefault(): void {
		this.#show(defaultRoutes(this.#atlas()));
	}

	#show(selections: readonly Selection[]): void {
		const putAside = this.#switching();
		// "Back" leads to what was open before, not through every switch that was turned meanwhile.
		const how = Object.keys(putAside).length > 0 ? 'push' : 'replace';
		this.#change({ ...putAside, routes: normalise(this.#atlas(), selections) }, how);
	}
}
