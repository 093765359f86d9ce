/** What happened, on the static map, which can be asked for it. */
import { readFileSync } from 'node:fs';
import { stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { openTool, set } from '../support/bar';

test('a development stands on the map from its day on, at the place its statement names', async ({
	page
}) => {
	const mark = stage(page).locator('.events').getByText('Aghband–Kalala bridge built');
	await page.goto('/?routes=aras&map=7/39/46.5&asof=2026-02-22');
	await expect(stage(page).locator('.events .record').first()).toBeVisible();
	await expect(mark).toHaveCount(0);
	await page.goto('/?routes=aras&map=7/39/46.5&asof=2026-02-23');
	await expect(mark).toBeVisible();
	await page.getByText('Legend', { exact: true }).click();
	await expect(page.getByText('Later development on record')).toBeVisible();
});

test('the line of days shows what happened at its end, too, and takes it away when it closes', async ({
	page
}) => {
	const { developments } = JSON.parse(readFileSync('geodata/developments.json', 'utf8')) as {
		developments: { places?: string[]; links?: string[] }[];
	};
	const spots = developments.reduce(
		(sum, { places = [], links = [] }) => sum + places.length + links.length,
		0
	);
	await page.goto('/');
	await expect(stage(page).locator('.events > g')).toHaveCount(0);
	await openTool(page, 'Timeline');
	await expect(stage(page).locator('.events > .article')).toHaveCount(27);
	await expect(stage(page).locator('.events > .record')).toHaveCount(spots);
	await page.getByRole('button', { name: 'Close the timeline' }).click();
	await expect(stage(page).locator('.events > g')).toHaveCount(0);
});

test('the map keeps its size while days and names change', async ({ page }) => {
	for (const size of [
		{ width: 1440, height: 900 },
		{ width: 390, height: 844 }
	]) {
		await page.setViewportSize(size);
		await page.goto('/?asof=2026-02-27');
		const map = stage(page);
		const date = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Next date' });
		await expect(date).toBeVisible();
		const before = await map.boundingBox();
		// On the next date a war begins: as much happens as on no other.
		await date.click();
		await expect(page).toHaveURL(/asof=2026-02-28/);
		expect(await map.boundingBox()).toEqual(before);
		await page.getByRole('button', { name: 'Latest date' }).click();
		await expect(page).not.toHaveURL(/asof/);
		expect(await map.boundingBox()).toEqual(before);
		const foot = await page
			.getByText(/^Borders(: no position taken| and credits)$/)
			.filter({ visible: true })
			.boundingBox();
		await set(page, 'Place names', 'The article’s');
		await expect(map.getByText('The article’s names', { exact: true })).toBeVisible();
		expect(
			(await page
				.getByText(/^Borders(: no position taken| and credits)$/)
				.filter({ visible: true })
				.boundingBox())!.y
		).toBe(foot!.y);
	}
});

test('on a phone the line of days stays clear of the map, also with all its dates open', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/?asof=2026-02-28');
	await page.getByText(/^All \d+ dates$/).click();
	const time = page.getByRole('region', { name: 'Timeline' });
	await expect(time.getByRole('listitem').first()).toBeVisible();
	const [map, line] = [(await stage(page).boundingBox())!, (await time.boundingBox())!];
	expect(line.y).toBeGreaterThanOrEqual(map.y + map.height);
	expect(line.y + line.height).toBeLessThanOrEqual(844);
	expect(line.height, 'It isn’t pressed flat by the list').toBeGreaterThan(200);
	await expect(page.getByRole('separator', { name: 'Height of the map' })).toBeInViewport();
	await time.getByRole('button', { name: 'Next date' }).click();
	await expect(page).toHaveURL(/asof=2026-03/);
});
