/**
 * The one holder of the view. Everything on the page derives from it, and every act of the user is a method
 * of it. It knows neither the router nor the DOM: the page hands in how an address is written, and the map
 * that is moved to what comes into focus. What no link says stands in `page-state.svelte.ts`.
 */
import { createContext, tick } from 'svelte';
import type { Atlas } from '../atlas/atlas';
import type { Power, Viewpoint } from '../atlas/words';
import { readAddress, viewQuery, writeAddress } from './address/address';
import { focusOfLens, panelOf } from './asking';
import { Asking } from './asking.svelte';
import { nameable } from './address/camera-text';
import { defaultView, writeView, type Dropped } from './address/codec';
import { focusOfClick, type Clicked } from './focus-of-click';
import { withHidden } from './hidden-routes';
import { InBriefing } from './in-briefing.svelte';
import { LeftOut } from './left-out.svelte';
import { MapHandle } from './map-handle.svelte';
import { routeInFocus, routeOf, type Selection } from './selection';
import { ShownRoutes } from './shown-routes';
import type { Camera, Focus, Panelled, Theme, ViewState } from './state';

/** From the `?` on; `push` makes a step that "back" returns from, `replace` doesn't. */
type WriteAddress = (address: string, how: 'push' | 'replace') => void;

interface Surroundings {
	readonly write?: WriteAddress;
	/** The address of the explorer, on a page that isn't it. */
	readonly explorer?: string;
	/** The map that is moved to what comes into focus. */
	readonly map?: MapHandle;
}

export class View {
	/** What is known of the region: at first the routes, and the whole network once something has needed it. */
	#atlas = $state.raw() as Atlas;
	/** What the address named that isn't in the view. */
	readonly #leftOut = new LeftOut();
	readonly #write: WriteAddress;
	readonly #explorer: string;
	readonly #map: MapHandle;
	/** Presenting and making. */
	readonly briefing: InBriefing;
	#state: ViewState;

	constructor(atlas: Atlas, { write = () => {}, explorer = '', map = new MapHandle() }: Surroundings = {}) {
		this.#atlas = atlas;
		this.#write = write;
		this.#explorer = explorer;
		this.#map = map;
		this.#state = $state.raw(defaultView(atlas));
		this.briefing = new InBriefing(
			atlas,
			() => this.#state,
			(part, how) => this.#change(part, how, true),
			map
		);
	}

	get atlas(): Atlas {
		return this.#atlas;
	}
	/** Whether the address names what only the whole network can tell. */
	get awaits(): boolean {
		return this.#leftOut.awaited !== null;
	}
	/** What the address named and nobody knows. */
	get dropped(): readonly Dropped[] {
		return this.#leftOut.dropped;
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
	/** Showing and hiding. */
	readonly routes = new ShownRoutes(
		() => this.#atlas,
		() => this.#state,
		() => this.asking.switching(),
		() => this.#map,
		(part, how) => this.#change(part, how)
	);
	/** Comparing and rerouting. */
	readonly asking = new Asking(
		() => this.#state,
		(part, how) => this.#change(part, how)
	);

	/**
	 * Takes the state from an address, as when the reader goes back.
	 * @param fragment of the address, which may carry a briefing
	 * @returns what the address says in full: the step of a briefing may stand there by its number alone
	 */
	read(query: string, fragment = ''): ViewState {
		const { dropped, ...address } = readAddress(query, fragment, this.#atlas);
		this.asking.keep();
		this.#state = this.briefing.read(address);
		this.#leftOut.keep(viewQuery(query, fragment), this.#state, dropped, this.#atlas);
		return address.state;
	}

	/**
	 * The rest of the network has come: what the address named of it is known from now on. What the reader has
	 * changed meanwhile stays as it is.
	 */
	widen(atlas: Atlas): void {
		this.#atlas = atlas;
		if (!this.awaits) return;
		const before = this.#state;
		this.#state = this.#leftOut.settle(atlas, before, (view) => this.briefing.inFull(view));
		if (this.#state.focus !== before.focus) void this.frameFocus();
	}

	/** Where the address that was read brings no camera, the map shows what is in focus. */
	async frameFocus(): Promise<void> {
		const read = this.#state;
		if (!read.focus || read.camera) return;
		await tick();
		// The address stays as it came: it shows the same again.
		if (this.#state === read) this.#state = { ...read, camera: this.#map.framing(read.focus, null) };
	}

	/** Shows or hides the region's other railways and roads. */
	toggleContext(): void {
		this.#change({ context: !this.#state.context }, 'replace');
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
		this.#change({ ...part, focus, routes: withHidden(this.atlas, this.#state.routes, focus) }, 'push');
	}

	async #bringIntoSight(focus: Focus): Promise<void> {
		// A panel that opens takes room from the map, which is asked once the page has made it.
		await tick();
		if (this.#state.focus !== focus) return;
		const camera = this.#map.framing(focus, this.#state.camera);
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
		return `${this.#explorer}?${writeView({ ...here, ...this.asking.entering(focus), focus, routes: withHidden(this.atlas, here.routes, focus) }, this.atlas)}`;
	}

	/** A click on the map. The map stays: the reader sees what was clicked. */
	choose(target: Clicked): void {
		this.#open(focusOfClick(this.atlas, this.#state.focus, target));
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
		const focus = focusOfLens(lens, this.#state.focus, opensPanel);
		this.#change(
			{ ...this.asking.enter(lens && { kind: 'stakes' }), lens, focus },
			opensPanel ? 'push' : 'replace'
		);
	}

	/**
	 * Shows another view whole, as the step of a briefing does; "back" still leads to where the reader was
	 * before.
	 */
	apply(state: ViewState): void {
		this.#change(state, 'replace');
	}

	dismissDropped(): void {
		this.#leftOut.dropped = [];
	}

	/** @param anew the address is another though the view may be the same */
	#change(part: Partial<ViewState>, how: 'push' | 'replace', anew = false): void {
		const before = this.query;
		this.#state = { ...this.#state, ...part };
		this.asking.opened(this.panel);
		if (anew || this.query !== before)
			this.#write(
				writeAddress(this.briefing.addressOf(this.#state), this.#atlas, this.#leftOut.awaited),
				how
			);
	}

	#written(state: ViewState): string {
		return writeView(state, this.#atlas, this.#leftOut.awaited);
	}
}

export const [getView, setView] = createContext<View>();
