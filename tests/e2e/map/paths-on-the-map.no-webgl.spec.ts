/** The same question on the static map. */
import { expect, test } from '../support/fixtures';

test('a comparison shows its ways, letters and names, and nothing else', async ({ page }) => {
	await page.goto('?compare=zangezur,aras,btk&from=baku&to=nakhchivan&status=planned');
	const map = page.getByRole('application');
	for (const name of [/^A Syunik/, /^B Aras/, /^C Through/])
		await expect(map.locator('text').filter({ hasText: name })).toHaveCount(1);
	await expect(map.locator('.badge').filter({ hasText: 'C' }).first()).toBeVisible();
	for (const letter of ['a', 'b', 'c'])
		expect(await map.locator(`.lines .path-${letter}`).count()).toBeGreaterThan(3);
	await expect(map.locator('.lines .vermilion')).toHaveCount(0);
});

test('what is closed is hatched and crossed, and the best way leads around it', async ({ page }) => {
	await page.goto('?from=khorgos&to=istanbul');
	const map = page.getByRole('application');
	const best = map.locator('.lines .role-best');
	await expect(best.first()).toBeAttached();
	const before = await best.evaluateAll((lines) => lines.map((line) => line.getAttribute('d')).join());
	await page.goto('?from=khorgos&to=istanbul&closed=AZ,place:mary,link:aktau-alat');
	await expect(map.locator('pattern')).toHaveCount(1);
	await expect(map.locator('.cross')).toHaveCount(1);
	await expect(map.locator('[data-closed="aktau-alat"]').first()).toBeAttached();
	await expect(map.locator('.lines .role-lost').first()).toBeAttached();
	expect(await best.evaluateAll((lines) => lines.map((line) => line.getAttribute('d')).join())).not.toBe(
		before
	);
});

test('a place and a line are chosen by a click', async ({ page }) => {
	await page.goto('?focus=reroute&map=7/37.5938/61.8303');
	const map = page.getByRole('application');
	await expect(map).toBeVisible();
	await page.getByRole('button', { name: 'From: choose on the map' }).click();
	await map.locator('[data-place="mary"] path').last().click();
	await expect(page).toHaveURL(/from=mary/);
	await page.goto('?from=khorgos&to=istanbul&map=7/40.5/50.86&routes=');
	await page.getByRole('button', { name: 'Choose on the map', exact: true }).click();
	await map.locator('[data-segment="offered/aktau-alat"]').first().dispatchEvent('click');
	await expect(page).toHaveURL(/closed=link:aktau-alat/);
});

test('what the pointer is over on the map is marked on the strips it is part of', async ({ page }) => {
	await page.goto('?focus=compare&compare=zangezur,aras,btk&from=baku&to=nakhchivan&status=planned');
	const strip = (letter: string) => page.getByRole('slider', { name: new RegExp(`^${letter}, `) });
	await expect(strip('A')).toBeVisible();
	// The railway into Syunik belongs to the first way alone.
	const over = (line: string) =>
		page
			.getByRole('application')
			.locator(`[data-segment="${line}"]`)
			.first()
			.dispatchEvent('pointermove', { pointerType: 'mouse', bubbles: true });
	await over('A/0');
	for (const letter of ['A', 'B', 'C']) await expect(strip(letter).locator('.under')).toBeVisible();
	await over('A/5');
	await expect(strip('A').locator('.under')).toBeVisible();
	await expect(strip('A')).toHaveAttribute('aria-valuetext', /Armenia/);
	for (const letter of ['B', 'C']) await expect(strip(letter).locator('.under')).toHaveCount(0);
});

test('two maps move together', async ({ page }) => {
	await page.goto('?compare=zangezur,aras&from=baku&to=nakhchivan&status=planned&maps=2');
	const maps = page.getByRole('application');
	await expect(maps).toHaveCount(2);
	await maps.nth(1).focus();
	const box = () => maps.evaluateAll((all) => all.map((map) => map.getAttribute('viewBox')));
	const before = await box();
	expect(before[0]).toBe(before[1]);
	await page.keyboard.press('+');
	await expect.poll(box).not.toEqual(before);
	const after = await box();
	expect(after[0]).toBe(after[1]);
});
