/** The one file in the place of the site: what a test opens by its path on the site is opened in the file. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';

/** As the build leaves it; or another, as one that a reader has saved. */
export const FILE = pathToFileURL(
	process.env.E2E_FILE ?? join(import.meta.dirname, '../../../build/isthmus.html')
).href;

/**
 * @param address `/?focus=btc`, `?focus=btc`, `/routes/btc/#sources`, or a whole one, which stays as it is
 */
export function inFile(file: string, address: string): string {
	if (/^[a-z]+:/.test(address)) return address;
	const { pathname, search, hash } = new URL(address, 'http://site/');
	return file + (pathname === '/' ? search : `?page=${pathname}${search.replace('?', '&')}`) + hash;
}

export function opensInFile(context: BrowserContext, file: string): void {
	context.on('page', (page: Page) => {
		const goto = page.goto.bind(page);
		page.goto = async (address, options) => {
			const response = await goto(inFile(file, address), options);
			// On the site a page is there when it is loaded; in the file a script makes it.
			if (page.url().includes('?page='))
				await page.waitForFunction(() => !document.documentElement.dataset.opening);
			return response;
		};
	});
}

/** Somebody else's browser, which knows nothing of what is kept in this one. */
export async function anotherBrowser(browser: Browser, baseURL: string): Promise<BrowserContext> {
	const context = await browser.newContext({ baseURL });
	if (baseURL.startsWith('file:')) opensInFile(context, baseURL);
	return context;
}
