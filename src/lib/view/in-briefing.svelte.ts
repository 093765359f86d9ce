/**
 * What a reader does with a briefing: present it, make it, leave it. Which one it is and at which step is
 * part of the view.
 */
import type { Atlas } from '../atlas/atlas';
import type { Address } from './address/address';
import { rounded } from './address/camera-text';
import { defaultView } from './address/codec';
import type { MapHandle } from './map-handle.svelte';
import type { Camera, ViewState } from './state';
import { AUDIENCE, type WindowSettings } from './address/window-text';

/**
 * How the step of a briefing stands in an address: by its number alone, as long as the view is the step's.
 */
export interface Shorthand {
	readonly expand: (state: ViewState) => ViewState;
	readonly shorten: (state: ViewState) => ViewState;
}
const LONGHAND: Shorthand = { expand: (state) => state, shorten: (state) => state };
const MAKING: WindowSettings = { ...AUDIENCE, screen: 'editor' };

export class InBriefing {
	readonly #atlas: Atlas;
	readonly #state: () => ViewState;
	readonly #change: (part: Partial<ViewState>, how: 'push' | 'replace') => void;
	readonly #map: MapHandle;
	#shorthand = LONGHAND;
	/** What the window does with it. */
	window = $state.raw<WindowSettings>(AUDIENCE);
	/** The briefing that the address carries itself, as it stands there; empty where it names one. */
	carried = $state.raw('');
	/** What was being made when it was presented. */
	#made: string | null = null;

	constructor(
		atlas: Atlas,
		state: () => ViewState,
		change: (part: Partial<ViewState>, how: 'push' | 'replace') => void,
		map: MapHandle
	) {
		this.#atlas = atlas;
		this.#state = state;
		this.#change = change;
		this.#map = map;
	}

	/** It is shown to an audience, or to its presenter. */
	readonly presenting: boolean = $derived.by(
		() => this.#state().brief !== null && this.window.screen !== 'editor'
	);
	/** It is made beside the map. */
	readonly editing: boolean = $derived.by(
		() => this.#state().brief !== null && this.window.screen === 'editor'
	);

	/** Takes from an address what it says beyond the view. @returns the view that the address stands for */
	read({ state, window, carried }: Address): ViewState {
		this.#open(window, carried);
		return this.inFull(state);
	}

	/** The view that a step stands for, where an address names it by its number alone. */
	inFull(state: ViewState): ViewState {
		return this.#shorthand.expand(state);
	}

	/** The address that stands for a view. */
	addressOf(state: ViewState): Address {
		return { state: this.#shorthand.shorten(state), window: this.window, carried: this.carried };
	}

	/** From now on addresses name steps of this briefing by their numbers. @returns not any more */
	abbreviate(shorthand: Shorthand): () => void {
		this.#shorthand = shorthand;
		return () => {
			if (this.#shorthand === shorthand) this.#shorthand = LONGHAND;
		};
	}

	/** "Back" leads out of it. @param carried the briefing itself, where only the address can keep it */
	present(id: string, step = 1, carried = ''): void {
		const { theme } = this.#state();
		// What only the address keeps can't be made.
		this.#made = this.editing && carried === '' ? id : null;
		this.#open(AUDIENCE, carried);
		this.#change({ ...defaultView(this.#atlas), theme, brief: { id, step } }, 'push');
	}

	/** Opens it beside the map, which stays as it is. */
	edit(id: string, step = 1): void {
		this.#open(MAKING);
		this.#change({ camera: this.camera(), brief: { id, step } }, 'push');
	}

	/** The explorer shows what was shown last; whoever was making it goes on with that, at the step. */
	leave(): void {
		const { brief } = this.#state();
		const goesOn = this.presenting && brief?.id === this.#made;
		this.#made = null;
		this.#open(goesOn ? MAKING : AUDIENCE);
		this.#change(goesOn ? {} : { brief: null }, 'replace');
	}

	/** Where the map looks, as a step stores it. */
	camera(): Camera | null {
		const { camera, brief } = this.#state();
		return brief || !camera ? camera : rounded(this.#map.toReference(camera));
	}

	/** The map goes where the view says, even if the reader has begun to move it. */
	recallMap(): void {
		this.#map.recall();
	}

	#open(window: WindowSettings, carried = ''): void {
		this.window = window;
		this.carried = carried;
	}
}
