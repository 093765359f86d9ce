/** The static map holds what is lit in the page itself, so it can be asked. */
import type { Page } from '@playwright/test';
import { stage } from './explorer';
import { expect, expectAccessible, test } from './fixtures';

const CONTROL_CLAUSE = 'fsb-control-wording-2020';

/** Links whose lines are brought forward, or step back. */
async function linksThat(page: Page, emphasis: 'focus' | 'dimmed'): Promise<string[]> {
	const strands = await stage(page)
		.locator(`.lines path.${emphasis}`)
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('data-strand')!.split('/')[1]));
	return [...new Set(strands)].sort();
}

test('a claim about control in Syunik lights the links in Syunik and no other', async ({ page }) => {
	await page.goto(`/?focus=claim:${CONTROL_CLAUSE}`);
	await expect.poll(() => linksThat(page, 'focus')).toEqual(['meghri-rail', 'meghri-road']);
	expect((await linksThat(page, 'dimmed')).length).toBeGreaterThan(50);
	await expectAccessible(page);
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
	const click = () => page.locator('.hits path[data-strand^="zangezur/meghri-rail/"]').first().dispatchEvent('click');
	await click();
	await expect(page).toHaveURL(/focus=zangezur/);
	await click();
	await expect(page).toHaveURL(/focus=link:meghri-rail/);
	expect(await linksThat(page, 'focus')).toEqual(['meghri-rail']);
});
