/** From the folder to what was found in it: the one way both the Vite plugin and `npm run check:data` go. */
import { FILES, type Content } from '../lib/atlas/content.ts';
import type { Base } from '../lib/atlas/integrity/base.ts';
import { faultsOf } from '../lib/atlas/integrity/checks.ts';
import type { Fault } from '../lib/atlas/integrity/fault.ts';
import { readBase } from './read-base.ts';
import { readContent } from './read.ts';

export interface Checked {
	readonly content: Content;
	/** Undefined only with a fault that says so. */
	readonly base: Base | undefined;
	readonly faults: readonly Fault[];
}

/** @param root folder that holds `geodata/`. */
export function checkGeodata(root: string): Checked {
	const { content, faults: unread } = readContent(root);
	const base = readBase(root);
	if (!base) return { content, base, faults: [...unread, { file: FILES.base, id: '–', reason: 'is missing: build the base map first' }] };
	return { content, base, faults: [...unread, ...faultsOf(content, base, unread.length === 0)] };
}
