/** What a reader does to show and hide routes and their variants. Part of the view. */
import type { Atlas } from '../atlas/atlas';
import { nameable } from './address/camera-text';
import { defaultRoutes } from './address/codec';
import type { MapHandle } from './map-handle.svelte';
import { normalise, routeOf, shownVariants, toggledVariant, type Selection } from './selection';
import type { ViewState } from './state';

export class ShownRoutes {
	readonly #atlas: () => Atlas;
	readonly #state: () => Pick<ViewState, 'routes' | 'camera'>;
	readonly #switching: () => Partial<ViewState>;
	readonly #map: () => MapHandle;
	readonly #change: (part: Partial<ViewState>, how: 'push' | 'replace') => void;

	/**
	 * @param switching what switching routes makes of the question, if anything (`Asking`)
	 * @param map which moves to what is switched on
	 */
	constructor(
		atlas: () => Atlas,
		state: () => Pick<ViewState, 'routes' | 'camera'>,
		switching: () => Partial<ViewState>,
		map: () => MapHandle,
		change: (part: Partial<ViewState>, how: 'push' | 'replace') => void
	) {
		this.#atlas = atlas;
		this.#state = state;
		this.#switching = switching;
		this.#map = map;
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

	/** And the map shows all of it. */
	showOnly(route: string): void {
		this.#show([route], 'fit');
	}

	/** The map shows all that is switched on. */
	fit(): void {
		const { routes } = this.#state();
		const camera = this.#map().framingRoutes(routes, null, null);
		if (camera) this.#change({ camera: nameable(camera) }, 'replace');
	}

	showAll(): void {
		this.#show(
			this.#atlas().routes.map(({ id }) => id),
			'whole region'
		);
	}

	showNone(): void {
		this.#show([]);
	}

	showDefault(): void {
		this.#show(defaultRoutes(this.#atlas()), 'whole region');
	}

	/**
	 * What is switched on comes into sight where it isn't: all that is shown is fitted, or the whole region.
	 * The first after none is fitted in any case.
	 */
	#show(selections: readonly Selection[], how: 'fit' | 'in sight' | 'whole region' = 'in sight'): void {
		const putAside = this.#switching();
		const { routes: before, camera } = this.#state();
		const routes = normalise(this.#atlas(), selections);
		const isFirst = how === 'fit' || before.length === 0;
		const switchedOn = isFirst ? null : routes.filter((selection) => !before.includes(selection));
		const framing = this.#map().framingRoutes(routes, switchedOn, camera);
		const moved = framing && { camera: how === 'whole region' ? null : nameable(framing) };
		// "Back" leads to what was open before, not through every switch that was turned meanwhile.
		this.#change({ ...putAside, routes, ...moved }, Object.keys(putAside).length > 0 ? 'push' : 'replace');
	}
}
