/**
 * What a reader does with a briefing: present it, make it, leave it. Which one it is and at which step is
 * part of the view.
 */
import { untrack } from 'svelte';
import type { Atlas } from '../atlas/atlas';
import { OWN, readEmbedded } from './brief-text';
import { rounded } from './camera-text';
import { defaultView } from './codec';
import type { MapHandle } from './map-handle';
import type { Camera, ViewState } from './state';
import { AUDIENCE, readWindow, type WindowSettings } from './window-text';

const MAKING: WindowSettings = { ...AUDIENCE, screen: 'editor' };

export class InBriefing {
	readonly #atlas: Atlas;
	readonly #state: () => ViewState;
	readonly #change: (part: Partial<ViewState>, how: 'push' | 'replace') => void;
	/** What the window does with it. */
	window = $state.raw<WindowSettings>(AUDIENCE);
	/** The briefing that the address carries itself, as it stands there; empty where it names one. */
	carried = $state.raw('');
	/** What was being made when it was presented. */
	#made: string | null = null;
	readonly #map: () => MapHandle | null;

	constructor(
		atlas: Atlas,
		state: () => ViewState,
		change: (part: Partial<ViewState>, how: 'push' | 'replace') => void,
		map: () => MapHandle | null
	) {
		this.#atlas = atlas;
		this.#map = map;
		this.#state = state;
		this.#change = change;
	}

	/** It is shown to an audience, or to its presenter. */
	readonly presenting: boolean = $derived.by(
		() => this.#state().brief !== null && this.window.screen !== 'editor'
	);
	/** It is made beside the map. */
	readonly editing: boolean = $derived.by(
		() => this.#state().brief !== null && this.window.screen === 'editor'
	);

	/**
	 * Takes what an address says of it beyond the view. @returns the query, which names a briefing that is only
	 * carried as well
	 */
	read(query: string, fragment: string): string {
		this.window = readWindow(query);
		this.carried = readEmbedded(fragment);
		const isNamed = this.carried === '' || new URLSearchParams(query).has('brief');
		return isNamed ? query : `brief=${OWN}&${query.replace(/^\?/, '')}`;
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

	/** Where the map looks, as a step keeps it. */
	camera(): Camera | null {
		const { camera, brief } = this.#state();
		return brief || !camera ? camera : rounded(untrack(this.#map)?.meant(camera) ?? camera);
	}

	/** Calls the map back to where the view says. */
	called(): void {
		untrack(this.#map)?.called();
	}

	#open(window: WindowSettings, carried = ''): void {
		this.window = window;
		this.carried = carried;
	}
}
