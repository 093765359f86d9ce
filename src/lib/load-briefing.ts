/** A briefing with what its texts are filled from. Both are fetched when a presentation begins. */
import type { RecordData } from './atlas/compiled';
import type { Briefing } from './briefing/schema';

export interface Loaded {
	readonly briefing: Briefing;
	readonly record: RecordData;
}

/** @returns null where no briefing is called so, or it has no step */
export async function loadBriefing(id: string): Promise<Loaded | null> {
	const [{ default: briefings }, { default: record }] = await Promise.all([import('virtual:briefings'), import('virtual:record')]);
	const briefing = briefings.find((item) => item.id === id);
	return briefing && briefing.steps.length > 0 ? { briefing, record } : null;
}
