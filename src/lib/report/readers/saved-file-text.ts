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
 * "Saved as isthmus-2026-06-29.html (5.0 MB). A double click opens it …. It holds your briefing, notes too,
 * and your 2 layers."
 */
export function savedFileSentence({ name, bytes, briefings, layers, hasNotes }: SavedFile): string {
	const held = [
		...(briefings > 0
			? [`your ${briefings === 1 ? 'briefing' : `${briefings} briefings`}${hasNotes ? ', notes too' : ''}`]
			: []),
		...(layers > 0 ? [`your ${layers === 1 ? 'layer' : `${layers} layers`}`] : [])
	];
	// Each may hold a comma itself.
	const holds = held.length === 0 ? '' : ` It holds ${held.join(', and ')}.`;
	return `Saved as ${name} (${megabytesText(bytes)}). A double click opens it at this view, without a network.${holds}`;
}
