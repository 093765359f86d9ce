/**
 * One answer to "which Chromium?", for the end-to-end tests, the measurements and the screenshots. Order:
 * CHROME_PATH, the system's headless shell, any other of the system, the one Playwright has downloaded, and
 * only then (`ensureBrowser`) an installation. The shell has no toolbar to draw, half of what a page costs
 * otherwise.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem, run } from './setup.mjs';

/**
 * WebGL in software, no calls home, no sandbox (containers run as root). The same picture on every machine.
 * Only WebGL goes through the software GPU: the page itself is painted as on a machine that has none.
 */
export const BROWSER_ARGS = [
	'--no-sandbox',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-gpu-rasterization'
];

/**
 * The same, drawn by Mesa where it is installed: a third of the processor that Chromium's own SwiftShader
 * takes for a map. On a machine with a graphics card LIBGL_ALWAYS_SOFTWARE=1 keeps it to software.
 */
export const MESA_ARGS = [
	...BROWSER_ARGS.filter((arg) => !arg.includes('swiftshader')),
	'--use-angle=gl-egl',
	'--ignore-gpu-blocklist'
];

const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge'
];

function systemCandidates() {
	if (process.platform === 'darwin')
		return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
		);
	if (process.platform === 'win32')
		return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => [
				join(folder, 'Google/Chrome/Application/chrome.exe'),
				join(folder, 'Microsoft/Edge/Application/msedge.exe')
			]);
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(
		Boolean
	);
	return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/**
 * A file that exists isn't yet a browser: libraries may be missing, or it is a stub that asks for an
 * installation.
 */
function starts(/** @type {string} */ path) {
	if (!existsSync(path)) return false;
	if (process.platform === 'win32') return true; // `--version` opens a window there
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function playwrightsOwn() {
	try {
		const { chromium } = await import('@playwright/test');
		return chromium.executablePath();
	} catch {
		return undefined;
	}
}

/** @returns {Promise<string | undefined>} the path of a Chromium that starts */
export async function findBrowser() {
	const chosen = process.env.CHROME_PATH;
	if (chosen) {
		if (starts(chosen)) return chosen;
		throw new Problem(
			`CHROME_PATH is ${chosen}, but no browser starts from there. Correct it, or unset it to use another browser.`
		);
	}
	const own = await playwrightsOwn();
	return [...new Set([...systemCandidates(), ...(own ? [own] : [])])].find(starts);
}

/** Finds a Chromium, or installs one; without either, says so in one sentence. */
export async function ensureBrowser() {
	const found = await findBrowser();
	if (found) return found;

	const root = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	const attempts = [
		{ say: "Downloading Playwright's Chromium", command: ['npx', 'playwright', 'install', 'chromium'] },
		...(root
			? [
					{ say: 'Updating the package lists', command: ['apt-get', 'update', '-q'] },
					{
						say: "Installing the system's Chromium",
						command: ['apt-get', 'install', '-qy', '--no-install-recommends', 'chromium']
					},
					{
						say: "Installing what Playwright's Chromium needs",
						command: ['npx', 'playwright', 'install-deps', 'chromium']
					}
				]
			: [])
	];
	for (const { say, command } of attempts) {
		console.log(`${say}: ${command.join(' ')}`);
		await run(command, {
			timeout: 300_000,
			env: { DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' }
		});
		const installed = await findBrowser();
		if (installed) return installed;
	}
	throw new Problem(
		'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROME_PATH to one.'
	);
}
