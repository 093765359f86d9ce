/**
 * The app fetches its own files by their addresses. Where it runs without being served, as Vite gives it to
 * Node, they are files of this tree.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

export function fetchFromDisk(): void {
	const fetched = globalThis.fetch;
	globalThis.fetch = async (address, options) =>
		typeof address === 'string' && address.startsWith('/')
			? new Response(await readFile(fileOf(address)))
			: fetched(address, options);
}

/** @param address of a file of the app, from the root of the site */
export const fileOf = (address: string): string =>
	address.startsWith('/@fs/') ? address.slice('/@fs'.length) : join(ROOT, address);
