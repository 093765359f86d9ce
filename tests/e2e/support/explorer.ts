/** The explorer as a reader finds it: by role and label. */
import type { Locator, Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { expect } from './fixtures';

export const SYSTEMS = [
	{ id: 'zangezur', name: 'Road and rail link through southern Armenia (Syunik)', short: /^Syunik/ },
	{ id: 'aras', name: 'Aras/Araz link through Iran', short: /^Aras/ },
	{ id: 'middle', name: 'Middle Corridor (Trans-Caspian)', short: /^Middle Corridor/ },
	{ id: 'instc', name: 'North–South corridor (INSTC)', short: /^North–South/ },
	{ id: 'btc', name: 'Baku–Tbilisi–Ceyhan oil pipeline', short: /^BTC/ },
	{ id: 'sgc', name: 'Southern Gas Corridor', short: /^Southern Gas Corridor/ },
	{ id: 'btk', name: 'Route through Georgia (BTK and Black Sea ports)', short: /^Through Georgia/ }
] as const;

/** The box of the map; `data-drawn` says which of the two maps is on screen. */
export const stage = (page: Page): Locator => page.locator('[data-drawn]');
export const routeSwitch = (page: Page, name: string): Locator =>
	page.getByRole('switch', { name: `Show ${name}`, exact: true });
/** Of the routes that are switched on. */
export const shownSwitches = (page: Page): Locator =>
	page.getByRole('switch', { name: /^Show /, checked: true });
export const routeButton = (page: Page, short: RegExp): Locator =>
	page.getByRole('main').getByRole('button', { name: short });

/** Goes to another address of the explorer as "back" does: the page stays, and its map takes the new view. */
export async function follow(page: Page, address: string): Promise<void> {
	await page.evaluate((to) => {
		history.pushState(history.state, '', to);
		dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
	}, address);
}

/** Waits until the WebGL map has taken over. */
export async function webglDrawn(page: Page): Promise<void> {
	await expect(stage(page)).toHaveAttribute('data-drawn', 'webgl', { timeout: 45_000 });
}

/** Resolves when nothing more is coming: the whole relief, and the detail of a near view, are on screen. */
export async function mapRefined(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('isthmus:map-refined').length > 0, null, {
		timeout: 45_000
	});
}

/**
 * A picture of the map, without the foot below it, that changes no more: MapLibre has come to rest, or two in
 * a row are the same.
 */
export async function settledPicture(page: Page): Promise<Buffer> {
	const picture = () => stage(page).locator('.map').screenshot({ animations: 'disabled' });
	const rested = await stage(page).evaluate(async (box) => {
		const { map } = (box.querySelector('.webgl') ?? {}) as { map?: MapLibre };
		if (!map || box.getAttribute('data-drawn') !== 'webgl') return false;
		// What only a near view has comes late: detailed coasts, and other railways and roads.
		const awaitsNear = () =>
			(map.getZoom() >= 5 && !map.getLayer('sea-detail')) ||
			(map.getZoom() >= 5.5 && map.getGlobalState().context === true && !map.getLayer('context-line'));
		let rests = 0;
		do {
			// It may be at rest already, and says so only after a frame.
			await new Promise((resolve) => {
				map.once('idle', resolve);
				map.triggerRepaint();
			});
			// Names are asked for when the frame with the lines is on its way.
			for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		} while (!map.loaded() || (awaitsNear() && rests++ < 300));
		return true;
	});
	let settled = await picture();
	if (rested) return settled;
	await expect
		.poll(
			async () => {
				const before = settled;
				settled = await picture();
				return settled.equals(before);
			},
			{ timeout: 30_000, intervals: [200] }
		)
		.toBe(true);
	return settled;
}

/** That the map comes to show exactly that picture, or to show another. */
export async function expectPicture(page: Page, picture: Buffer, same: boolean, what = ''): Promise<void> {
	await expect
		.poll(async () => (await settledPicture(page)).equals(picture), { message: what, timeout: 60_000 })
		.toBe(same);
}
