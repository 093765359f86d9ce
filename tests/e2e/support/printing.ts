/** What a printer would get. */
import type { Page } from '@playwright/test';
import { readPdf, type ReadPdf } from '../../support/read-pdf';

/** Until the page has fetched what a sheet needs, as it does when a hand goes for the keys. */
export async function printReady(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		performance.getEntriesByType('mark').some(({ name }) => /^isthmus:map-(ready|static)$/.test(name))
	);
	await page.keyboard.press('Control');
	await page.waitForFunction(() => performance.getEntriesByName('isthmus:print-ready').length > 0, null, {
		timeout: 45_000
	});
}

/** As the browser's own dialog makes it, by the keys that open it. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<ReadPdf> {
	await page.keyboard.press('Control+p');
	return readPdf(await page.pdf({ format, preferCSSPageSize: true }));
}
