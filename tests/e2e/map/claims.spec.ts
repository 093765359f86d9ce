import type { Page } from '@playwright/test';
import { mapRefined, settledPicture, webglDrawn } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { expectSamePicture } from '../support/same-picture';

const panel = (page: Page) => page.getByRole('complementary');

test('the map turns to a place only where it is out of sight', async ({ page }) => {
	await page.goto('/?focus=claim:eight-gas-buyers&map=5/40.5/46');
	await webglDrawn(page);
	const spot = async (name: RegExp) => {
		const card = panel(page).locator('#claim-eight-gas-buyers');
		await card.getByText(/^and \d+ more$/).click();
		await card.getByRole('button', { name }).click();
	};
	await spot(/^Area 80\/81 metering stations, Vale$/);
	await expect(page).toHaveURL(/focus=place:area-80&map=5\/40\.5\/46$/);
	await page.goBack();
	await spot(/^Melendugno receiving terminal$/);
	await expect(page).toHaveURL(/focus=place:melendugno&map=6\/40\.\d+\/18\.\d+$/);
	await settledPicture(page);
	await expect(page, 'the flight ends where the address says').toHaveURL(/map=6\/40\.\d+\/18\.\d+$/);
});

test('who wants less motion is taken there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/?focus=btc&map=4/30/70');
	await webglDrawn(page);
	await panel(page).getByText('3 sections').click();
	await panel(page)
		.getByRole('button', { name: /^Türkgözü.* – Ceyhan/ })
		.click();
	await expect(page).toHaveURL(/map=[56](\.\d+)?\/\d+/);
	// Towns and relief in full come after the first picture.
	await mapRefined(page);
	const there = await settledPicture(page);
	await page.reload();
	await webglDrawn(page);
	await mapRefined(page);
	await expectSamePicture(await settledPicture(page), there, 'the same picture from the address');
});
