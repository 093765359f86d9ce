/**
 * The one holder of the view. Everything on the page derives from it, and every act of the user is a method
 * of it. It knows neither the router nor the DOM: the page hands in how an address is written.
 */
import { createContext, tick } from 'svelte';
import type { Atlas } from '../atlas/atlas';
import type { Power, Viewpoint } from '../atlas/words';
import { Asking, isAsking, panelOf } from './asking';
import { nameable } from './camera-text';
import {
	awaitsNetwork,
	changedSince,
	defaultRoutes,
	defaultView,
	readView,
	writeView,
	type Awaited,
	type Dropped
} from './codec';
import type { MapHandle } from './map-handle';
import { hiddenRoutes } from './hidden-routes';
import { InBriefing } from './in-briefing.svelte';
import type { Ink } from './ink';
import { UserLayersInView } from './user-layers-in-view.svelte';
import { toolOfPanel } from './setting-scope';
import { normalise, routeInFocus, routeOf, shownVariants, type Selection } from './selection';
import type { Camera, Focus, Panelled, Theme, ViewState } from './state';

/** `push` makes a step that "back" returns from; `replace` doesn't. */
export type Address = (query: string, how: 'push' | 'replace') => void;
/**
 * How the step of a briefing stands in an address: by its number alone, as long as the view is the step's.
 */
export interface Shorthand {
	readonly expand: (state: ViewState) => ViewState;
	readonly shorten: (state: ViewState) => ViewState;
}
export const LONGHAND: Shorthand = { expand: (state) => state, shorten: (state) => state };

export class View {
	/** What is known of the region: at first the routes, and the whole network once something has needed it. */
	#atlas = $state.raw() as Atlas;
	/** What the address named that nobody knows yet. */
	#awaited = $state.raw<Awaited | null>(null);
	readonly #address: Address;
	readonly #explorer: string;
	/** Presenting and making. */
	readonly briefing: InBriefing;
	#state: ViewState;
	/** What the address named and nobody knows. */
	dropped = $state.raw<readonly Dropped[]>([]);
	/**
	 * The link under the pointer, by route; on a way or a closed link, by none. For reading out, not for
	 * sharing.
	 */
	hovered = $state.raw<{ readonly route: string | null; readonly link: string } | null>(null);
	/**
	 * Where along a way the pointer is, as on a strip beside the map: the letter of a compared way, or the best
	 * one; km from its start.
	 */
	pointed = $state.raw<{ readonly path: string; readonly km: number } | null>(null);
	/** What the next click on the map chooses: an end, or what to close; null: it opens what it hits. */
	picking = $state.raw<'from' | 'to' | 'close' | null>(null);
	/** Handed in by a page: the whole address that shows the view as it is now. */
	link: () => string = () => `?${this.query}`;
	/** The map that shows it, while there is one. */
	map = $state.raw<MapHandle | null>(null);
	/** Handed in while a briefing is presented. */
	shorthand: Shorthand = LONGHAND;
	/** Where the map is being moved to from another window; null: it rests where the view says. */
	look = $state.raw<Camera | null>(null);
	/** Handed in while a briefing is presented: what is drawn onto the map by hand. */
	inkOf = $state.raw<() => readonly Ink[]>(() => []);
	readonly ink = $derived.by(() => this.inkOf());
	/**
	 * Whether the line of days is open, and whether the view is about to be saved: the reader's own, not part
	 * of a link.
	 */
	timeOpen = $state(false);
	saving = $state(false);

	/** @param explorer the address of the explorer, on a page that isn't it. */
	constructor(atlas: Atlas, address: Address = () => {}, explorer = '') {
		this.#explorer = explorer;
		this.#atlas = atlas;
		this.#address = address;
		this.#state = $state.raw(defaultView(atlas));
		this.briefing = new InBriefing(
			atlas,
			() => this.#state,
			(part, how) => this.#change(part, how, true),
			() => this.map
		);
	}

	get atlas(): Atlas {
		return this.#atlas;
	}
	/** Whether the address names what only the whole network can tell. */
	get awaits(): boolean {
		return this.#awaited !== null;
	}
	get state(): ViewState {
		return this.#state;
	}
	readonly query = $derived.by(() => this.#written(this.#state));
	/** Routes of which at least one variant is shown. */
	readonly visible: ReadonlySet<string> = $derived.by(() => new Set(this.#state.routes.map(routeOf)));
	/** The day the map shows. */
	readonly day = $derived.by(() => this.#state.asof ?? this.atlas.latest);
	/** The route in focus, whichever of its variants. */
	readonly focusedRoute: string | null = $derived.by(() => {
		const { focus } = this.#state;
		return focus && routeInFocus(focus);
	});

	/** What stands beside the map. */
	readonly panel: Panelled | null = $derived.by(() => panelOf(this.#state));
	readonly own = new UserLayersInView(() => JSON.stringify(this.panel));
	/** Comparing and rerouting. */
	readonly asking = new Asking(
		() => this.#state,
		(part, how) => this.#change(part, how)
	);

	/**
	 * Takes the state from an address, as when the reader goes back. @param fragment of the address, which may
	 * carry a briefing
	 */
	read(query: string, fragment = ''): void {
		const text = this.briefing.read(query, fragment);
		const { view, dropped } = readView(text, this.atlas);
		const awaits = awaitsNetwork(dropped, this.atlas);
		this.asking.keep();
		this.#state = this.shorthand.expand(view);
		this.#awaited = awaits ? { query: text, view: this.#state } : null;
		this.dropped = awaits ? [] : dropped;
		if (view.asof !== null && !this.briefing.presenting) this.timeOpen = true;
	}

	/**
	 * Takes the state from the address that a page opens with. Where it brings no camera, the map shows what is
	 * in focus.
	 */
	async open(query: string, fragment = ''): Promise<void> {
		this.read(query, fragment);
		await this.#lookAtFocus();
	}

	/**
	 * The rest of the network has come: what the address named of it is known from now on. What the reader has
	 * changed meanwhile stays as it is.
	 */
	widen(atlas: Atlas): void {
		this.#atlas = atlas;
		const awaited = this.#awaited;
		if (!awaited) return;
		this.#awaited = null;
		const { view, dropped } = readView(awaited.query, atlas);
		const found = this.shorthand.expand(view);
		const before = this.#state;
		this.#state = { ...found, ...changedSince(awaited.view, before) };
		this.dropped = dropped;
		if (this.#state.focus !== before.focus) void this.#lookAtFocus();
	}

	async #lookAtFocus(): Promise<void> {
		const opened = this.#state;
		if (!opened.focus || opened.camera) return;
		await tick();
		// The address stays as it came: it shows the same again.
		if (this.#state === opened)
			this.#state = { ...opened, camera: this.map?.framing(opened.focus, null) ?? null };
	}

	shownVariants(route: string): string[] {
		return shownVariants(this.atlas, this.#state.routes, route);
	}

	toggle(route: string): void {
		const others = this.#state.routes.filter((selection) => routeOf(selection) !== route);
		this.#show(this.visible.has(route) ? others : [...others, route]);
	}

	/**
	 * Shows or hides one variant. Hiding the last hides the route; a hidden route comes back with this variant
	 * alone.
	 */
	toggleVariant(route: string, variant: string): void {
		const shown = this.shownVariants(route);
		const next = shown.includes(variant) ? shown.filter((id) => id !== variant) : [...shown, variant];
		const others = this.#state.routes.filter((selection) => routeOf(selection) !== route);
		this.#show([...others, ...next.map((id) => `${route}.${id}`)]);
	}

	showOnly(route: string): void {
		this.#show([route]);
	}

	showAll(): void {
		this.#show(this.atlas.routes.map(({ id }) => id));
	}

	showNone(): void {
		this.#show([]);
	}

	showDefault(): void {
		this.#show(defaultRoutes(this.atlas));
	}

	/** Shows or hides the region's other railways and roads. */
	toggleContext(): void {
		this.#change({ context: !this.#state.context }, 'push');
	}

	/**
	 * Opens a panel. The map moves to what it is about where that is out of sight or too small to see, in the
	 * same step of the history.
	 */
	focus(focus: Focus | null): void {
		this.#open(focus, this.asking.enter(focus));
		if (focus) void this.#bringIntoSight(focus);
	}

	/** What a panel is about is shown if it is hidden: a panel about an invisible line would puzzle. */
	#open(focus: Focus | null, part: Partial<ViewState> = {}): void {
		this.#change({ ...part, focus, routes: this.#withHidden(this.#state.routes, focus) }, 'push');
	}

	#withHidden(shown: readonly Selection[], focus: Focus | null): readonly Selection[] {
		const hidden = hiddenRoutes(this.atlas, shown, focus);
		return hidden.length > 0 ? normalise(this.atlas, [...shown, ...hidden]) : shown;
	}

	async #bringIntoSight(focus: Focus): Promise<void> {
		// A panel that opens takes room from the map, which is asked once the page has made it.
		await tick();
		if (this.#state.focus !== focus) return;
		const camera = this.map?.framing(focus, this.#state.camera);
		if (camera) this.moveTo(camera);
	}

	/** Closes what stands beside the map. */
	readonly close = () => this.asking.shut();

	/** Whether what is focused opens here, beside the map. */
	get isExplorer(): boolean {
		return this.#explorer === '';
	}

	/**
	 * The address that shows the explorer with this in focus. From a page it names no camera: the map shows
	 * what is in focus, by its size.
	 */
	addressOf(focus: Focus): string {
		const here = this.isExplorer ? this.#state : defaultView(this.atlas);
		return `${this.#explorer}?${writeView({ ...here, ...this.asking.entering(focus), focus, routes: this.#withHidden(here.routes, focus) }, this.atlas)}`;
	}

	/**
	 * A click on the map: on a line it opens the route and, where that is open already or none is (on a way of
	 * an answer), the stretch itself. The map stays: the reader sees it.
	 */
	choose(
		target: { readonly place: string } | { readonly route: string | null; readonly link: string }
	): void {
		if ('place' in target) return this.#open({ kind: 'place', place: target.place });
		const { route, link } = target;
		if (route === null) return this.#open({ kind: 'link', link });
		const { focus } = this.#state;
		const open =
			focus?.kind === 'link'
				? this.atlas.link.get(focus.link)!.routes.includes(route)
				: this.focusedRoute === route;
		this.#open(open ? { kind: 'link', link } : { kind: 'route', selection: route });
	}

	focusRoute(selection: Selection): void {
		this.focus({ kind: 'route', selection });
	}

	/**
	 * The camera moves often: it replaces the address instead of filling the history. Null: the whole region.
	 */
	moveTo(camera: Camera | null): void {
		this.#change({ camera: camera && nameable(camera) }, 'replace');
	}

	setTheme(theme: Theme | null): void {
		this.#change({ theme }, 'replace');
	}

	setNames(names: Viewpoint | null): void {
		this.#change({ names }, 'replace');
	}

	setDay(asof: string | null): void {
		this.#change({ asof }, 'replace');
	}

	/**
	 * Looks at the network as one power's stake in it, and says in the panel what that is. What is asked makes
	 * room on the map.
	 * @param opensPanel or the lens alone, while the keyboard is still choosing
	 */
	setLens(lens: Power | null, opensPanel = true): void {
		const { focus } = this.#state;
		const beside = toolOfPanel(focus) ? null : focus;
		const next: Focus | null = lens
			? opensPanel
				? { kind: 'stakes' }
				: beside
			: focus?.kind === 'stakes'
				? null
				: focus;
		this.#change({ ...this.asking.enter(lens && { kind: 'stakes' }), lens, focus: next }, 'push');
	}

	/**
	 * Shows another view whole, as the step of a briefing does; "back" still leads to where the reader was
	 * before.
	 */
	apply(state: ViewState): void {
		this.#change(state, 'replace');
	}

	dismissDropped(): void {
		this.dropped = [];
	}

	#show(selections: readonly Selection[]): void {
		this.#change({ ...this.asking.switching(), routes: normalise(this.atlas, selections) }, 'push');
	}

	/** @param anew the address is another though the view may be the same */
	#change(part: Partial<ViewState>, how: 'push' | 'replace', anew = false): void {
		const before = this.query;
		this.#state = { ...this.#state, ...part };
		// What is chosen on the map is chosen for a panel, and ends with it.
		if (!isAsking(this.panel)) this.picking = null;
		this.asking.opened(this.panel);
		if (anew || this.query !== before) this.#address(this.#written(this.shorthand.shorten(this.#state)), how);
	}

	#written(state: ViewState): string {
		return writeView(state, this.atlas, this.#awaited);
	}
}

export const [getView, setView] = createContext<View>();
