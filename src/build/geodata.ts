/** From the folder to what was found in it: the one way both the Vite plugin and `npm run check:data` go. */
import type { Briefing } from '../lib/briefing/document/schema.ts';
import { FILES, type Content } from '../lib/atlas/content.ts';
import type { Base } from '../lib/atlas/integrity/base.ts';
import { faultsOf } from '../lib/atlas/integrity/checks.ts';
import type { Fault } from '../lib/atlas/integrity/fault.ts';
import { readBriefings } from './briefings.ts';
import { compile, type Compiled } from './compile.ts';
import { readBase } from './read-base.ts';
import { readContent } from './read.ts';

export interface Checked {
	readonly content: Content;
	/** Undefined only with a fault that says so. */
	readonly base: Base | undefined;
	readonly faults: readonly Fault[];
	/** What the app imports; undefined where there is a fault. */
	readonly modules: Modules | undefined;
}
export interface Modules extends Compiled {
	readonly briefings: readonly Briefing[];
}

/** @param root folder that holds `geodata/`. */
export function checkGeodata(root: string): Checked {
	const { content, faults: unread } = readContent(root);
	const base = readBase(root);
	const stopped = (faults: readonly Fault[]): Checked => ({ content, base, faults, modules: undefined });
	if (!base)
		return stopped([
			...unread,
			{ file: FILES.base, id: '–', reason: 'is missing: build the base map first' }
		]);
	const faults = [...unread, ...faultsOf(content, base, unread.length === 0)];
	if (faults.length > 0) return stopped(faults);
	// Briefings speak of the network and compute on it, so they can only be read once it is there.
	const compiled = compile(content, base);
	const { briefings, faults: unfit } = readBriefings(root, compiled);
	if (unfit.length > 0) return stopped(unfit);
	const titles = briefings.map(({ id, title, steps, minutes }) => ({
		id,
		title,
		steps: steps.length,
		...(minutes ? { minutes } : {})
	}));
	return {
		content,
		base,
		faults: [],
		modules: { ...compiled, atlas: { ...compiled.atlas, briefings: titles }, briefings }
	};
}
