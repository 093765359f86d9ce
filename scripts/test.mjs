/** `npm test`: installs what is missing, runs every suite whatever the others do, and ends with the sum. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { secondTries } from './second-tries.mjs';
import { ensurePackages, main, requireNode, ROOT, run } from './setup.mjs';

const REPORTS = '.cache/reports';
const reportOf = (/** @type {string} */ script) => `${REPORTS}/${script.replace(':', '-')}.json`;

/**
 * A suite is an npm script. Without a report it counts as one test, passed or failed.
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {(report: any) => Count} Counter
 * @typedef {Record<string, string>} Env
 * @typedef {{ name: string, script: string, args?: string[], env?: Env, count?: Counter }} Suite
 */

const vitest = (/** @type {string} */ name, /** @type {string} */ script) => ({
	name,
	script,
	args: ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(script)}`],
	count: (/** @type {any} */ { numPassedTests, numFailedTests, testResults }) => {
		// A file that can't be loaded fails without a test in it.
		const broken = testResults.filter(
			(/** @type {any} */ file) =>
				file.status === 'failed' &&
				!file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed')
		);
		return { passed: numPassedTests, failed: numFailedTests + broken.length };
	}
});

/** So that the tests run beside an `npm start`. @returns {Promise<string>} */
function freePort() {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
			probe.close(() => resolve(String(port)));
		});
	});
}

/**
 * Each needs one processor: two at a time, the longest first.
 * @type {Suite[]}
 */
const SINGLE = [
	{ name: 'lint (ESLint)', script: 'lint' },
	vitest('data tests (Vitest)', 'test:data'),
	vitest('unit tests (Vitest)', 'test:unit'),
	{ name: 'types (svelte-check, tsc)', script: 'check' },
	{ name: 'format (Prettier)', script: 'format:check' },
	{ name: 'unused code (Knip)', script: 'unused' }
];
/**
 * Each takes all processors there are: one after the other.
 * @type {Suite[]}
 */
const SUITES = [
	{
		name: 'end-to-end tests (Playwright)',
		script: 'test:e2e',
		env: { E2E_REPORT: reportOf('test:e2e'), E2E_PORT: await freePort() },
		count: (report) => {
			const again = secondTries(
				report,
				JSON.parse(readFileSync(join(ROOT, 'tests/e2e/second-tries.json'), 'utf8'))
			);
			for (const name of again)
				console.log(`Counted as failed, because it passed only at its second try: ${name}`);
			const { expected, flaky, unexpected } = report.stats;
			return { passed: expected + flaky - again.length, failed: unexpected + again.length };
		}
	}
];

/** @returns {Promise<Count>} */
async function runSuite(
	/** @type {Suite} */ { script, args = [], env, count },
	/** @type {((output: Buffer) => void) | undefined} */ collect
) {
	const path = join(ROOT, reportOf(script));
	rmSync(path, { force: true });
	const code = await run(['npm', 'run', '--silent', script, ...(args.length ? ['--', ...args] : [])], {
		env,
		collect
	});
	const bad = code === 0 ? 0 : 1;
	if (!count) return { passed: 1 - bad, failed: bad };
	try {
		const { passed, failed } = count(JSON.parse(readFileSync(path, 'utf8')));
		// A server that won't start fails without a failed test.
		return { passed, failed: Math.max(failed, bad) };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

await main(async () => {
	requireNode();
	await ensurePackages();
	const { ensureBrowser } = await import('./browser.mjs');
	console.log(`Browser for the end-to-end tests: ${await ensureBrowser()}`);
	mkdirSync(join(ROOT, REPORTS), { recursive: true });

	const total = { passed: 0, failed: 0 };
	const lines = /** @type {string[]} */ ([]);
	const started = Date.now();
	/** Counts a suite, and says how it ended. */
	async function account(
		/** @type {Suite} */ suite,
		/** @type {((output: Buffer) => void) | undefined} */ collect
	) {
		const from = Date.now();
		const { passed, failed } = await runSuite(suite, collect);
		total.passed += passed;
		total.failed += failed;
		const seconds = Math.round((Date.now() - from) / 1000);
		lines.push(`${failed ? '✗' : '✓'} ${suite.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
	}
	/** One suite after the other, as long as there are any; what one has said is shown whole when it ends. */
	async function runSingle() {
		for (let suite = SINGLE.shift(); suite; suite = SINGLE.shift()) {
			const output = /** @type {Buffer[]} */ ([]);
			await account(suite, (part) => output.push(part));
			console.log(`\n━━ ${suite.name} ━━\n${Buffer.concat(output)}`);
		}
	}

	await Promise.all([runSingle(), runSingle()]);
	for (const suite of SUITES) {
		console.log(`\n━━ ${suite.name} ━━`);
		await account(suite, undefined);
	}
	const minutes = ((Date.now() - started) / 60_000).toFixed(1);
	console.log(
		`\n━━ Sum, after ${minutes} min ━━\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`
	);
	if (total.failed) process.exitCode = 1;
});
