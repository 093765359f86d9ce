/**
 * What came of `geodata/` the last time, kept in `.cache/` under the hash of the content and of the code that
 * checks and compiles it: that takes seconds, and the same files give the same modules. What has a fault
 * isn't kept.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Modules } from './geodata.ts';

const PROJECT = join(import.meta.dirname, '../..');
const CODE = ['src/build', 'src/lib', 'package-lock.json'].map((path) => join(PROJECT, path));
const FOLDER = '.cache/content';

export interface CompiledCache {
	/** Undefined where there are none of these files. */
	readonly read: () => Modules | undefined;
	readonly write: (modules: Modules) => void;
}

/** @param root folder that holds `geodata/` */
export function compiledCache(root: string): CompiledCache {
	const file = join(root, FOLDER, `${hashOf([join(root, 'geodata'), ...CODE])}.json`);
	return {
		read: () => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Modules) : undefined),
		write: (modules) => {
			const folder = dirname(file);
			mkdirSync(folder, { recursive: true });
			// Whoever reads at the same time finds all of it or nothing.
			const unfinished = `${file}.${process.pid}`;
			writeFileSync(unfinished, JSON.stringify(modules));
			renameSync(unfinished, file);
			for (const earlier of readdirSync(folder).filter((name) => name.endsWith('.json')))
				if (join(folder, earlier) !== file) rmSync(join(folder, earlier), { force: true });
		}
	};
}

function hashOf(paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap(filesIn)) hash.update(path).update('\0').update(readFileSync(path));
	return hash.digest('hex').slice(0, 16);
}

/** Without the pictures, which nothing is compiled of. */
function filesIn(path: string): string[] {
	if (!existsSync(path)) return [];
	const entries = path.endsWith('.json') ? null : readdirSync(path, { recursive: true, withFileTypes: true });
	if (!entries) return [path];
	return entries
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.webp'))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
