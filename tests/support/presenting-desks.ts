/**
 * Windows of a presentation without a browser: as pages from files find each other, and what stands in them.
 */
import { createAtlas } from '../../src/lib/atlas/atlas';
import type { Page } from '../../src/lib/briefing/player/channel';
import type { Role } from '../../src/lib/briefing/player/message';
import { Player } from '../../src/lib/briefing/player/player.svelte';
import type { Briefing, Step } from '../../src/lib/briefing/document/schema';
import { PresenterSync } from '../../src/lib/briefing/player/presenter-sync.svelte';
import type { Ink } from '../../src/lib/view/ink';
import { MapHandle } from '../../src/lib/view/map-handle.svelte';
import { View } from '../../src/lib/view/view.svelte';
import { smallAtlas } from './small-atlas';

const atlas = createAtlas(smallAtlas);
const step = (id: string, view = ''): Step => ({
	id,
	layout: 'map-caption',
	title: id,
	text: '',
	notes: '',
	view
});
const briefing: Briefing = {
	format: 'isthmus-briefing',
	version: 1,
	id: 'a-briefing',
	title: 'A briefing',
	steps: [step('one'), step('two', 'routes=south'), step('three')]
};
export const stroke: Ink = {
	type: 'Feature',
	geometry: { type: 'LineString', coordinates: [[45, 40], [46, 41]] }, // prettier-ignore
	properties: { kind: 'arrow', colour: 'red' }
};

/** Windows from a file: each knows the one that opened it, and messages arrive at once. */
export class FakeWindow extends EventTarget {
	readonly location = { protocol: 'file:' } as Location;
	/** Says nothing any more. */
	dead = false;
	/** Outlives a reload. */
	name = '';
	opener: FakeWindow | null;
	constructor(opener: FakeWindow | null = null) {
		super();
		this.opener = opener;
	}
	readonly #seen = new Map<FakeWindow, Window>();
	/** As the browser does it: one object for another window, and the event names the sender. */
	seenBy(sender: FakeWindow): Window {
		const known = this.#seen.get(sender);
		if (known) return known;
		const seen = {
			closed: false,
			postMessage: (data: unknown) =>
				!sender.dead &&
				this.dispatchEvent(
					Object.assign(new Event('message'), { data: structuredClone(data), source: sender.seenBy(this) })
				)
		} as unknown as Window;
		this.#seen.set(sender, seen);
		return seen;
	}
}
export const pageOf = (window: FakeWindow): Page =>
	({
		location: window.location,
		get name() {
			return window.name;
		},
		set name(name) {
			window.name = name;
		},
		opener: window.opener?.seenBy(window) ?? null,
		addEventListener: window.addEventListener.bind(window),
		removeEventListener: window.removeEventListener.bind(window)
	}) as unknown as Page;

interface Desk {
	readonly view: View;
	readonly map: MapHandle;
	readonly player: Player;
	readonly sync: PresenterSync;
}
const desks: Desk[] = [];
export function screen(role: Role, page: Page, query = 'brief=a-briefing', recalled = 0): Desk {
	const map = new MapHandle();
	const view = new View(atlas, { map });
	view.read(query);
	const player = new Player(briefing, view);
	view.briefing.abbreviate(player.shorthand);
	player.begin();
	const made = { view, map, player, sync: new PresenterSync({ role, view, map, player, recalled }, page) };
	desks.push(made);
	return made;
}

export function pair() {
	const wall = new FakeWindow();
	const lectern = new FakeWindow(wall);
	const audience = screen('audience', pageOf(wall));
	audience.sync.meet(lectern.seenBy(wall));
	const presenter = screen('presenter', pageOf(lectern));
	return { wall, lectern, audience, presenter };
}

export function closeDesks(): void {
	for (const { sync } of desks.splice(0)) sync.close();
}
