/**
 * The file of a briefing. Total: whatever is handed in, nothing throws, every step that can be shown is kept,
 * and what is left out is named with its place. Parts of a view that this version doesn't know are kept as
 * they stand, and named.
 */
import type { Atlas } from '../../atlas/atlas';
import { positionOfJsonFault } from '../../atlas/json-position.ts';
import { readProse } from './markdown';
import { isObject, LenientReader, show, type Say } from './lenient-reader';
import {
	BRIEFING_FIELDS,
	FORMAT,
	STEP_FIELDS,
	VERSION,
	type Briefing,
	type Layout,
	type Step
} from './schema';
import { droppedFromView } from './step-view';

export interface FileFault {
	/** `steps[3].view`, counted from 0; empty for the file as a whole. */
	readonly path: string;
	readonly reason: string;
}
export interface BriefingReading {
	/** Null where the file isn't one. */
	readonly briefing: Briefing | null;
	readonly faults: readonly FileFault[];
}
/** Sources that a step may name. */
interface Known {
	readonly sources: readonly { readonly id: string }[];
}

/** Far above any briefing, and read before anybody waits. */
const MOST_CHARACTERS = 2_000_000;
const MOST_STEPS = 1000;
/** Nobody reads more. */
const MOST_FAULTS = 2000;
/** Of texts together, in which links are looked for: what is shown is looked at again. */
const MOST_PROSE = 50_000;
/** What a step is shown as whose layout isn't known. */
const PLAIN: Layout = 'map-side';

/**
 * @param input the text of the file, or what it was parsed to. @param known the record; without it, any
 * source may be named
 */
export function readBriefing(input: unknown, atlas: Atlas, known?: Known): BriefingReading {
	const parsed = typeof input === 'string' ? parse(input) : { value: input };
	if ('fault' in parsed) return refused(parsed.fault);
	const { value } = parsed;
	if (!isObject(value) || value.format !== FORMAT)
		return refused(`is not a briefing: its format is not "${FORMAT}"`);
	const { steps, version } = value;
	if (!Array.isArray(steps)) return refused('has no list of steps');

	const faults: FileFault[] = [];
	const say: Say = (path, reason) => void (faults.length < MOST_FAULTS && faults.push({ path, reason }));
	if (version !== VERSION)
		say('version', `is ${show(version)}, and this map reads ${VERSION}: what it knows is kept`);
	if (steps.length === 0) say('steps', 'is empty');
	const file = new LenientReader(value, '', say);
	if (steps.length > MOST_STEPS) say('steps', `are ${steps.length}: only the first ${MOST_STEPS} are taken`);
	const around: Around = {
		atlas,
		sources: known && new Set(known.sources.map(({ id }) => id)),
		taken: new Map(),
		say,
		prose: MOST_PROSE
	};
	const briefing: Briefing = {
		format: FORMAT,
		version: VERSION,
		id: file.required('id', BRIEFING_FIELDS.id, 'briefing'),
		title: file.required('title', BRIEFING_FIELDS.title, 'Untitled'),
		...present({
			subtitle: file.optional('subtitle', BRIEFING_FIELDS.subtitle),
			author: file.optional('author', BRIEFING_FIELDS.author),
			minutes: file.optional('minutes', BRIEFING_FIELDS.minutes)
		}),
		steps: steps.slice(0, MOST_STEPS).flatMap((step: unknown, index) => readStep(step, index, around) ?? [])
	};
	file.rest('format', 'version', 'steps');
	return { briefing, faults };
}

/** As it is exported: indented, so that two versions can be compared line by line. */
export const writeBriefing = (briefing: Briefing): string => `${JSON.stringify(briefing, null, '\t')}\n`;

const refused = (reason: string): BriefingReading => ({ briefing: null, faults: [{ path: '', reason }] });

function parse(text: string): { readonly value: unknown } | { readonly fault: string } {
	if (text.length > MOST_CHARACTERS)
		return { fault: 'is too large for a briefing: more than 2 million characters' };
	// Some editors put a byte order mark before the text.
	const json = text.replace(/^\ufeff/, '');
	if (json.trim() === '') return { fault: 'is empty' };
	try {
		return { value: JSON.parse(json) };
	} catch {
		const { line, column } = positionOfJsonFault(json);
		return { fault: `is not valid JSON: line ${line}, column ${column}` };
	}
}

interface Around {
	readonly atlas: Atlas;
	readonly sources: ReadonlySet<string> | undefined;
	/** Ids of the steps before, and how often each was wanted. */
	readonly taken: Map<string, number>;
	readonly say: Say;
	/** Characters that may still be looked through. */
	prose: number;
}

/** Kept if it says or shows anything. */
function readStep(input: unknown, index: number, around: Around): Step | null {
	const { atlas, sources, taken, say } = around;
	const path = `steps[${index}]`;
	if (!isObject(input) || !['title', 'text', 'view'].some((key) => typeof input[key] === 'string')) {
		say(
			path,
			`is left out: ${isObject(input) ? 'it has neither a title nor a text nor a view' : `it is ${show(input)}`}`
		);
		return null;
	}
	const from = new LenientReader(input, `${path}.`, say);
	const wanted = from.required('id', STEP_FIELDS.id, `step-${index + 1}`);
	const id = unused(wanted, taken);
	if (id !== wanted) say(`${path}.id`, `"${wanted}" is taken by a step before: it is called "${id}"`);
	const step: Step = {
		id,
		layout: from.required('layout', STEP_FIELDS.layout, PLAIN),
		title: from.required('title', STEP_FIELDS.title, ''),
		text: from.required('text', STEP_FIELDS.text, ''),
		notes: from.required('notes', STEP_FIELDS.notes, ''),
		view: from.required('view', STEP_FIELDS.view, '').replace(/^\?/, ''),
		...present({
			sources: from.list('sources', STEP_FIELDS.source, (source) =>
				sources?.has(source) === false ? `no source is called "${source}"` : undefined
			),
			claims: from.list('claims', STEP_FIELDS.claim, (claim) =>
				atlas.claims.has(claim) ? undefined : `no claim is called "${claim}"`
			),
			ink: from.list('ink', STEP_FIELDS.ink),
			seconds: from.optional('seconds', STEP_FIELDS.seconds)
		})
	};
	from.rest();
	around.prose -= step.text.length;
	for (const address of around.prose < 0 ? [] : readProse(step.text).unsafe)
		say(`${path}.text`, `the link to ${show(address)} is shown as text: links lead to the web`);
	for (const part of droppedFromView(step, atlas))
		say(`${path}.view`, `${part} is unknown here and not shown`);
	return step;
}

/** Marks it as taken. */
function unused(wanted: string, taken: Map<string, number>): string {
	let count = taken.get(wanted) ?? 0;
	let id = wanted;
	for (; taken.has(id); id = `${wanted}-${++count}`) if (count === 0) count = 1;
	taken.set(wanted, count);
	taken.set(id, taken.get(id) ?? 0);
	return id;
}

/** Without the fields that are undefined, as they would stand in a file. */
const present = <T extends object>(fields: T): Partial<T> =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
