/**
 * The briefings that ship: read as everybody's are, and held to more: nothing in them may be left out, and a
 * room must be able to read them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createAtlas } from '../lib/atlas/atlas.ts';
import { wholeAtlas, wholeRecord } from '../lib/atlas/whole-atlas.ts';
import type { Fault } from '../lib/atlas/integrity/fault.ts';
import { readBriefing } from '../lib/briefing/document/file.ts';
import { fillFor } from '../lib/briefing/document/fill.ts';
import { plainText, readProse, type Block } from '../lib/briefing/document/markdown.ts';
import { LONGEST, type Briefing, type Step } from '../lib/briefing/document/schema.ts';
import { stepView } from '../lib/briefing/document/step-view.ts';
import { isOwn, OWN } from '../lib/view/address/brief-text.ts';
import { Inquiry } from '../lib/view/inquiry.ts';
import type { Compiled } from './compile.ts';

const FOLDER = 'geodata/briefings';

/** In alphabetical order of their files. @param root folder that holds `geodata/` */
export function readBriefings(
	root: string,
	{ atlas: data, record: core, network, networkRecord }: Compiled
): { briefings: Briefing[]; faults: Fault[] } {
	const atlas = wholeAtlas(createAtlas(data), network);
	const record = wholeRecord(core, network, networkRecord);
	const inquiry = new Inquiry(atlas, record.assumptions);
	const files = existsSync(join(root, FOLDER))
		? readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.json'))
		: [];
	const read = files.sort().map((name) => {
		const { briefing, faults } = readBriefing(readFileSync(join(root, FOLDER, name), 'utf8'), atlas, record);
		const file = `${FOLDER}/${name}`;
		const unread = faults.map(({ path, reason }) => ({ file, id: path || '–', reason }));
		return {
			briefing,
			faults: briefing ? [...unread, ...briefingFaults(briefing, file, inquiry)] : unread
		};
	});
	return {
		briefings: read.flatMap(({ briefing }) => briefing ?? []),
		faults: read.flatMap(({ faults }) => faults)
	};
}

function briefingFaults(briefing: Briefing, file: string, inquiry: Inquiry): Fault[] {
	const wanted = basename(file, '.json');
	const name = [
		...(briefing.id === wanted ? [] : [`is called "${briefing.id}", and its file "${wanted}"`]),
		...(isOwn(briefing.id) ? [`"${OWN}" is what an address calls the reader’s own`] : [])
	];
	return [
		...name.map((reason) => ({ file, id: briefing.id, reason })),
		...briefing.steps.flatMap((step) =>
			stepFaults(step, inquiry).map((reason) => ({ file, id: step.id, reason }))
		)
	];
}

/** Each in a sentence that goes on after the step's name. */
export function stepFaults(step: Step, inquiry: Inquiry): string[] {
	const faults: string[] = [];
	const fill = fillFor(inquiry, stepView(step, inquiry.atlas));
	const { blocks } = readProse(step.text, (expression) => {
		const filled = fill(expression);
		if ('fault' in filled) faults.push(`its figure {{${expression}}}: ${filled.fault}`);
		return filled;
	});
	const speaks = (voice: string) => blocks.some((block) => voiceOf(block) === voice);
	const text = plainText(blocks);

	for (const [what, length] of [
		['title', step.title.length],
		['text', text.length]
	] as const)
		if (length > LONGEST[what])
			faults.push(`its ${what} has ${length} characters: a room can read ${LONGEST[what]}`);
	if (step.notes.trim() === '') faults.push('has nothing for the presenter to say');
	if (blocks.some((block) => voiceOf(block) === null)) faults.push('has a paragraph that names no voice');
	if (speaks('record') && !step.sources?.length) faults.push('speaks of the record and names no source');
	if (speaks('article') && !step.claims?.length) faults.push('speaks for the article and names no claim');
	return faults;
}

/** A list goes on in the voice of the paragraph before it. */
const voiceOf = (block: Block): string | null => (block.kind === 'paragraph' ? block.voice : 'list');
