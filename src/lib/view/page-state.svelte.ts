/**
 * What a page has beside the view that it shows. Nothing of it is part of a link: the map, the pointer, the
 * reader's layers, and which tools are open.
 */
import { createContext } from 'svelte';
import { MapHandle } from './map-handle.svelte';
import { Past } from './past.svelte';
import { Pointer } from './pointer.svelte';
import { storedMap, type MapKind } from './stored-choice';
import { UserLayersInView } from './user-layers-in-view.svelte';
import type { View } from './view.svelte';

export class PageState {
	readonly view: View;
	readonly map: MapHandle;
	readonly pointer = new Pointer();
	readonly past = new Past();
	readonly userLayers: UserLayersInView;
	/** The whole address that shows the view as it is now. */
	readonly link: () => string;
	/** Whether the timeline is open. */
	timeline = $state(false);
	/** Which map the reader wants on this machine. */
	mapKind = $state<MapKind>(storedMap.read() ?? 'detailed');
	/** Whether the dialog that saves the view is open. */
	saving = $state(false);

	/** @param map the one that the view moves @param link the query alone, where a page has no address */
	constructor(view: View, map = new MapHandle(), link: () => string = () => `?${view.query}`) {
		this.view = view;
		this.map = map;
		this.link = link;
		this.userLayers = new UserLayersInView(() => JSON.stringify(view.panel));
	}

	/** Takes the view from the address that the page opens with. */
	open(query: string, fragment = ''): Promise<void> {
		this.read(query, fragment);
		return this.view.frameFocus();
	}

	/**
	 * Takes the view from an address. One that names a day shows it on the timeline, unless while presenting.
	 */
	read(query: string, fragment = ''): void {
		const { asof } = this.view.read(query, fragment);
		if (asof !== null && !this.view.briefing.presenting) this.timeline = true;
	}
}

export const [getPage, setPage] = createContext<PageState>();
