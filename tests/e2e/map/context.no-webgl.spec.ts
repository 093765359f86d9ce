/** The region's other railways and roads on the static map. */
import { stage } from '../support/explorer';
import { expect, expectAccessible, test } from '../support/fixtures';

const ARMENIA = '/?routes=&map=7.5/40.5/44.6';

test('close up the static map draws and names what belongs to no route, until it is switched off', async ({
	page
}) => {
	await page.goto(ARMENIA);
	const line = stage(page).locator('[data-context="yerevan-gyumri"]').first();
	await expect(line).toBeAttached();
	const label = (name: string) =>
		stage(page)
			.locator('svg text')
			.filter({ hasText: new RegExp(`^${name}$`) });
	await expect(label('Yerevan')).toBeVisible();
	await expect(label('Vanadzor')).toBeVisible();
	await page.getByText('Legend', { exact: true }).click();
	const legend = page.getByRole('list', { name: 'Other railways and roads' });
	await expect(legend.getByRole('listitem')).toHaveText(['Other railway', 'Other road']);
	await expectAccessible(page);

	await page.getByRole('switch', { name: 'Other railways and roads' }).uncheck();
	await expect(page).toHaveURL(/context=0/);
	await expect(line).toHaveCount(0);
	await expect(label('Yerevan')).toHaveCount(0);
	await expect(legend).toHaveCount(0);
});

test('from afar there is none of it, and its legend neither', async ({ page }) => {
	await page.goto('/?routes=&map=5.4/40.5/44.6');
	await page.getByText('Legend', { exact: true }).click();
	await expect(page.getByRole('list', { name: 'Borders' })).toBeVisible();
	await expect(stage(page).locator('[data-context]')).toHaveCount(0);
	await expect(page.getByRole('list', { name: 'Other railways and roads' })).toHaveCount(0);
});

test.describe('a network that goes', { tag: '@hosted' }, () => {
	// Of what it can't load the browser speaks itself.
	test.use({ expectedErrors: /Failed to load resource|net::ERR_/ });
	test('what can’t be fetched is said, and drawn once it is there', async ({ page }) => {
		const parts = /\/_app\/immutable/;
		await page.goto('/?routes=&map=5.2/40.5/44.6');
		await expect(page.getByRole('application', { name: /^Map/ }).first()).toBeVisible();
		await page.route(parts, (route) => route.abort());
		await page.getByRole('button', { name: 'Zoom in' }).click();
		const said = page.getByText('This part of the map could not be fetched.');
		await expect(said).toBeVisible();
		await page.unroute(parts);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(stage(page).locator('[data-context]').first()).toBeAttached({ timeout: 30_000 });
		await expect(said).toHaveCount(0);
	});
});
