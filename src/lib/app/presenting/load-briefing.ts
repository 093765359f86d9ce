/**
 * A briefing: one that ships, one of the reader's own, or one that the
 * address carries. Fetched on demand.
 */
import type { Atlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import type { FileFault } from '../../briefing/document/file';
import type { Briefing } from '../../briefing/document/schema';
import type { Answers } from '../../report/answers/answers.svelte';
import { isOwn } from '../../view/address/brief-text';

export interface Loaded {
	readonly briefing: Briefing;
	readonly from: 'map' | 'browser' | 'link';
	/** What of it could not be read, and is left out. */
	readonly faults: readonly FileFault[];
	/** Of the reader's own; 0 where the browser doesn't keep it. */
	readonly revision: number;
}
/** Why there is none. */
export interface Missing {
	readonly reason: string;
}

/** @param id as an address names it @param carried by the address itself */
export async function loadBriefing(
	id: string,
	{ inquiry: { atlas }, record }: Pick<Answers, 'inquiry' | 'record'>,
	carried = ''
): Promise<Loaded | Missing> {
	if (!isOwn(id)) {
		const { default: briefings } = await import('virtual:briefings');
		const briefing = briefings.find((item) => item.id === id);
		return briefing
			? { briefing, from: 'map', faults: [], revision: 0 }
			: { reason: 'There is no briefing of this name.' };
	}
	const { readBriefing } = await import('../../briefing/document/file');
	const { briefing, faults, from, revision } = carried
		? { ...(await unpackLink(carried, atlas, record)), from: 'link' as const, revision: 0 }
		: await readOwn(id, (input) => readBriefing(input, atlas, record));
	if (briefing && briefing.steps.length > 0) return { briefing: { ...briefing, id }, from, faults, revision };
	if (carried) {
		const what = faults.some(({ reason }) => reason.includes('larger than'))
			? 'is larger than a link can be'
			: 'arrived damaged, and nothing of it can be shown';
		return { reason: `The briefing in this link ${what}. Ask for the file instead.` };
	}
	if (faults.length > 0) return { reason: 'This briefing can’t be read.' };
	return { reason: (await isShut()) ? SHUT : 'This briefing isn’t on this device.' };
}

const SHUT =
	'This browser gives no access to what it stores for this page. Restart it, or open the briefing from its file.';
async function isShut(): Promise<boolean> {
	const { library } = await import('../../briefing/library/browser-library');
	return (await library.list()).trouble !== null;
}

type Reading = ReturnType<typeof import('../../briefing/document/file').readBriefing>;

async function unpackLink(carried: string, atlas: Atlas, record: RecordData): Promise<Reading> {
	const { unpack } = await import('../../briefing/library/share-link');
	return unpack(carried, atlas, record);
}

async function readOwn(id: string, read: (input: unknown) => Reading) {
	const { library } = await import('../../briefing/library/browser-library');
	const saved = await library.load(id);
	const reading = saved ? read(saved.briefing) : { briefing: null, faults: [] };
	return { ...reading, from: 'browser' as const, revision: saved?.revision ?? 0 };
}
