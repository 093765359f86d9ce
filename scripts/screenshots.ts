/**
 * Pictures of the finished screens for the README, from the built app: `npm run screenshots`.
 * Every picture is a view, so the address that made it stands here.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const FOLDER = join(import.meta.dirname, '../docs/screenshots');
const DESKTOP = { width: 1440, height: 900 };
const PROJECTOR = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };

const PICTURES = [
	{ name: 'explorer-light', view: '?theme=light', size: DESKTOP },
	{ name: 'explorer-dark', view: '?theme=dark', size: DESKTOP },
	{ name: 'explorer-projector', view: '?theme=projector', size: PROJECTOR },
	{ name: 'panel-zangezur', view: '?focus=zangezur&map=6.6/39.6/46.4&theme=light', size: DESKTOP },
	{ name: 'meghri', view: '?routes=zangezur,aras&map=8.4/39/46.2&theme=light', size: DESKTOP },
	{ name: 'georgia-dark', view: '?focus=btc&map=7/41.4/43.8&theme=dark', size: DESKTOP },
	{ name: 'lens-russia', view: '?lens=russia&focus=stakes&theme=light', size: DESKTOP },
	{ name: 'stances', view: '?focus=stances:zangezur&theme=light', size: DESKTOP },
	{ name: 'time-dark', view: '?asof=2025-08-08&theme=dark', size: PROJECTOR },
	{ name: 'argument', view: '?focus=argument&theme=light', size: DESKTOP },
	{ name: 'phone', view: '?theme=light', size: PHONE }
];

mkdirSync(FOLDER, { recursive: true });
const { url, close } = await serve();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
for (const { name, view, size } of PICTURES) {
	const page = await browser.newPage({ viewport: size });
	await page.goto(url + view);
	await page.locator('[data-drawn=webgl]').waitFor({ timeout: 60_000 });
	// Detail and full relief come after the map is usable, then the labels fade in.
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(5000);
	await page.screenshot({ path: join(FOLDER, `${name}.png`) });
	await page.close();
	console.log(`docs/screenshots/${name}.png  ${view}`);
}
await browser.close();
close();
