/** A WebGL canvas prints blank: on paper stands the sheet, whatever is on the screen. */
import { webglDrawn } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { printed, printReady } from '../support/printing';

test('the WebGL map is printed as a sheet of the very view', async ({ page }) => {
	await page.goto('/?routes=btc,sgc&map=6/40.5/44&theme=dark');
	await webglDrawn(page);
	await printReady(page);
	const { pages } = await printed(page, 'A4');
	expect(pages).toHaveLength(1);
	for (const words of ['BTC', 'Southern Gas Corridor', 'As of 2 July 2026', 'Türkgözü'])
		expect(pages[0].text).toContain(words);
	expect(pages[0].text).not.toContain('Middle Corridor');
});
