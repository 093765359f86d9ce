/**
 * What a question puts on the WebGL map: ways and letters, closures, the choice by clicking, two maps side by
 * side.
 */
import type { Page } from '@playwright/test';
import { follow, settledPicture, stage, webglDrawn } from '../support/explorer';
import { expect, test } from '../support/fixtures';

const COMPARED = '?compare=zangezur,aras,btk&from=baku&to=nakhchivan&status=planned&theme=light';
/** Of the light theme: ways A, B and C, the best way, and what is closed. */
const [A, B, C, BEST, CLOSED] = ['#0a2468', '#b93b03', '#03756e', '#0b57d0', '#a3082c'];

/**
 * How many pixels of a picture have a colour, as exactly as antialiasing leaves it in the middle of a line.
 */
async function count(page: Page, picture: Buffer, colour: string): Promise<number> {
	return page.evaluate(
		async ([data, hex]) => {
			const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes]));
			const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
			context.drawImage(bitmap, 0, 0);
			const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
			const wanted = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
			let found = 0;
			for (let i = 0; i < pixels.length; i += 4)
				if (wanted.every((part, index) => Math.abs(pixels[i + index] - part) <= 6)) found++;
			return found;
		},
		[picture.toString('base64'), colour]
	);
}

test('a question is drawn: ways in the colours of their letters, the best way, what is closed', async ({
	page
}) => {
	test.slow();
	await test.step('a link to a comparison shows its ways, framed, and the legend names them', async () => {
		await page.goto(COMPARED);
		await webglDrawn(page);
		await page.getByRole('heading', { name: 'Legend' }).click();
		const legend = page.getByRole('list', { name: 'Compared routes' });
		await expect(legend.getByRole('listitem')).toHaveText([/A Syunik/, /B Aras/, /C Through Georgia/]);
		await page.getByRole('heading', { name: 'Legend' }).click();
		const picture = await settledPicture(page);
		for (const colour of [A, B, C]) expect(await count(page, picture, colour), colour).toBeGreaterThan(150);
		await expect(page).not.toHaveURL(/map=/);
		// The routes are back when nothing is compared, and the ways are gone.
		await page.getByRole('button', { name: 'Close panel' }).click();
		await page
			.getByRole('region', { name: 'On the map', exact: true })
			.getByRole('button', { name: 'Clear' })
			.click();
		await expect(page).not.toHaveURL(/compare/);
		expect(await count(page, await settledPicture(page), A)).toBeLessThan(20);
	});
	await test.step('closing a country hatches it and leads the best way around it', async () => {
		await follow(page, '/?from=khorgos&to=istanbul&theme=light');
		const open = await settledPicture(page);
		expect(await count(page, open, BEST)).toBeGreaterThan(150);
		expect(await count(page, open, CLOSED)).toBe(0);
		await page.getByRole('combobox', { name: 'Add a closure' }).click();
		await page.getByRole('option', { name: 'Azerbaijan', exact: true }).click();
		await expect(page).toHaveURL(/closed=AZ/);
		const closed = await settledPicture(page);
		expect(await count(page, closed, BEST)).toBeGreaterThan(150);
		expect(closed.equals(open)).toBe(false);
		await page.getByRole('heading', { name: 'Legend' }).click();
		await expect(
			page.getByRole('list', { name: 'Closures' }).filter({ hasText: 'Closed country' })
		).toBeVisible();
		await expect(page.getByRole('list', { name: 'Routes found' })).toHaveText(/Best route.*nothing closed/);
	});
});

/** The middle of the map, where the test's addresses put what is to be clicked. */
async function clickMiddle(page: Page): Promise<void> {
	// Of the map itself: the stage has a foot below it.
	const { x, y, width, height } = (await stage(page).locator('canvas').boundingBox())!;
	await page.mouse.click(x + width / 2, y + height / 2);
}

test('a click on the map chooses an end, and closes and reopens', async ({ page }) => {
	test.slow();
	await test.step('an end is chosen by a click on its place; Esc ends the choice and leaves the panel', async () => {
		await page.goto('?focus=reroute&map=7/37.5938/61.8303&theme=light');
		await webglDrawn(page);
		await page.getByRole('button', { name: 'From: choose on the map' }).click();
		await expect(page.getByText('Click a starting point.')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByText('Click a starting point.')).toHaveCount(0);
		await expect(page.getByRole('complementary')).toBeVisible();
		await page.getByRole('button', { name: 'From: choose on the map' }).click();
		await settledPicture(page);
		await clickMiddle(page);
		await expect(page).toHaveURL(/from=mary/);
		await expect(page.getByText('Click a starting point.')).toHaveCount(0);
	});
	await test.step('a click closes a line and the next one reopens it', async () => {
		// A vertex of the ferry from Aktau to Alat, off every coast.
		await follow(page, '/?from=khorgos&to=istanbul&map=7/40.5/50.86&theme=light&routes=');
		await page.getByRole('button', { name: 'Choose on the map', exact: true }).click();
		const before = await settledPicture(page);
		await clickMiddle(page);
		await expect(page).toHaveURL(/closed=link:aktau-alat/);
		await page.mouse.move(0, 0);
		expect(await count(page, await settledPicture(page), CLOSED)).toBeGreaterThan(
			(await count(page, before, CLOSED)) + 50
		);
		await clickMiddle(page);
		await expect(page).not.toHaveURL(/closed=/);
		await page.keyboard.press('Escape');
		await expect(page.getByText(/Click a line or a place/)).toHaveCount(0);
	});
});

test('two maps side by side show a way each and move together', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto(`${COMPARED}&maps=2`);
	await expect(stage(page)).toHaveCount(2);
	for (const side of [0, 1])
		await expect(stage(page).nth(side)).toHaveAttribute('data-drawn', 'webgl', { timeout: 60_000 });
	const picture = (side: number) => stage(page).nth(side).screenshot();
	await page.waitForTimeout(1500);
	const [left, right] = [await picture(0), await picture(1)];
	expect(await count(page, left, A)).toBeGreaterThan(100);
	expect(await count(page, left, B)).toBeLessThan(20);
	expect(await count(page, right, B)).toBeGreaterThan(100);
	await page.getByLabel('Right map shows').selectOption({ label: 'C Through Georgia' });
	await expect(page).toHaveURL(/maps=AC/);
	await expect.poll(async () => count(page, await picture(1), C)).toBeGreaterThan(100);
	// By keyboard on the one, and the other follows.
	await stage(page).nth(1).locator('canvas').focus();
	const before = await picture(0);
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/map=/);
	await expect.poll(async () => (await picture(0)).equals(before)).toBe(false);
	await page.getByRole('switch', { name: 'Two maps side by side' }).click();
	await expect(page).not.toHaveURL(/maps=/);
	await expect(stage(page)).toHaveCount(1);
});
