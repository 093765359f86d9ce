import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importBoundaries } from './scripts/lint/import-boundaries.mjs';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', '.cache/', 'test-results/', 'playwright-report/', 'geodata/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		plugins: { isthmus: { rules: { 'import-boundaries': importBoundaries } } },
		rules: {
			'isthmus/import-boundaries': 'error',
			'no-undef': 'off', // the type check knows better
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
			'no-control-regex': 'off', // a scanner of JSON means them
			'no-unexpected-multiline': 'off', // Prettier writes every semicolon, and breaks lines before brackets
			'svelte/require-store-reactive-access': 'off', // there are no stores, and it asks types of every name
			'svelte/prefer-svelte-reactivity': 'off', // sets and maps are derived anew, never changed in place
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			]
		}
	},
	{ files: ['scripts/**', 'tests/**', 'src/build/**'], rules: { 'no-console': 'off' } },
	{
		// Absent where the page came by plain HTTP, as from a machine in the same room: each stands in one file,
		// which does without it if it must.
		files: ['src/**'],
		ignores: [
			'src/lib/ui/copy-text.ts',
			'src/lib/briefing/player/wake-lock.ts',
			'src/lib/app/startup/offline.ts',
			'src/service-worker/**',
			'**/*.test.ts'
		],
		rules: {
			'no-restricted-properties': [
				'error',
				...[
					['crypto', 'randomUUID'],
					['crypto', 'subtle'],
					...['clipboard', 'locks', 'serviceWorker', 'storage', 'wakeLock'].map((property) => [
						'navigator',
						property
					])
				].map(([object, property]) => ({ object, property, message: 'Browsers have it on HTTPS alone.' })),
				...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map((property) => ({
					property,
					message: 'Numbers and dates are written by report/format/ and atlas/day.ts.'
				}))
			],
			'no-restricted-globals': ['error', { name: 'caches', message: 'Browsers have it on HTTPS alone.' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		// The few rules that need types and have caught real faults: a promise nobody waits for, a case nobody
		// handles.
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		// Addresses of the view are made by its codec from the current one, for shallow routing: nothing to
		// resolve.
		files: ['**/*.svelte', '**/*.svelte.ts', 'src/lib/view/**'],
		rules: {
			'svelte/no-navigation-without-resolve': ['error', { ignorePushState: true, ignoreReplaceState: true }]
		}
	},
	{
		// A part that doesn't come must be said, and asked for again.
		files: ['**/*.svelte'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'SvelteAwaitBlock[expression.type="ImportExpression"]',
					message: 'Fetch a part by ui/Fetched.svelte: it says what fails.'
				},
				{
					selector:
						'UnaryExpression[operator="void"] > CallExpression[callee.object.type="ImportExpression"][arguments.length=1]',
					message: 'Say what happens when the part can’t be fetched.'
				}
			]
		}
	},
	{
		// Prettier wraps code, but no comment. A svelte-ignore comment must stand on one line.
		files: ['**/*.ts', '**/*.js', '**/*.mjs', '**/*.svelte'],
		rules: {
			'max-len': [
				'error',
				{
					code: 110,
					tabWidth: 2,
					ignoreStrings: true,
					ignoreTemplateLiterals: true,
					ignoreRegExpLiterals: true,
					ignoreUrls: true,
					ignorePattern: 'svelte-ignore'
				}
			]
		}
	},
	// A large file holds two things. Nine in ten components have at most 152 lines, modules 137.
	{ files: ['**/*.svelte'], rules: { 'max-lines': ['error', 200] } },
	{ files: ['**/*.ts', '**/*.js', '**/*.mjs'], rules: { 'max-lines': ['error', 250] } }
);
