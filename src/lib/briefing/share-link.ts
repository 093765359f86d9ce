/**
 * A briefing that travels in the address itself: its file, deflated, in base64url, after the `#`, which browsers keep from servers. Reading is
 * total: of a link that was cut off, the steps that arrived are kept; of one that is damaged, it is said.
 */
import type { Atlas } from '../atlas/atlas';
import { writeCarried } from '../view/brief-text';
import { readBriefing, type BriefingReading } from './file';
import type { Briefing } from './schema';
import { withoutNotes } from './without-notes';

/** Characters of a whole link, which are bytes: longer ones are cut off by mail programs and messengers. */
export const MOST_LINK = 8000;
/** Of the inflated text: far above any briefing, far below what stops a browser. */
const MOST_BYTES = 10_000_000;

/** @returns what stands after `#briefing=` */
export async function pack(briefing: Briefing): Promise<string> {
	const text = new Blob([JSON.stringify(briefing)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(text).arrayBuffer());
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
		.replace(/\+/g, '-')
		.replace(/\//g, '_')
		.replace(/=+$/, '');
}

/** The same without the presenter's notes; empty where nothing of it can be read. */
export async function packedWithoutNotes(carried: string, atlas: Atlas): Promise<string> {
	const { briefing } = await unpack(carried, atlas);
	return briefing ? pack(withoutNotes(briefing)) : '';
}

/** Never throws. @param carried what stands after `#briefing=` @param known sources that steps may name */
export async function unpack(
	carried: string,
	atlas: Atlas,
	known?: { readonly sources: readonly { readonly id: string }[] }
): Promise<BriefingReading> {
	const { text, whole } = await inflate(carried);
	if (whole && isJson(text)) return readBriefing(text, atlas, known);
	const arrived = untilLastStep(text);
	if (arrived === null) return { briefing: null, faults: [{ path: '', reason: 'is damaged: nothing in it can be read' }] };
	const { briefing, faults } = readBriefing(arrived, atlas, known);
	return {
		briefing,
		faults: [...faults, { path: 'steps', reason: 'are cut off: the link arrived incomplete, and only the steps before are shown' }]
	};
}

/** @param page its address @param query of the view or the step, without question mark @param carried the briefing itself, or nothing */
export function linkTo(page: string, query: string, carried = ''): string {
	const url = new URL(page);
	url.search = query;
	url.hash = writeCarried(carried);
	return url.href;
}

/** For another page. @param title of the frame, read out */
export function embedCode(link: string, title: string): string {
	const attribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
	return `<iframe src="${attribute(link)}" title="${attribute(title)}" width="100%" height="600" style="border:0" loading="lazy" allowfullscreen></iframe>`;
}

async function inflate(carried: string): Promise<{ readonly text: string; readonly whole: boolean }> {
	const decoder = new TextDecoder();
	let text = '';
	let bytes = 0;
	try {
		// What a mail program has taken into the link after its end is none of it.
		const letters = /^[\w-]*/.exec(carried)![0].replace(/-/g, '+').replace(/_/g, '/');
		const packed = Uint8Array.from(atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters), (letter) => letter.charCodeAt(0));
		const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return { text: text + decoder.decode(), whole: true };
			bytes += value.length;
			if (bytes > MOST_BYTES) {
				await reader.cancel();
				return { text: '', whole: false };
			}
			text += decoder.decode(value, { stream: true });
		}
	} catch {
		return { text, whole: false };
	}
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** A file that breaks off, ended after the last step that is there whole; steps stand last in it. */
function untilLastStep(text: string): string | null {
	const first = text.indexOf('"steps":[');
	if (first === -1) return null;
	for (let end = text.lastIndexOf('}'); end > first; end = text.lastIndexOf('}', end - 1)) {
		const ended = `${text.slice(0, end + 1)}]}`;
		if (isJson(ended)) return ended;
	}
	return null;
}
