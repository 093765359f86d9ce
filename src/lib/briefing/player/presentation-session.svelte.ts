/** What both windows of a presentation have: the player, the other window, the keys. To be made while a component is, and gone with it. */
import { onDestroy } from 'svelte';
import { LONGHAND, type View } from '../../view/view.svelte';

import { holderOf } from './key-focus';
import { readKey, type Command } from './keys';
import type { Role } from './message';
import { obey, type Doors } from './run-command';
import { OtherWindow } from './other-window.svelte';
import { Player } from './player.svelte';
import { keep, recall } from './session-memory';
import type { Briefing } from '../document/schema';
import { Twin } from './presenter-sync.svelte';

interface Place {
	readonly role: Role;
	readonly view: View;
	readonly briefing: Briefing;
	/** What only the window itself can do; the other window is opened here. */
	readonly doors: Omit<Doors, 'otherWindow'>;
	/** Whether keys on the map are meant for it. */
	readonly mapTaken: () => boolean;
}

export class Seat {
	readonly player: Player;
	readonly twin: Twin;
	readonly other: OtherWindow;
	readonly #place: Place;
	readonly #doors: Doors;
	/** Digits of a step's number, until Enter. */
	pending = $state('');

	constructor(place: Place) {
		this.#place = place;
		const { role, view, briefing, doors } = place;
		this.player = new Player(briefing, view);
		recall(this.player);
		view.shorthand = this.player.shorthand;
		view.inkOf = () => this.player.ink;
		this.player.begin();
		this.twin = new Twin(role, view, this.player);
		const brief = () => `brief=${briefing.id}&step=${this.player.index + 1}`;
		const other = role === 'audience' ? 'presenter' : 'audience';
		this.other = new OtherWindow(
			other,
			brief,
			() => view.briefing.carried,
			() => this.twin.nameOf(other),
			(opened) => this.twin.meet(opened)
		);
		this.#doors = Object.defineProperties({ otherWindow: () => this.other.open() }, Object.getOwnPropertyDescriptors(doors)) as Doors;
		// The other window isn't reactive: this is the one place where it is told.
		$effect(() => this.twin.publish());
		onDestroy(() => {
			this.hide();
			view.shorthand = LONGHAND;
			view.inkOf = () => [];
			view.look = null;
		});
	}

	readonly act = (command: Command): void => obey(command, this.player, this.#doors);

	/** Of the window, before anything on the page sees it. */
	readonly onkeydown = (event: KeyboardEvent): void => {
		const reading = readKey(event, this.pending, holderOf(event.target, this.#place.mapTaken()));
		this.pending = reading.pending;
		if (!reading.taken) return;
		event.preventDefault();
		event.stopPropagation();
		if (reading.command) this.act(reading.command);
	};

	/** The window closes or reloads. */
	readonly hide = (): void => {
		keep(this.player);
		this.twin.close();
	};
}
