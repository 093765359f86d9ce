/** The JavaScript heap of a page, after its garbage is gone. */
import type { CDPSession, Page } from '@playwright/test';

/** @returns a function that gives the bytes in use */
export async function heapOf(page: Page): Promise<() => Promise<number>> {
	const session: CDPSession = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.enable');
	return async () => {
		// Twice: what the first finds finalisable is free after the second.
		await session.send('HeapProfiler.collectGarbage');
		await session.send('HeapProfiler.collectGarbage');
		return (await session.send('Runtime.getHeapUsage')).usedSize;
	};
}

export const average = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
