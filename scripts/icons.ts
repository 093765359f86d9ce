/**
 * The icons of the installed app, drawn from `static/icon.svg`. Run by hand when the drawing changes: `tsx
 * scripts/icons.ts`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { main, ROOT } from './setup.mjs';

const drawing = readFileSync(join(ROOT, 'static/icon.svg'), 'utf8');
/**
 * Systems cut their own shape out of it: the corners are filled, and the drawing lies within the circle that
 * all of them keep.
 */
const square = drawing.replace(/ rx="\d+"/, '');

await main(async () => {
	const browser = await chromium.launch({
		executablePath: (await findBrowser()) ?? undefined,
		args: BROWSER_ARGS
	});
	for (const [name, size, svg] of [
		['icon-192', 192, drawing],
		['icon-512', 512, drawing],
		['icon-maskable-512', 512, square]
	] as const) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		await page.setContent(
			`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`
		);
		await page.screenshot({ path: join(ROOT, `static/${name}.png`), omitBackground: true });
		await page.close();
	}
	await browser.close();
});
