/** The static map holds what is lit in the page itself, so it can be asked. */
import type { Page } from '@playwright/test';
import { stage } from '../support/explorer';
import { expect, expectAccessible, test } from '../support/fixtures';

const CONTROL_CLAUSE = 'fsb-control-wording-2020';
const panel = (page: Page) => page.getByRole('complementary');

/** Links whose lines are brought forward, or step back. */
async function linksThat(page: Page, emphasis: 'focus' | 'dimmed'): Promise<string[]> {
	const segments = await stage(page)
		.locator(`.lines path.${emphasis}`)
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('data-segment')!.split('/')[1]));
	return [...new Set(segments)].sort();
}

/** What a reader without a pointer does: Tab until it has the keyboard. */
async function tabTo(page: Page, name: RegExp | string): Promise<void> {
	const button = panel(page).getByRole('button', { name }).first();
	await expect(button).toBeVisible();
	for (
		let presses = 0;
		presses < 60 && !(await button.evaluate((node) => node === document.activeElement));
		presses++
	)
		await page.keyboard.press('Tab');
	await expect(button).toBeFocused();
}

test('by keyboard from a claim to the stretch it is about, and back', async ({ page }) => {
	await page.goto(`/?focus=claim:${CONTROL_CLAUSE}`);
	const claim = panel(page).locator(`#claim-${CONTROL_CLAUSE}`);
	await expect(claim).toBeFocused();
	await expect(claim).toContainText('Our reading:');

	await tabTo(page, /Agarak.*railway$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/focus=link:meghri-rail/);
	await expect(
		panel(page).getByRole('heading', { name: 'What the article says about this section' })
	).toBeVisible();
	await expect(panel(page).getByText('Crossroads of Peace', { exact: false }).first()).toBeVisible();
	await expectAccessible(page);

	const card = panel(page).locator(`#meghri-rail-claim-${CONTROL_CLAUSE}`);
	await card.getByRole('button', { name: 'Highlight' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`focus=claim:${CONTROL_CLAUSE}`));
	await expect(claim).toBeFocused();

	await page.goBack();
	await expect(page).toHaveURL(/focus=link:meghri-rail/);
});

test('a route’s stretches open from its panel, and a place names the claims about it', async ({ page }) => {
	await page.goto('/?focus=btc');
	await panel(page).getByText('3 sections').click();
	await panel(page)
		.getByRole('button', { name: /^Türkgözü.* – Ceyhan/ })
		.click();
	await expect(page).toHaveURL(/focus=link:btc-tr/);
	await page.goto('/?focus=place:melendugno');
	await expect(
		panel(page).getByRole('heading', { name: 'What the article says about this place' })
	).toBeVisible();
	await expectAccessible(page);
});

test('a claim about control in Syunik lights the links in Syunik and no other', async ({ page }) => {
	await page.goto(`/?focus=claim:${CONTROL_CLAUSE}`);
	await expect.poll(() => linksThat(page, 'focus')).toEqual(['meghri-rail', 'meghri-road']);
	expect((await linksThat(page, 'dimmed')).length).toBeGreaterThan(50);
	await expectAccessible(page);
});

/** The claim opens from the list, as a reader comes to it. */
async function openClaim(page: Page, words: string): Promise<void> {
	const line = panel(page).getByRole('listitem').filter({ hasText: words });
	await line.getByRole('button').first().click();
}

test('the places of a claim have a ring and their names, and no other', async ({ page }) => {
	await page.goto('/?focus=claim:eight-gas-buyers');
	const rings = stage(page).locator('[data-ringed]');
	await expect(rings).toHaveCount(8);
	expect(await rings.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-ringed')))).toContain(
		'melendugno'
	);
	await expect(
		stage(page)
			.locator('svg')
			.getByText(/^Melendugno/)
			.first()
	).toBeVisible();
	await page.getByText('Legend', { exact: true }).click();
	await expect(page.getByText('Place the claim is about')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(rings).toHaveCount(0);
});

test('the map moves to a claim that is out of sight, and stays where the reader moves it then', async ({
	page
}) => {
	await page.goto('/?focus=argument&map=6/45/70');
	await openClaim(page, 'giving control over transport to the border service');
	// Syunik: about 46° E, 39° N.
	await expect(page).toHaveURL(/focus=claim:.*&map=[78](\.\d+)?\/3[89]\.\d+\/4[56]\.\d+/);
	await stage(page).getByRole('application').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\/4[67]\.\d+$/);
	const moved = page.url();
	await page.waitForTimeout(500);
	expect(page.url()).toBe(moved);
	await page.goBack();
	await expect(page, 'back to where the reader was').toHaveURL(/focus=argument&map=6\/45\/70$/);
});

test('a link without a camera opens where its claim is seen', async ({ page }) => {
	await page.goto(`/?focus=claim:${CONTROL_CLAUSE}`);
	// 500 km stand at the foot of the whole region.
	await expect(stage(page).getByText(/^(10|20|50) km$/)).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`focus=claim:${CONTROL_CLAUSE}$`));
});

test('a link that brings its own camera keeps it', async ({ page }) => {
	await page.goto(`/?focus=claim:${CONTROL_CLAUSE}&map=5/50/60`);
	await expect(panel(page).getByRole('article').first()).toBeVisible();
	await page.waitForTimeout(500);
	await expect(page).toHaveURL(/map=5\/50\/60$/);
});

test('a claim about no place on the map dims nothing', async ({ page }) => {
	await page.goto('/?focus=claim:trade-shares-20-80');
	await expect(page.getByRole('complementary').getByRole('article').first()).toBeVisible();
	expect(await linksThat(page, 'dimmed')).toEqual([]);
});

test('a claim about hidden routes shows them', async ({ page }) => {
	await page.goto('/?focus=argument');
	const line = page
		.getByRole('complementary')
		.getByRole('listitem')
		.filter({ hasText: 'Central Asian exports go through China or Russia' });
	await line.getByRole('button').first().click();
	await expect(page).toHaveURL(/routes=.*northern/);
	await expect.poll(() => linksThat(page, 'focus')).toContain('zharyk-astana');
});

test('a click on a line opens its route, and another the stretch', async ({ page }) => {
	await page.goto('/?routes=zangezur&map=9/38.9/46.2');
	const click = () =>
		page.locator('.hits path[data-segment^="zangezur/meghri-rail/"]').first().dispatchEvent('click');
	await click();
	await expect(page).toHaveURL(/focus=zangezur/);
	await click();
	await expect(page).toHaveURL(/focus=link:meghri-rail/);
	expect(await linksThat(page, 'focus')).toEqual(['meghri-rail']);
});
