import { canvasDrawn, routeButton, routeSwitch, settledPicture, stage, SYSTEMS } from './explorer';
import { refined } from './labels';
import { expect, test } from './fixtures';

test('a stranger sees what this is, the seven routes and where to go next, without a click', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1, name: 'Isthmus' })).toBeVisible();
	await expect(page.getByText(/How Eurasia is connected between the Black Sea and the Caspian/)).toBeVisible();
	for (const { name } of SYSTEMS) await expect(routeSwitch(page, name)).toBeChecked();
	await expect(page.getByRole('switch', { checked: true })).toHaveCount(7);
	await expect(page.getByRole('navigation', { name: 'Where to go next' })).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await canvasDrawn(page);
});

for (const { id, name, short } of SYSTEMS) {
	test(`${id}: its switch takes it off the map and puts it back, its name opens its panel`, async ({ page }) => {
		await page.goto(`/?routes=${id}`);
		await refined(page);
		// A name keeps the side of its place where it last found room: once off and on, it has found it.
		await routeSwitch(page, name).uncheck();
		await settledPicture(page);
		await routeSwitch(page, name).check();
		const shown = await settledPicture(page);
		await routeSwitch(page, name).uncheck();
		await expect(page).toHaveURL(/\?routes=$/);
		const hidden = await settledPicture(page);
		expect(hidden.equals(shown), 'the map without the route looks different').toBe(false);
		await routeSwitch(page, name).check();
		expect((await settledPicture(page)).equals(shown), 'the map with the route looks as before').toBe(true);

		await routeButton(page, short).click();
		const panel = page.getByRole('complementary');
		await expect(panel.getByRole('heading', { name, exact: false }).first()).toBeVisible();
		await expect(panel.getByRole('heading', { name: 'What the article argues' })).toBeVisible();
		await expect(panel.getByText(/¶\s?\d+/).first()).toBeVisible();
	});
}

test('only this, all, none and the seven', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Show only Southern Gas Corridor' }).click();
	await expect(page).toHaveURL(/\?routes=sgc$/);
	await expect(page.getByRole('status').filter({ hasText: 'routes shown' })).toHaveText(/^1 of 19 routes shown$/);
	await page.getByRole('button', { name: 'None', exact: true }).click();
	await expect(page.getByRole('switch', { checked: true })).toHaveCount(0);
	await page.getByRole('button', { name: 'All', exact: true }).click();
	await expect(page.getByRole('switch', { checked: true })).toHaveCount(19);
	await page.getByRole('button', { name: 'The seven' }).click();
	await expect(page.getByRole('switch', { checked: true })).toHaveCount(7);
	expect(new URL(page.url()).search).toBe('');
});

test('a click on a line opens its route, and the rest steps back', async ({ page }) => {
	// Between Sangachal and Yevlakh BTC runs alone when nothing else is shown.
	await page.goto('/?routes=btc&map=7/40.28/48.36');
	await canvasDrawn(page);
	await settledPicture(page);
	const box = (await stage(page).boundingBox())!;
	const card = stage(page).getByText(/oil pipeline · Azerbaijan/);
	// The line passes within a few km of the middle of the map: walk down the middle until it answers.
	for (let y = box.height / 2 - 40; y < box.height / 2 + 40; y += 4) {
		await page.mouse.move(box.x + box.width / 2, box.y + y);
		if (await card.isVisible()) break;
	}
	await expect(card).toBeVisible();
	await page.mouse.down();
	await page.mouse.up();
	await expect(page).toHaveURL(/focus=btc/);
	await expect(
		page
			.getByRole('complementary')
			.getByRole('heading', { name: /Baku–Tbilisi–Ceyhan/ })
			.first()
	).toBeVisible();
});

test('a day in the address shows the state of that day', async ({ page }) => {
	await page.goto('/?routes=igdir-nakhchivan&map=8/39.8/44.4&asof=2026-06-01');
	await canvasDrawn(page);
	const operating = await settledPicture(page);
	await expect(page.getByText('As of 1 June 2026')).toBeVisible();
	await page.goto('/?routes=igdir-nakhchivan&map=8/39.8/44.4&asof=2024-06-01');
	await canvasDrawn(page);
	expect((await settledPicture(page)).equals(operating), 'before it opened the gas line looks different').toBe(false);
});

test('a click on a place opens it', async ({ page }) => {
	// Alat stands in the middle of the map.
	await page.goto('/?routes=middle&map=8.5/39.97/49.4');
	await canvasDrawn(page);
	await settledPicture(page);
	const box = (await stage(page).boundingBox())!;
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await expect(page).toHaveURL(/focus=place:/);
	await expect(page.getByRole('complementary').getByRole('heading', { name: /Alat/ }).first()).toBeVisible();
});
