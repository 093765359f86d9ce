/**
 * The house rule "who may import whom" as one table and one ESLint rule. Paths are resolved before they are
 * judged, so `$lib/map/x`, `../map/x`, `import()`, re-exports and type imports all count.
 */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ROOT } from '../setup.mjs';

/** What is computed, what can be shared, and how the earth becomes a plane: no component, no markup. */
const PURE = ['atlas', 'analysis', 'view'];
/** The one table of symbols, and the plane they stand on. */
const SYMBOLS = ['map/geometry', 'map/symbology'];
/** What every visible room may read. */
const READABLE = [...PURE, 'ui', 'report', 'map/symbology'];
/** What both maps are made of. */
const OF_THE_MAP = [...READABLE, 'map/geometry', 'map/base', 'map/scene', 'map/interaction'];

/** The badge that names a voice is the panels'; texts of briefings and the reader's layers bear it, too. */
const VOICE = 'panels/voice/VoiceBadge';

/**
 * What a room may import besides itself: other rooms, or single modules of them. A room is a folder of
 * `src/lib`, or a folder within one where that holds several rooms; the longest name counts.
 */
const MAY_IMPORT = /** @type {Record<string, string[]>} */ ({
	atlas: [],
	analysis: ['atlas'],
	view: ['atlas', 'analysis'],
	ui: [],
	storage: ['ui'],
	// Numbers and lists as they are written, which texts of briefings and names on the map hold, too.
	'report/format': PURE,
	'briefing/document': [...PURE, 'report/format'],
	'map/geometry': PURE,
	'map/symbology': PURE,
	'map/base': [...PURE, ...SYMBOLS],
	'map/scene': [...PURE, ...SYMBOLS, 'map/base', 'report/format'],
	report: [...PURE, ...SYMBOLS, 'report/format', 'map/scene', 'briefing/document'],
	'map/interaction': [...PURE, 'ui', 'map/geometry', 'map/scene'],
	'map/svg': OF_THE_MAP,
	'map/webgl': OF_THE_MAP,
	'map/stage': [...OF_THE_MAP, 'map/svg', 'map/webgl'],
	panels: READABLE,
	briefing: [...READABLE, 'storage', 'briefing/document', VOICE],
	export: [...PURE, 'report', ...SYMBOLS, 'map/scene'],
	'user-layers': [...READABLE, 'storage', VOICE]
});

/** It puts the rooms together; no room imports it. */
const APP = 'app';

/**
 * The briefings that ship are read as everybody's are, and their views and figures are tried before they do;
 * lines are made lighter as the maps make them.
 */
const BUILD_MAY_IMPORT = ['atlas', 'view', 'briefing/document', 'map/geometry'];

const inRepository = (/** @type {string} */ path) => relative(ROOT, path).split(sep).join('/');
const isTest = (/** @type {string} */ file) => /\.test\.[^/]+$/.test(file);

const ROOMS = [...Object.keys(MAY_IMPORT), APP].sort((a, b) => b.length - a.length);
/** The room of a file in `src/lib`; an unknown folder is its own name, so that it is asked for. */
function roomOf(/** @type {string} */ file) {
	if (!file.startsWith('src/lib/')) return undefined;
	const path = file.slice('src/lib/'.length);
	return ROOMS.find((room) => path === room || path.startsWith(`${room}/`)) ?? path.split('/')[0];
}

/**
 * The file an import means, relative to the repository; undefined for packages.
 * @param {string} source
 * @param {string} importer
 */
function target(source, importer) {
	if (source === '$lib' || source.startsWith('$lib/'))
		return join('src/lib', source.slice('$lib'.length)).split(sep).join('/');
	if (/^\.\.?(\/|$)/.test(source)) return inRepository(resolve(ROOT, dirname(importer), source));
	return undefined;
}

const listed = (/** @type {string[]} */ allowed) =>
	allowed.length ? allowed.join(', ') : 'none of the other rooms';

/**
 * @param {string} source what is imported, as written
 * @param {string} importer the importing file, relative to the repository
 * @returns {string | undefined} the fault, in a sentence
 */
function fault(source, importer) {
	if (
		/^maplibre-gl(\/|$)/.test(source) &&
		importer.startsWith('src/') &&
		!importer.startsWith('src/lib/map/webgl/')
	)
		return 'maplibre-gl appears only under src/lib/map/webgl/: what is drawn is decided in map/scene/.';

	const file = target(source, importer);
	if (file === undefined || !importer.startsWith('src/')) return undefined;

	const from = roomOf(importer);
	const to = roomOf(file);
	const fromBuild = importer.startsWith('src/build/');

	if (/^(scripts|tests)\//.test(file) || (file.startsWith('src/build/') && !fromBuild))
		return isTest(importer) && !file.startsWith('scripts/')
			? undefined
			: `${file.split('/').slice(0, -1).join('/')}/ is never part of the app.`;

	if (fromBuild)
		return to && !BUILD_MAY_IMPORT.includes(to)
			? `src/build may import ${listed(BUILD_MAY_IMPORT)}, not ${to}.`
			: undefined;
	if (from === undefined || from === APP) return undefined; // routes and the app may import every room
	if (!(from in MAY_IMPORT))
		return `src/lib/${from} isn't in the table of rooms: see scripts/lint/import-boundaries.mjs.`;
	if (file.startsWith('src/routes/') || to === APP)
		return `${from} may not import ${file}: it is the other way round.`;
	if (to === undefined || to === from) return undefined;
	const module = file.slice('src/lib/'.length).replace(/(\.svelte)?(\.(ts|js))?$/, '');
	if (MAY_IMPORT[from].some((room) => to === room || module === room || to.startsWith(`${room}/`)))
		return undefined;
	return `${from} may import ${listed(MAY_IMPORT[from])}, not ${to}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importBoundaries = {
	meta: { type: 'problem', schema: [], docs: { description: 'Keep the rooms of the app in their order.' } },
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
