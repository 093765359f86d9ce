// Where the build reads and writes.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repo = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Downloads and intermediate files: large, reproducible, never committed. */
export const CACHE = process.env.ISTHMUS_BASE_CACHE ?? join(repo, '.cache', 'base');
/** Intermediate results of the steps; delete a file here to repeat its step. */
export const WORK = join(CACHE, 'work');
/** Committed results. */
export const OUT = join(repo, 'geodata', 'base');

for (const dir of [CACHE, WORK, OUT]) mkdirSync(dir, { recursive: true });

export const work = (name: string): string => join(WORK, name);
export const out = (name: string): string => join(OUT, name);
