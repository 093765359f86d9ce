import { ESLint } from 'eslint';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const RULES = ['house/imports', 'no-restricted-properties', 'no-restricted-globals', 'no-restricted-syntax'];
const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({
	cwd: root,
	// Only the rule under test, and without the type information that files which don't exist can't have.
	overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } }],
	ruleFilter: ({ ruleId }) => RULES.includes(ruleId)
});

async function faults(file: string, code: string) {
	const text = file.endsWith('.svelte') ? `<script lang="ts">\n\t${code}\n</script>\n` : `${code}\n`;
	const [result] = await eslint.lintText(text, { filePath: join(root, file) });
	return result.messages.map(({ ruleId, message }) => (RULES.includes(ruleId ?? '') ? message : `unexpected: ${message}`));
}

describe('who may import whom', () => {
	it.each([
		['src/lib/atlas/a.ts', "import { x } from '$lib/analysis/x';"],
		['src/lib/atlas/a.ts', "import { x } from '../ui/x';"],
		['src/lib/analysis/a.ts', "import { x } from '$lib/view/x';"],
		['src/lib/analysis/deep/a.ts', "import { x } from '../../view/x.ts';"],
		['src/lib/view/a.svelte.ts', "import { x } from '../map/x';"],
		['src/lib/view/a.ts', "import { x } from '$lib/ui/x';"],
		['src/lib/ui/A.svelte', "import type { Atlas } from '$lib/atlas/atlas';"],
		['src/lib/map/A.svelte', "import X from '$lib/panels/layers/X.svelte';"],
		['src/lib/panels/layers/A.svelte', "import X from '../../map/X.svelte';"],
		['src/lib/panels/layers/A.svelte', "const map = import('$lib/map/webgl/style/style');"],
		['src/lib/panels/layers/a.ts', "export { x } from '$lib/map/webgl/style/style';"],
		['src/lib/panels/layers/a.ts', "export * from '$lib/map/webgl/style/style';"],
		['src/lib/panels/layers/a.ts', "export type X = import('$lib/map/webgl/style/style').X;"],
		['src/lib/panels/layers/a.ts', "import { x } from '$lib/map/symbology-of-something-else';"],
		['src/lib/import/a.ts', "import { x } from '$lib/export/x';"],
		['src/lib/map/a.ts', "import { x } from '../../routes/x';"],
		['src/lib/map/A.svelte', "import X from '../Frame.svelte';"],
		['src/lib/ui/a.ts', "import { x } from '$lib/frame';"],
		['src/lib/panels/a.ts', "import { Map } from 'maplibre-gl';"],
		['src/lib/Frame.svelte', "import { Map } from 'maplibre-gl';"],
		['src/lib/Frame.svelte', "import { x } from '../build/x';"],
		['src/lib/panels/a.ts', "const library = import('maplibre-gl');"],
		['src/routes/+page.svelte', "import 'maplibre-gl/dist/maplibre-gl.css';"],
		['src/lib/atlas/a.ts', "import { x } from '../../../scripts/x';"],
		['src/lib/atlas/a.ts', "import { x } from '../../build/x';"],
		['src/lib/atlas/a.ts', "import { x } from '../../../tests/support/x';"],
		['src/routes/+page.ts', "import { x } from '../build/x';"],
		['src/build/a.ts', "import { x } from '../lib/analysis/x';"],
		['src/lib/briefing/A.svelte', "import A from '../panels/voice/Other.svelte';"],
		['src/lib/map/A.svelte', "import A from '../panels/voice/VoiceBadge.svelte';"],
		['src/lib/helpers/a.ts', "import { x } from '$lib/atlas/x';"]
	])('%s: no %s', async (file, code) => {
		expect(await faults(file, code)).toHaveLength(1);
	});

	it.each([
		['src/lib/analysis/a.ts', "import { x } from '../atlas/x';"],
		['src/lib/view/a.ts', "import { x } from '$lib/analysis/x';"],
		['src/lib/map/a.ts', "import { Map } from 'maplibre-gl';"],
		['src/lib/map/A.svelte', "import X from '$lib/ui/X.svelte';"],
		['src/lib/map/deep/a.ts', "import { x } from '../symbology';"],
		['src/lib/panels/layers/A.svelte', "import { x } from '$lib/map/symbology/symbols';"],
		['src/lib/export/a.ts', "import { x } from '../map/symbology.ts';"],
		['src/lib/briefing/a.ts', "import { x } from '$lib/view/codec';"],
		['src/lib/atlas/a.test.ts', "import { x } from '../../../tests/support/x';"],
		['src/lib/atlas/a.ts', "import data from 'virtual:atlas';"],
		['src/routes/+page.svelte', "import X from '$lib/map/X.svelte';"],
		['src/lib/Frame.svelte', "import X from './panels/X.svelte';"],
		['src/routes/+page.svelte', "import X from '$lib/Frame.svelte';"],
		['src/build/a.ts', "import { x } from '../lib/atlas/x';"],
		['src/build/a.ts', "import { x } from '../lib/briefing/x';"],
		['src/lib/briefing/A.svelte', "import A from '../panels/voice/VoiceBadge.svelte';"],
		['scripts/a.ts', "import { x } from '../src/build/x';"],
		['tests/e2e/a.spec.ts', "import { x } from '../../src/lib/view/codec';"]
	])('%s: %s', async (file, code) => {
		expect(await faults(file, code)).toEqual([]);
	});
});

describe('what browsers have on HTTPS alone', () => {
	it.each([
		['src/lib/import/a.ts', 'const id = crypto.randomUUID();'],
		['src/lib/ui/A.svelte', "const done = navigator.clipboard.writeText('x');"],
		['src/lib/a.ts', "const kept = caches.match('x');"]
	])('%s: no %s', async (file, code) => {
		expect(await faults(file, code)).toEqual([expect.stringContaining('HTTPS alone')]);
	});
	it('stands in the file that does without it', async () => {
		expect(await faults('src/lib/ui/copy-text.ts', "export const done = navigator.clipboard.writeText('x');")).toEqual([]);
	});
});

describe('a part that is fetched later', () => {
	const told = async (markup: string) => {
		const [result] = await eslint.lintText(markup, { filePath: join(root, 'src/lib/Frame.svelte') });
		return result.messages.map(({ message }) => message);
	};
	it.each([
		"{#await import('./A.svelte') then { default: A }}<A />{/await}",
		"{#await import('./A.svelte') then { default: A }}<A />{:catch}No.{/await}",
		'<script lang="ts">\n\tvoid import(\'./a\').then(({ a }) => a());\n</script>'
	])('never fails in silence: no %s', async (markup) => {
		expect(await told(`${markup}\n`)).toHaveLength(1);
	});
	it.each([
		"<script lang=\"ts\">\n\timport Fetched from './ui/Fetched.svelte';\n</script>\n<Fetched fetch={() => import('./A.svelte')}>{#snippet children({ default: A })}<A />{/snippet}</Fetched>",
		'<script lang="ts">\n\tvoid import(\'./a\').then(({ a }) => a()).catch(() => {});\n</script>'
	])('says so: %s', async (markup) => {
		expect(await told(`${markup}\n`)).toEqual([]);
	});
});
