import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeGeodataFolder } from '../../tests/support/geodata/geodata-folder.ts';
import type { Modules } from './geodata.ts';
import { compiledCache } from './compiled-cache.ts';

test('what was compiled is kept for the very files it was compiled of, and nothing earlier', () => {
	const root = writeGeodataFolder();
	const modules = { atlas: { version: 'one' }, briefings: [] } as unknown as Modules;
	const files = () => readdirSync(join(root, '.cache/content'));
	try {
		expect(compiledCache(root).read()).toBeUndefined();
		expect(existsSync(join(root, '.cache'))).toBe(false);
		compiledCache(root).write(modules);
		expect(compiledCache(root).read()).toEqual(modules);
		const [first] = files();

		const [claims] = readdirSync(join(root, 'geodata'), { recursive: true, encoding: 'utf8' }).filter(
			(name) => name.endsWith('.json')
		);
		appendFileSync(join(root, 'geodata', claims), '\n');
		expect(compiledCache(root).read()).toBeUndefined();
		compiledCache(root).write({ ...modules, briefings: [] });
		expect(files()).toHaveLength(1);
		expect(files()).not.toContain(first);
	} finally {
		rmSync(root, { recursive: true });
	}
});
