/**
 * What `npm start` and `npm test` share. Runs before anything is installed: Node's own modules only.
 * Everything here may run twice and does nothing the second time.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import util from 'node:util';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Something the reader can put right: shown as one sentence, without a stack. */
export class Problem extends Error {}

/** Runs a script's main function; a Problem becomes one sentence and exit code 1. */
export async function main(/** @type {() => Promise<void>} */ work) {
	process.chdir(ROOT);
	try {
		await work();
	} catch (error) {
		console.error(error instanceof Problem ? `\n${error.message}` : error);
		process.exit(1);
	}
}

/**
 * Runs a command in the repository with its output shown.
 * @param {string[]} command
 * @param {{ timeout?: number, env?: Record<string, string>, collect?: (output: Buffer) => void }} [options]
 * `collect` takes the output instead, for what runs beside something else
 * @returns {Promise<number>} the exit code; 1 when it could not be started or ran out of time
 */
export function run([program, ...args], { timeout, env, collect } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: ROOT,
			stdio: ['ignore', collect ? 'pipe' : 'inherit', collect ? 'pipe' : 'inherit'],
			env: { ...process.env, ...env },
			timeout,
			shell: process.platform === 'win32' // npm and npx are .cmd files there
		});
		for (const stream of [child.stdout, child.stderr]) if (collect) stream?.on('data', collect);
		child.on('error', (error) => {
			console.error(error.message);
			resolve(1);
		});
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** The options that `npm start` and `npm run preview` share. */
export function readOptions() {
	const options = /** @type {const} */ ({
		port: { type: 'string' },
		base: { type: 'string' },
		strict: { type: 'boolean' }
	});
	/** @type {ReturnType<typeof util.parseArgs<{ options: typeof options }>>['values']} */
	let values;
	try {
		({ values } = util.parseArgs({ options }));
	} catch (error) {
		throw new Problem(
			`${/** @type {Error} */ (error).message}. Options: --port <number>, --base </path/>, --strict.`
		);
	}
	const port = Number(values.port ?? 4173);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new Problem(`--port takes a number from 1 to 65535, not "${values.port}".`);
	return { port, base: values.base, strict: values.strict };
}

const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

export function requireNode() {
	const wanted = readJson('package.json').engines.node.replace(/^>=/, '');
	const [needMajor, needMinor = 0] = wanted.split('.').map(Number);
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < needMajor || (major === needMajor && minor < needMinor))
		throw new Problem(`Isthmus needs Node ${wanted} or newer; this is Node ${process.versions.node}.`);
}

/**
 * Optional packages are the binaries of other machines, too: only those for this one must be there.
 * @typedef {{
 *   optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[], libc?: string[]
 * }} Entry
 */
function belongsHere(/** @type {Entry} */ entry) {
	if (!entry.optional && !entry.devOptional) return true;
	if (!entry.os?.includes(process.platform) || !entry.cpu?.includes(process.arch)) return false;
	return !entry.libc || entry.libc.includes(glibc() ? 'glibc' : 'musl');
}

/** @type {boolean | undefined} */
let glibcFound;
function glibc() {
	if (glibcFound === undefined) {
		const report = /** @type {any} */ (process.report);
		report.excludeNetwork = true; // looking up the names of open connections can take seconds
		glibcFound = report.getReport().header.glibcVersionRuntime !== undefined;
	}
	return glibcFound;
}

/** The first package that isn't in node_modules as the lock file wants it. */
function missingPackage() {
	for (const [path, entry] of Object.entries(readJson('package-lock.json').packages)) {
		if (path === '' || !belongsHere(entry)) continue;
		try {
			if (readJson(`${path}/package.json`).version !== entry.version) return path;
		} catch {
			return path;
		}
	}
	return undefined;
}

export async function ensurePackages() {
	const missing = missingPackage();
	if (missing) {
		console.log(`Installing the npm packages (${missing} is missing or has another version) …`);
		if ((await run(['npm', 'ci', '--no-audit', '--no-fund'])) !== 0)
			throw new Problem('The npm packages could not be installed: the message above says why.');
	}
	// Generated types and settings that every check reads; cheap, and stale ones mislead.
	if (!existsSync(join(ROOT, '.svelte-kit/tsconfig.json'))) await run(['npx', 'svelte-kit', 'sync']);
}

const INPUTS = [
	'src',
	'geodata',
	'static',
	'scripts/one-file.ts',
	'scripts/one-file',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
const STAMP = join(ROOT, '.cache/build.stamp');

/** @returns {Generator<string>} */
function* filesUnder(/** @type {string} */ path) {
	if (!statSync(path).isDirectory()) yield path;
	else for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/** What the build was made from, and which build came of it: editing either makes the stamp stale. */
function buildStamp() {
	const hash = createHash('sha256');
	for (const input of INPUTS)
		for (const file of filesUnder(join(ROOT, input)))
			hash.update(file).update('\0').update(readFileSync(file));
	hash.update(readFileSync(join(ROOT, 'build/_app/version.json')));
	return hash.digest('hex');
}

function buildIsCurrent() {
	try {
		return readFileSync(STAMP, 'utf8') === buildStamp();
	} catch {
		return false;
	}
}

export async function ensureBuild() {
	if (buildIsCurrent()) return;
	console.log('Building the site …');
	if ((await run(['npm', 'run', '--silent', 'build'])) !== 0)
		throw new Problem('The site could not be built: the message above says why.');
	mkdirSync(dirname(STAMP), { recursive: true });
	writeFileSync(STAMP, buildStamp());
}
