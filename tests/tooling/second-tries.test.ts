import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { secondTries } from '../../scripts/second-tries.mjs';

const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', tests: [{ status }] });
/** As Playwright nests them: a file, a group in it. */
const REPORT = {
	suites: [
		{
			specs: [spec('lost a click', 'flaky')],
			suites: [{ specs: [spec('slow frame', 'flaky'), spec('fine', 'expected')] }]
		}
	]
};

describe('journeys that needed a second try', () => {
	it('are named, however deep their group lies', () => {
		expect(secondTries(REPORT, [])).toEqual(['a.spec.ts: slow frame', 'a.spec.ts: lost a click']);
	});

	it('may, where their reason is written down', () => {
		expect(secondTries(REPORT, [{ title: 'slow frame', reason: 'drawn in software' }])).toEqual([
			'a.spec.ts: lost a click'
		]);
	});

	it('are listed with a reason only', () => {
		for (const { title, reason } of JSON.parse(readFileSync('tests/e2e/second-tries.json', 'utf8')))
			expect([title, reason.length > 40]).toEqual([expect.any(String), true]);
	});
});
