import { ESLint } from 'eslint';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const RULES = [
	'isthmus/import-boundaries',
	'no-restricted-properties',
	'no-restricted-globals',
	'no-restricted-syntax'
];
const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({
	cwd: root,
	// Only the rule under test, and without the type information that files which don't exist can't have.
	overrideConfig: [
		{ files: ['**/*.{ts,svelte}'], languageOptions: { parserOptions: { projectService: false } } }
	],
	ruleFilter: ({ ruleId }) => RULES.includes(ruleId)
});

async function faults(file: string, code: string) {
	const text = file.endsWith('.svelte') ? `<script lang="ts">\n\t${code}\n</script>\n` : `${code}\n`;
	const [result] = await eslint.lintText(text, { filePath: join(root, file) });
	return result.messages.map(({ ruleId, message }) =>
		RULES.includes(ruleId ?? '') ? message : `unexpected: ${message}`
	);
}

describe('who may import whom', () => {
	it.each([
		['src/lib/atlas/a.ts', "import { x } from '$lib/analysis/x';"],
		['src/lib/atlas/a.ts', "import { x } from '../ui/x';"],
		['src/lib/analysis/a.ts', "import { x } from '$lib/view/x';"],
		['src/lib/analysis/deep/a.ts', "import { x } from '../../view/x.ts';"],
		['src/lib/analysis/a.ts', "import { x } from '../report/x';"],
		['src/lib/view/a.svelte.ts', "import { x } from '../map/scene/x';"],
		['src/lib/view/a.ts', "import { x } from '$lib/ui/x';"],
		['src/lib/ui/A.svelte', "import type { Atlas } from '$lib/atlas/atlas';"],
		['src/lib/report/a.ts', "import { x } from '../panels/x';"],
		['src/lib/report/a.ts', "import { x } from '../export/x';"],
		['src/lib/report/a.ts', "import X from '../ui/X.svelte';"],
		['src/lib/map/geometry/a.ts', "import { x } from '../scene/x';"],
		['src/lib/map/scene/a.ts', "import { x } from '../svg/x';"],
		['src/lib/map/svg/a.ts', "import { x } from '../webgl/x';"],
		['src/lib/map/webgl/a.ts', "import { x } from '../stage/x';"],
		['src/lib/map/stage/A.svelte', "import X from '$lib/panels/layers/X.svelte';"],
		['src/lib/panels/layers/A.svelte', "import X from '../../map/stage/X.svelte';"],
		['src/lib/panels/layers/A.svelte', "const map = import('$lib/map/webgl/style/style');"],
		['src/lib/panels/layers/a.ts', "export { x } from '$lib/map/scene/x';"],
		['src/lib/panels/layers/a.ts', "export * from '$lib/map/scene/x';"],
		['src/lib/panels/layers/a.ts', "export type X = import('$lib/map/scene/x').X;"],
		['src/lib/panels/layers/a.ts', "import { x } from '$lib/map/symbology-of-something-else/x';"],
		['src/lib/user-layers/a.ts', "import { x } from '$lib/export/x';"],
		['src/lib/map/svg/a.ts', "import { x } from '../../../routes/x';"],
		['src/lib/map/stage/A.svelte', "import X from '../../app/explorer/Explorer.svelte';"],
		['src/lib/ui/a.ts', "import { x } from '$lib/app/x';"],
		['src/lib/panels/a.ts', "import { x } from '../storage/x';"],
		['src/lib/storage/a.ts', "import { x } from '../briefing/library/x';"],
		['src/lib/panels/a.ts', "import { Map } from 'maplibre-gl';"],
		['src/lib/app/A.svelte', "import { Map } from 'maplibre-gl';"],
		['src/lib/app/A.svelte', "import { x } from '../../build/x';"],
		['src/lib/panels/a.ts', "const library = import('maplibre-gl');"],
		['src/routes/+page.svelte', "import 'maplibre-gl/dist/maplibre-gl.css';"],
		['src/lib/atlas/a.ts', "import { x } from '../../../scripts/x';"],
		['src/lib/atlas/a.ts', "import { x } from '../../build/x';"],
		['src/lib/atlas/a.ts', "import { x } from '../../../tests/support/x';"],
		['src/routes/+page.ts', "import { x } from '../build/x';"],
		['src/build/a.ts', "import { x } from '../lib/analysis/x';"],
		['src/build/a.ts', "import { x } from '../lib/briefing/player/x';"],
		['src/build/a.ts', "import { x } from '../lib/map/scene/x';"],
		['src/lib/briefing/document/a.ts', "import { x } from '../player/x';"],
		['src/lib/briefing/player/A.svelte', "import A from '../../panels/voice/Other.svelte';"],
		['src/lib/map/stage/A.svelte', "import A from '../../panels/voice/VoiceBadge.svelte';"],
		['src/lib/a.ts', "import { x } from './atlas/x';"],
		['src/lib/helpers/a.ts', "import { x } from '$lib/atlas/x';"]
	])('%s: no %s', async (file, code) => {
		expect(await faults(file, code)).toHaveLength(1);
	});

	it.each([
		['src/lib/analysis/a.ts', "import { x } from '../atlas/x';"],
		['src/lib/view/a.ts', "import { x } from '$lib/analysis/x';"],
		['src/lib/map/webgl/a.ts', "import { Map } from 'maplibre-gl';"],
		['src/lib/map/stage/A.svelte', "import X from '$lib/ui/X.svelte';"],
		['src/lib/map/svg/deep/a.ts', "import { x } from '../../symbology/x';"],
		['src/lib/map/svg/a.ts', "import { x } from '../scene/labels/x';"],
		['src/lib/panels/layers/A.svelte', "import { x } from '$lib/map/symbology/x';"],
		['src/lib/panels/layers/A.svelte', "import { x } from '$lib/report/format/x';"],
		['src/lib/export/a.ts', "import { x } from '../map/scene/x.ts';"],
		['src/lib/report/a.ts', "import { x } from '../briefing/document/x';"],
		['src/lib/briefing/player/a.ts', "import { x } from '$lib/view/address/codec';"],
		['src/lib/briefing/document/a.ts', "import { x } from '../../report/format/x';"],
		['src/lib/atlas/a.test.ts', "import { x } from '../../../tests/support/x';"],
		['src/lib/atlas/a.ts', "import data from 'virtual:atlas';"],
		['src/routes/+page.svelte', "import X from '$lib/map/stage/X.svelte';"],
		['src/lib/app/explorer/A.svelte', "import X from '../../panels/X.svelte';"],
		['src/routes/+page.svelte', "import X from '$lib/app/explorer/X.svelte';"],
		['src/build/a.ts', "import { x } from '../lib/atlas/x';"],
		['src/build/a.ts', "import { x } from '../lib/briefing/document/x';"],
		['src/build/a.ts', "import { x } from '../lib/map/geometry/x.ts';"],
		['src/lib/briefing/player/A.svelte', "import A from '../../panels/voice/VoiceBadge.svelte';"],
		['scripts/a.ts', "import { x } from '../src/build/x';"],
		['tests/e2e/a.spec.ts', "import { x } from '../../src/lib/view/address/codec';"]
	])('%s: %s', async (file, code) => {
		expect(await faults(file, code)).toEqual([]);
	});
});

describe('what browsers have on HTTPS alone', () => {
	it.each([
		['src/lib/user-layers/a.ts', 'const id = crypto.randomUUID();'],
		['src/lib/ui/A.svelte', "const done = navigator.clipboard.writeText('x');"],
		['src/lib/app/a.ts', "const kept = caches.match('x');"]
	])('%s: no %s', async (file, code) => {
		expect(await faults(file, code)).toEqual([expect.stringContaining('HTTPS alone')]);
	});
	it('stands in the file that does without it', async () => {
		expect(
			await faults('src/lib/ui/copy-text.ts', "export const done = navigator.clipboard.writeText('x');")
		).toEqual([]);
	});
});

describe('a part that is fetched later', () => {
	const told = async (markup: string) => {
		const [result] = await eslint.lintText(markup, { filePath: join(root, 'src/lib/app/Frame.svelte') });
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
