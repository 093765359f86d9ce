/**
 * Keeps this window and the other of a presentation the same. Either may close or reload while the other goes
 * on: whoever comes says hello, whoever is there answers with what is shown.
 */
import { readView } from '../../view/address/codec';
import type { Ink } from '../../view/ink';
import type { Camera } from '../../view/state';
import type { MapHandle } from '../../view/map-handle.svelte';
import type { Position } from '../../view/screen-projection';
import type { View } from '../../view/view.svelte';
import { openChannel, type Channel, type Page } from './channel';
import type { Message, Role, Shared } from './message';
import type { Player } from './player.svelte';

const BEAT_MS = 2000;
/**
 * Browsers let covered windows sleep for a second or so; after three beats missed, the other is taken for
 * gone.
 */
const GONE_MS = 3 * BEAT_MS + 500;
/** Changes that one window can be ahead of the other: more than a day of presenting makes. */
const FURTHEST = 1e6;

interface Synchronised {
	readonly role: Role;
	readonly view: View;
	readonly map: MapHandle;
	readonly player: Player;
	/** Changes this window knew of before it was reloaded. */
	readonly recalled?: number;
}

export class PresenterSync {
	readonly #role: Role;
	readonly #view: View;
	readonly #map: MapHandle;
	readonly #player: Player;
	readonly #channel: Channel;
	readonly #beat: ReturnType<typeof setInterval>;
	#gone: ReturnType<typeof setTimeout> | undefined;
	readonly #recalled: number;
	/**
	 * Changes it knows of. After a reload none until the other has said what is shown, or something changes
	 * here.
	 */
	#revision = 0;
	#closed = false;
	/** What both windows know: only what differs from it is worth sending. */
	#known: string;

	/** Whether the other window is there. */
	connected = $state(false);

	constructor({ role, view, map, player, recalled = 0 }: Synchronised, page?: Page) {
		this.#role = role;
		this.#view = view;
		this.#map = map;
		this.#player = player;
		this.#recalled = recalled;
		this.#known = this.#written();
		this.#channel = openChannel(
			role,
			player.briefing.id,
			{ received: (message) => this.#receive(message), alone: () => !this.connected },
			page
		);
		this.#beat = setInterval(() => this.#channel.send({ kind: 'beat' }), BEAT_MS);
		this.#channel.send({ kind: 'hello' });
	}

	/** Tells the other window what has changed here. To be called whenever something may have. */
	publish(): void {
		const written = this.#written();
		if (written === this.#known || this.#closed) return;
		this.#known = written;
		// What is done right after a reload is newer than what the other window still shows.
		this.#revision = this.revision + 1;
		this.#send();
	}

	/** Where the laser points, in both windows. */
	point(at: Position | null): void {
		this.#player.pad.laser = at;
		this.#channel.send({ kind: 'laser', at });
	}

	/** The stroke under way, in both windows. */
	draw(ink: Ink | null): void {
		this.#player.pad.draft = ink;
		this.#channel.send({ kind: 'draft', ink });
	}

	/** The map is being moved here. */
	moving(camera: Camera | null): void {
		this.#channel.send({ kind: 'look', camera });
	}

	/** Changes known to this window. */
	get revision(): number {
		return Math.max(this.#revision, this.#recalled);
	}

	/** What the browser calls this window or its other half. */
	nameOf(role: Role): string {
		return this.#channel.nameOf(role);
	}

	/** Meets a window that this one has opened. */
	meet(other: Window): void {
		this.#channel.meet(other);
	}

	/** May be called twice: when the page goes, and when what shows it goes. */
	close(): void {
		if (this.#closed) return;
		this.#closed = true;
		this.#channel.send({ kind: 'bye' });
		clearInterval(this.#beat);
		clearTimeout(this.#gone);
		this.#channel.close();
	}

	#receive(message: Message): void {
		const news = !this.connected && message.kind !== 'bye';
		clearTimeout(this.#gone);
		this.connected = message.kind !== 'bye';
		if (this.connected) this.#gone = setTimeout(() => (this.connected = false), GONE_MS);
		// Heard by chance, as from a window that was there before this one reloaded.
		if (news && message.kind === 'beat') this.#channel.send({ kind: 'hello' });
		switch (message.kind) {
			case 'hello':
				return this.#send();
			case 'shared':
				return this.#take(message.shared);
			case 'look':
				this.#map.remoteCamera = message.camera;
				return;
			case 'laser':
				this.#player.pad.laser = message.at;
				return;
			case 'draft':
				this.#player.pad.draft = message.ink;
				return;
			case 'beat':
			case 'welcome':
				return;
			case 'bye':
				this.#map.remoteCamera = null;
				this.#player.pad.laser = null;
		}
	}

	#send(): void {
		this.#channel.send({ kind: 'shared', shared: { revision: this.#revision, ...this.#now() } });
	}

	#take(shared: Shared): void {
		const { revision, query, screen, auto, clock, drawn, keep } = shared;
		const newer =
			revision > this.#revision || (revision === this.#revision && revision > 0 && this.#role === 'audience');
		// Who is behind, as after a message that wasn't the other's, is told: else nothing it says would be heard
		// any more.
		if (revision < this.#revision) this.#send();
		if (!newer || revision - this.#revision > FURTHEST) return;
		this.#revision = revision;
		const player = this.#player;
		player.screen = screen;
		player.auto = auto;
		player.clock = clock;
		player.pad.drawn = drawn;
		player.pad.keep = keep;
		player.pad.draft = null;
		this.#map.remoteCamera = null;
		const { view } = readView(query, this.#view.atlas);
		// A query without a step comes from a window that has left the briefing: this one stays in it.
		if (view.brief?.id === player.briefing.id) this.#view.apply({ ...view, embed: this.#view.state.embed });
		this.#known = this.#written();
	}

	#now(): Omit<Shared, 'revision'> {
		const { screen, auto, clock, pad } = this.#player;
		return { query: this.#view.query, screen, auto, clock, drawn: pad.drawn, keep: pad.keep };
	}

	#written(): string {
		return JSON.stringify(this.#now());
	}
}
