/**
 * What the two windows of a presentation say to each other, and by which way. On a web server they meet on a BroadcastChannel; pages from files
 * share no origin, so there the window that was opened and the one that opened it post to each other.
 */
import type { Camera } from '../view/state';
import type { Ink } from '../view/ink';
import type { Position } from '../view/ground';
import type { Clock } from './clock';
import type { Drawn } from './ink-pad.svelte';
import type { Screen } from './player.svelte';

export type Role = 'audience' | 'presenter';

/** What both windows show. Of two, the one with the higher revision holds; of the same revision, the presenter's. */
export interface Shared {
	readonly revision: number;
	/** Of the address: the view and the step. */
	readonly query: string;
	readonly screen: Screen;
	readonly auto: boolean;
	readonly clock: Clock;
	readonly drawn: Drawn;
	readonly keep: boolean;
}

export type Message =
	/** A window is there and asks what is shown. */
	| { readonly kind: 'hello' }
	/** What is shown: as an answer, and whenever it changes. */
	| { readonly kind: 'shared'; readonly shared: Shared }
	/** Still there. */
	| { readonly kind: 'beat' }
	/** The window closes or reloads. */
	| { readonly kind: 'bye' }
	/** While the map is being moved. Null: it rests. */
	| { readonly kind: 'look'; readonly camera: Camera | null }
	| { readonly kind: 'laser'; readonly at: Position | null }
	| { readonly kind: 'draft'; readonly ink: Ink | null };

const KINDS: readonly Message['kind'][] = ['hello', 'shared', 'beat', 'bye', 'look', 'laser', 'draft'];

/** As it travels: whose it is, and of which briefing. */
interface Envelope {
	readonly isthmus: string;
	readonly from: Role;
	readonly message: Message;
}

export interface Channel {
	readonly send: (message: Message) => void;
	/** Speaks to a window as well that this page has opened. */
	readonly meet: (other: Window) => void;
	readonly close: () => void;
}

/** What it needs of the page. */
export type Page = Pick<Window, 'location' | 'opener' | 'addEventListener' | 'removeEventListener'>;

/** @param briefing windows of another hear nothing. @param heard messages of the other role, never of one's own */
export function openChannel(role: Role, briefing: string, heard: (message: Message) => void, page: Page = window): Channel {
	const isthmus = `present:${briefing}`;
	const wrap = (message: Message): Envelope => ({ isthmus, from: role, message });
	const open = (data: unknown): boolean => {
		if (!isEnvelope(data) || data.isthmus !== isthmus || data.from === role) return false;
		heard(data.message);
		return true;
	};
	return page.location.protocol === 'file:' ? byWindow(page, wrap, open) : byBroadcast(isthmus, wrap, open);
}

type Wrap = (message: Message) => Envelope;
/** Whether it was for us. */
type Open = (data: unknown) => boolean;

function byBroadcast(name: string, wrap: Wrap, open: Open): Channel {
	const channel = new BroadcastChannel(`isthmus:${name}`);
	channel.onmessage = ({ data }) => void open(data);
	return { send: (message) => channel.postMessage(wrap(message)), meet: () => {}, close: () => channel.close() };
}

function byWindow(page: Page, wrap: Wrap, open: Open): Channel {
	const others = new Set<Window>();
	if (page.opener) others.add(page.opener as Window);
	/** A reloaded window forgets whom it has opened, and learns it from the first message. */
	const listen = ({ data, source }: MessageEvent) => {
		if (source && source !== (page as unknown) && isEnvelope(data)) others.add(source as Window);
		open(data);
	};
	page.addEventListener('message', listen);
	return {
		send: (message) => {
			for (const other of others)
				if (other.closed) others.delete(other);
				// A file has no origin that could be named. What is said is no secret: it is on the wall.
				else other.postMessage(wrap(message), '*');
		},
		meet: (other) => void others.add(other),
		close: () => page.removeEventListener('message', listen)
	};
}

function isEnvelope(data: unknown): data is Envelope {
	if (typeof data !== 'object' || data === null) return false;
	const { isthmus, from, message } = data as Partial<Envelope>;
	const kind = (message as Partial<Message> | undefined)?.kind;
	return typeof isthmus === 'string' && (from === 'audience' || from === 'presenter') && KINDS.some((known) => known === kind);
}
