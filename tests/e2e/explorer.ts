/** The explorer as a reader finds it: by role and label. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

export const SYSTEMS = [
	{ id: 'zangezur', name: 'Road and rail link through southern Armenia (Syunik)', short: /^Zangezur/ },
	{ id: 'aras', name: 'Aras/Araz link through Iran', short: /^Aras/ },
	{ id: 'middle', name: 'Middle Corridor (Trans-Caspian)', short: /^Middle Corridor/ },
	{ id: 'instc', name: 'North–South corridor (INSTC)', short: /^North–South/ },
	{ id: 'btc', name: 'Baku–Tbilisi–Ceyhan oil pipeline', short: /^BTC/ },
	{ id: 'sgc', name: 'Southern Gas Corridor', short: /^Southern Gas Corridor/ },
	{ id: 'btk', name: 'Route through Georgia (BTK and Black Sea ports)', short: /^Through Georgia/ }
] as const;

/** The box of the map; `data-drawn` says which of the two maps is on screen. */
export const stage = (page: Page): Locator => page.locator('[data-drawn]');
export const routeSwitch = (page: Page, name: string): Locator => page.getByRole('switch', { name: `Show ${name}`, exact: true });
export const routeButton = (page: Page, short: RegExp): Locator => page.getByRole('main').getByRole('button', { name: short });

/** Waits until the WebGL map has taken over. */
export async function canvasDrawn(page: Page): Promise<void> {
	await expect(stage(page)).toHaveAttribute('data-drawn', 'canvas', { timeout: 45_000 });
}

/** Resolves when nothing more is coming: the detail and the whole relief are on screen. */
export async function mapRefined(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('isthmus:map-refined').length > 0, null, { timeout: 45_000 });
}

/** A picture of the map once two in a row are the same: tiles and labels have settled. */
export async function settledPicture(page: Page): Promise<Buffer> {
	let before = await stage(page).screenshot({ animations: 'disabled' });
	let settled = before;
	await expect
		.poll(
			async () => {
				before = settled;
				settled = await stage(page).screenshot({ animations: 'disabled' });
				return settled.equals(before);
			},
			{ timeout: 30_000, intervals: [400] }
		)
		.toBe(true);
	return settled;
}
