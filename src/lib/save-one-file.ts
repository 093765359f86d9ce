/** The whole map as one HTML file that needs no network, with the reader's view, briefings and layers in it. */
import { resolve } from '$app/paths';
import { library } from './briefing/own-library';
import { withCarried } from './carried';
import { ownLayers } from './import/kept';

export type SavedFile =
	{ readonly name: string; readonly bytes: number; readonly briefings: number; readonly layers: number } | { readonly trouble: string };

/** Offers the file. Never throws: says why where it can't be had. @param query of the view it opens with */
export async function saveOneFile(query: string): Promise<SavedFile> {
	const { saved: briefings } = await library.list();
	const layers = await ownLayers.stored();
	const carried: Carried = { query, briefings, layers };
	let html: string;
	try {
		html = withCarried(globalThis.oneFile?.html() ?? (await fetched()), carried);
	} catch (error) {
		return { trouble: error instanceof Error ? error.message : String(error) };
	}
	const file = new Blob([html], { type: 'text/html;charset=utf-8' });
	const url = URL.createObjectURL(file);
	const name = `isthmus-${new Date().toISOString().slice(0, 10)}.html`;
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	// Some browsers take the file up long after the click's own task.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	return { name, bytes: file.size, briefings: briefings.length, layers: layers.length };
}

/** The build writes it beside the map. */
async function fetched(): Promise<string> {
	const response = await fetch(`${resolve('/')}isthmus.html`).catch(() => null);
	if (!response) throw new Error('The file could not be fetched: there seems to be no network. Try again when there is.');
	if (!response.ok) throw new Error(`This site does not offer the map as a file (${response.status}).`);
	return response.text();
}
