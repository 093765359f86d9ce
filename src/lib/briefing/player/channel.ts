/**
 * By which way the two windows of a presentation hear each other. On a web server they meet on a
 * BroadcastChannel; pages from files share no origin, and some browsers give no channel out: there the window
 * that was opened and the one that opened it post to each other.
 */
import { readEnvelope, type Envelope, type Message, type Role } from './message';
import { Pair } from './window-pair';

export interface Channel {
	readonly send: (message: Message) => void;
	/** Speaks to a window as well that this page has opened. */
	readonly meet: (other: Window) => void;
	/** What the browser calls a window of this pair. */
	readonly nameOf: (role: Role) => string;
	readonly close: () => void;
}

/** What it needs of the page. */
export type Page = Pick<Window, 'name' | 'location' | 'opener' | 'addEventListener' | 'removeEventListener'>;

interface Handlers {
	/** Messages of the other window, never of one's own or of another pair. */
	readonly received: (message: Message) => void;
	/** Whether this window has nobody. */
	readonly alone: () => boolean;
}

/** @param briefing windows of another hear nothing */
export function openChannel(
	role: Role,
	briefing: string,
	{ received, alone }: Handlers,
	page: Page = window
): Channel {
	const isthmus = `present:${briefing}`;
	const pair = new Pair(role, page);
	const send = (message: Message): void => transport.send({ isthmus, from: role, pair: pair.id, message });
	const open = ({ pair: theirs, message }: Envelope): void => {
		if (theirs !== null && theirs === pair.id) return received(message);
		if (!alone()) return;
		if (pair.id === null && theirs !== null && message.kind === 'welcome') {
			pair.join(theirs);
			return send({ kind: 'hello' });
		}
		// Of two that both look for each other, the audience's gives the name.
		if (theirs === null && message.kind !== 'bye' && (pair.id !== null || role === 'audience')) {
			pair.found();
			send({ kind: 'welcome' });
		}
	};
	const isOurs = (data: unknown): Envelope | null => {
		const envelope = readEnvelope(data);
		return envelope && envelope.isthmus === isthmus && envelope.from !== role ? envelope : null;
	};
	const channel = channelOf(page, isthmus);
	const transport = channel ? byBroadcast(channel, isOurs, open) : byWindow(page, pair, isOurs, open);
	return { ...transport, send, nameOf: (other) => pair.nameOf(other) };
}

interface Transport extends Pick<Channel, 'meet' | 'close'> {
	readonly send: (envelope: Envelope) => void;
}
type IsOurs = (data: unknown) => Envelope | null;
type Open = (envelope: Envelope) => void;

/** Another copy of the map on the same origin, at another path, has its own channels. Null: there is none. */
function channelOf({ location }: Page, name: string): BroadcastChannel | null {
	if (location.protocol === 'file:') return null;
	try {
		return new BroadcastChannel(`isthmus:${(location.pathname ?? '').replace(/[^/]*$/, '')}:${name}`);
	} catch {
		return null;
	}
}

function byBroadcast(channel: BroadcastChannel, isOurs: IsOurs, open: Open): Transport {
	channel.onmessage = ({ data }) => {
		const envelope = isOurs(data);
		if (envelope) open(envelope);
	};
	return { send: (envelope) => channel.postMessage(envelope), meet: () => {}, close: () => channel.close() };
}

function byWindow(page: Page, pair: Pair, isOurs: IsOurs, open: Open): Transport {
	const others = new Set<Window>();
	if (page.opener) others.add(page.opener as Window);
	const listen = ({ data, source }: MessageEvent) => {
		const envelope = isOurs(data);
		if (!envelope || !source || source === (page as unknown)) return;
		// A reloaded window forgets whom it has opened, and knows it by the pair. Any other window may hold a
		// reference to this one.
		if (envelope.pair !== null && envelope.pair === pair.id) others.add(source as Window);
		if (others.has(source as Window)) open(envelope);
	};
	page.addEventListener('message', listen);
	return {
		send: (envelope) => {
			for (const other of others)
				if (other.closed) others.delete(other);
				// A file has no origin that could be named. What is said is no secret: it is on the wall.
				else other.postMessage(envelope, '*');
		},
		meet: (other) => void others.add(other),
		close: () => page.removeEventListener('message', listen)
	};
}
