/**
 * One part of `RESULTS.md`, written again without touching the others. A part begins with a heading of the
 * first level.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'RESULTS.md');

/** @param heading without its sign; the part that has it is replaced, or added at the end */
export function writeSection(heading: string, text: string): void {
	const parts = existsSync(FILE) ? readFileSync(FILE, 'utf8').split(/^(?=# )/m) : [];
	const others = parts.filter((part) => !part.startsWith(`# ${heading}\n`));
	writeFileSync(FILE, [...others, `# ${heading}\n\n${text}`].map((part) => `${part.trim()}\n`).join('\n'));
}
