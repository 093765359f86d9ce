/**
 * A briefing that travels in the address itself: its file, deflated, in base64url, after the `#`, which
 * browsers keep from servers. Reading is total: of a link that was cut off, the steps that arrived are kept;
 * of one that is damaged, it is said.
 */
import type { Atlas } from '../../atlas/atlas';
import { writeAddress, type Address } from '../../view/address/address';
import { readBriefing, type BriefingReading } from '../document/file';
import type { Briefing } from '../document/schema';
import { isJson, untilLastWholeStep } from '../document/whole-steps';
import { withoutNotes } from '../document/without-notes';

/** Characters of a whole link, which are bytes: longer ones are cut off by mail programs and messengers. */
export const MOST_LINK = 8000;
/** Of the inflated text: twenty times what a link of that length holds, and read within a blink. */
const MOST_BYTES = 500_000;

/** @returns what stands after `#briefing=` */
export async function pack(briefing: Briefing): Promise<string> {
	const text = new Blob([JSON.stringify(briefing)])
		.stream()
		.pipeThrough(new CompressionStream('deflate-raw'));
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
	const { text, end } = await inflate(carried);
	if (end === 'too large') return refused('is larger than a link can be');
	if (end === 'whole' && isJson(text)) return readBriefing(text, atlas, known);
	const arrived = untilLastWholeStep(text);
	if (arrived === null) return refused('is damaged: nothing in it can be read');
	const { briefing, faults } = readBriefing(arrived, atlas, known);
	return {
		briefing,
		faults: [
			...faults,
			{
				path: 'steps',
				reason: 'are cut off: the link arrived incomplete, and only the steps before are shown'
			}
		]
	};
}

const refused = (reason: string): BriefingReading => ({ briefing: null, faults: [{ path: '', reason }] });

/** @param page where the map lies, without query and fragment @param address what it opens with */
export const linkTo = (page: string, address: Address, atlas: Atlas): string =>
	new URL(page + writeAddress(address, atlas)).href;

/** For another page. @param title of the frame, read out */
export function embedCode(link: string, title: string): string {
	const attribute = (text: string) =>
		text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
	return `<iframe src="${attribute(link)}" title="${attribute(title)}" width="100%" height="600" style="border:0" loading="lazy" allowfullscreen></iframe>`;
}

interface Inflated {
	readonly text: string;
	readonly end: 'whole' | 'cut off' | 'too large';
}

async function inflate(carried: string): Promise<Inflated> {
	if (carried.length > 2 * MOST_BYTES) return { text: '', end: 'too large' };
	const decoder = new TextDecoder();
	let text = '';
	let bytes = 0;
	try {
		// What a mail program has taken into the link after its end is none of it.
		const letters = /^[\w-]*/.exec(carried)![0].replace(/-/g, '+').replace(/_/g, '/');
		const packed = Uint8Array.from(
			atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters),
			(letter) => letter.charCodeAt(0)
		);
		const reader = new Blob([packed])
			.stream()
			.pipeThrough(new DecompressionStream('deflate-raw'))
			.getReader();
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return { text: text + decoder.decode(), end: 'whole' };
			bytes += value.length;
			if (bytes > MOST_BYTES) {
				await reader.cancel();
				return { text: '', end: 'too large' };
			}
			text += decoder.decode(value, { stream: true });
		}
	} catch {
		return { text, end: 'cut off' };
	}
}
