/**
 * The house rule "who may import whom" as one table and one ESLint rule. Paths are resolved before they are judged, so
 * `$lib/map/x`, `../map/x`, `import()`, re-exports and type imports all count.
 */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ROOT } from '../setup.mjs';

const CORE = ['atlas', 'analysis', 'view', 'ui'];

/**
 * The one table of symbols is the map's, and whatever shows the symbol of a line reads it there; the badge that names a voice is the panels'.
 * They are the only doors between the rooms upstairs.
 */
const SYMBOLOGY = 'map/symbology';
/** What a picture of the map is made of: the words of its legend, colours, scale, type. Tables and pure functions, no component. */
const PICTURE = [
	'answer',
	'fonts',
	'label-roles',
	'legend',
	'map-picture',
	'overlays',
	'ringed-places',
	'scale',
	'text-width',
	'theme'
].map((name) => `map/${name}`);
const VOICE = 'panels/voice/VoiceBadge';
/** What a layer of the reader's own looks like, in its list as in the legend. */
const OWN_SIGN = 'map/OwnSign';

/** What a folder of `src/lib` may import besides itself: other folders, or single modules of them. */
const MAY_IMPORT = /** @type {Record<string, string[]>} */ ({
	atlas: [],
	analysis: ['atlas'],
	view: ['atlas', 'analysis'],
	ui: [],
	map: CORE,
	panels: [...CORE, SYMBOLOGY],
	briefing: [...CORE, SYMBOLOGY, VOICE],
	export: [...CORE, SYMBOLOGY, ...PICTURE],
	import: [...CORE, VOICE, OWN_SIGN]
});

/** The briefings that ship are read as everybody's are, and their views and figures are tried before they do. */
const BUILD_MAY_IMPORT = ['atlas', 'view', 'briefing'];

const inRepository = (/** @type {string} */ path) => relative(ROOT, path).split(sep).join('/');
const isTest = (/** @type {string} */ file) => /\.test\.[^/]+$/.test(file);
/** The files directly in `src/lib` are the frame: they put the folders together, and no folder imports them. */
const isFrame = (/** @type {string} */ file) => /^src\/lib\/[^/]+$/.test(file) && !(file.slice('src/lib/'.length) in MAY_IMPORT);

const folderIn = (/** @type {string} */ file, /** @type {string} */ parent) =>
	file.startsWith(parent) ? file.slice(parent.length).split('/')[0] : undefined;

/**
 * The file an import means, relative to the repository; undefined for packages.
 * @param {string} source
 * @param {string} importer
 */
function target(source, importer) {
	if (source === '$lib' || source.startsWith('$lib/')) return join('src/lib', source.slice('$lib'.length)).split(sep).join('/');
	if (/^\.\.?(\/|$)/.test(source)) return inRepository(resolve(ROOT, dirname(importer), source));
	return undefined;
}

const listed = (/** @type {string[]} */ allowed) => (allowed.length ? allowed.join(', ') : 'none of the other folders');

/**
 * @param {string} source what is imported, as written
 * @param {string} importer the importing file, relative to the repository
 * @returns {string | undefined} the fault, in a sentence
 */
function fault(source, importer) {
	if (/^maplibre-gl(\/|$)/.test(source) && importer.startsWith('src/') && !importer.startsWith('src/lib/map/'))
		return 'maplibre-gl appears only under src/lib/map/: everything else talks to the view.';

	const file = target(source, importer);
	if (file === undefined || !importer.startsWith('src/')) return undefined;

	const from = isFrame(importer) ? undefined : folderIn(importer, 'src/lib/');
	const to = folderIn(file, 'src/lib/');
	const fromBuild = importer.startsWith('src/build/');

	if (/^(scripts|tests)\//.test(file) || (file.startsWith('src/build/') && !fromBuild))
		return isTest(importer) && !file.startsWith('scripts/')
			? undefined
			: `${file.split('/').slice(0, -1).join('/')}/ is never part of the app.`;

	if (fromBuild) return to && !BUILD_MAY_IMPORT.includes(to) ? `src/build may import ${listed(BUILD_MAY_IMPORT)}, not ${to}.` : undefined;
	if (!from) return undefined; // routes and the frame may import every folder
	if (!(from in MAY_IMPORT)) return `src/lib/${from} isn't in the table of folders: see scripts/lint/house.mjs.`;
	if (file.startsWith('src/routes/') || isFrame(file)) return `${from} may not import ${file}: it is the other way round.`;
	if (to === undefined || to === from) return undefined;
	const module = file.slice('src/lib/'.length).replace(/(\.svelte)?(\.(ts|js))?$/, '');
	if (MAY_IMPORT[from].includes(to) || MAY_IMPORT[from].includes(module)) return undefined;
	return `${from} may import ${listed(MAY_IMPORT[from])}, not ${to}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const imports = {
	meta: { type: 'problem', schema: [], docs: { description: 'Keep the folders of the app in their order.' } },
	create(context) {
		const importer = inRepository(context.filename);
		const judge = (/** @type {any} */ node) => {
			const source = node?.value;
			const message = typeof source === 'string' ? fault(source, importer) : undefined;
			if (message) context.report({ node, message });
		};
		const ofSource = (/** @type {any} */ node) => judge(node.source);
		return {
			ImportDeclaration: ofSource,
			ExportNamedDeclaration: ofSource,
			ExportAllDeclaration: ofSource,
			ImportExpression: ofSource,
			TSImportType: ofSource
		};
	}
};
