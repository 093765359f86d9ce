/** What became of the whole map as one file. */
import { megabytesText } from '../format/measure-text';

export interface SavedFile {
	readonly name: string;
	readonly bytes: number;
	/** How many of the reader's own it holds. */
	readonly briefings: number;
	readonly layers: number;
	/** Whether any of the briefings has notes. */
	readonly hasNotes: boolean;
}

/**
 * "Saved as isthmus-2026-06-29.html (5.0 MB). Opens offline in any current browser.
 * Includes your briefing with speaker notes and your 2 data layers."
 */
export function savedFileSentence({ name, bytes, briefings, layers, hasNotes }: SavedFile): string {
	const held = [
		...(briefings > 0
			? [
					`your ${briefings === 1 ? 'briefing' : `${briefings} briefings`}${hasNotes ? ' with speaker notes' : ''}`
				]
			: []),
		...(layers > 0 ? [layers === 1 ? 'your data layer' : `your ${layers} data layers`] : [])
	];
	const holds = held.length === 0 ? '' : ` Includes ${held.join(' and ')}.`;
	return `Saved as ${name} (${megabytesText(bytes)}). Opens offline in any current browser.${holds}`;
}
