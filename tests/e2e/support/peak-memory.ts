/** The most memory that drawing a page has held so far, as Linux counts it. */
import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/**
 * @returns bytes: of the largest page, and of the process that stands in for a graphics card; null where the
 * system doesn't count
 */
export async function peakMemory(browser: Browser): Promise<number | null> {
	if (process.platform !== 'linux') return null;
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const peaks = (wanted: string) =>
		processInfo.filter(({ type }) => type === wanted).map(({ id }) => peakOf(id));
	return Math.max(...peaks('renderer')) + Math.max(0, ...peaks('GPU'));
}

/** "VmHWM: 123456 kB": the resident set at its largest. */
function peakOf(pid: number): number {
	const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
	return Number(kilobytes?.[1] ?? 0) * 1024;
}
