/**
 * The whole map as one HTML file that needs no network, with the reader's view, and what they take along of
 * their own.
 */
import { resolve } from '$app/paths';
import { library } from '../../briefing/library/browser-library';
import { hasNotes } from '../../briefing/document/without-notes';
import { withEmbedded } from '../startup/embedded-payload';
import { userLayers } from '../../user-layers/layer-store';
import { takenAlong, type ReadersWork, type Taken } from './private-parts';
import { savedFileSentence } from '../../report/readers/saved-file-text';
import { downloadFile } from '../../ui/download-file';

/** @param shown the briefing that is on the screen */
export async function readersWork(shown: string | null): Promise<ReadersWork> {
	const { saved: briefings } = await library.list();
	return { briefings, layers: await userLayers.stored(), shown };
}

/**
 * Offers the file. @param query of the view it opens with @returns what became of it, for the reader; never
 * throws
 */
export async function saveOneFile(query: string, work: ReadersWork, taken: Taken): Promise<string> {
	const { briefings, layers } = takenAlong(work, taken);
	const carried: EmbeddedPayload = { query, briefings, layers };
	let html: string;
	try {
		html = withEmbedded(globalThis.oneFile?.html() ?? (await fetched()), carried);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	const file = new Blob([html], { type: 'text/html;charset=utf-8' });
	const name = `isthmus-${new Date().toISOString().slice(0, 10)}.html`;
	downloadFile(name, file);
	return savedFileSentence({
		name,
		bytes: file.size,
		briefings: briefings.length,
		layers: layers.length,
		hasNotes: briefings.some(({ briefing }) => hasNotes(briefing))
	});
}

/** The build writes it beside the map. */
async function fetched(): Promise<string> {
	const response = await fetch(`${resolve('/')}isthmus.html`).catch(() => null);
	if (!response)
		throw new Error('The file could not be fetched: there seems to be no network. Try again when there is.');
	if (!response.ok) throw new Error(`This site does not offer the map as one file (${response.status}).`);
	return response.text();
}
