/**
 * The content as the app imports it. Checking and smoothing it takes seconds, so what came of it is kept in
 * `.cache/`, under the hash of the content and of the code that makes it: the same files give the same
 * answer, changed ones are compiled anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AtlasData, NetworkData, RecordData } from '../../src/lib/atlas/compiled';
import { Problem, ROOT } from '../setup.mjs';

export interface Compiled {
	readonly atlas: AtlasData;
	readonly network: NetworkData;
	readonly assumptions: RecordData['assumptions'];
}

const FOLDER = join(ROOT, '.cache/ask');
const MADE_OF = ['geodata', 'src/build', 'src/lib/atlas'];

/** @throws Problem where the content has a fault */
export async function compiled(): Promise<Compiled> {
	const file = join(FOLDER, `${hashOf(MADE_OF)}.json`);
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Compiled;
	// Loaded only when it is needed: that alone takes as long as an answer.
	const { checkGeodata } = await import('../../src/build/geodata');
	const { modules, faults } = checkGeodata(ROOT);
	if (!modules) {
		const { faultMessage } = await import('../../src/build/report');
		throw new Problem(faultMessage(faults));
	}
	const { atlas, network, record } = modules;
	const made: Compiled = { atlas, network, assumptions: record.assumptions };
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(file, JSON.stringify(made));
	return made;
}

function hashOf(folders: readonly string[]): string {
	const hash = createHash('sha256');
	for (const folder of folders) {
		const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
		const files = entries
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.webp'))
			.map((entry) => join(entry.parentPath, entry.name));
		for (const file of files.sort()) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}
