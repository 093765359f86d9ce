import { routeButton, stage } from '../support/explorer';
import { expect, expectAccessible, test } from '../support/fixtures';
import { openMenu, set } from '../support/bar';

const LINKS = '/?routes=zangezur,aras,instc&map=6.4/39.6/46.5';

test('names are neutral until the reader chooses whose they are; list and foot follow', async ({ page }) => {
	await page.goto(LINKS);
	await expect(routeButton(page, /^Syunik link$/)).toBeVisible();
	await expect(page.getByText(/’s names, neutral where none/)).toHaveCount(0);

	await set(page, 'Place names', 'Yerevan’s');
	await expect(page).toHaveURL(/names=yerevan/);
	await expect(routeButton(page, /^TRIPP$/)).toBeVisible();
	await expect(routeButton(page, /^Aras$/), 'no name of Yerevan’s is on record').toBeVisible();
	await expect(page.getByText('on record for 1 of 19 routes')).toBeVisible();
	await expect(stage(page).getByText('Yerevan’s names', { exact: true })).toBeVisible();

	await set(page, 'Place names', 'Neutral');
	await expect(page).not.toHaveURL(/names=/);
});

test('a link brings its names along, and the panel says whose they are', async ({ page }) => {
	await page.goto('/?names=baku&focus=zangezur');
	await expect((await openMenu(page, 'Settings')).getByRole('combobox', { name: 'Place names' })).toHaveValue(
		'baku'
	);
	const panel = page.getByRole('complementary');
	await expect(
		panel.getByRole('heading', { name: 'Road and rail link through southern Armenia (Syunik)' })
	).toBeVisible();
	await expect(panel.getByText('Zangezur corridor').first()).toBeVisible();
	await expect(panel.getByText('As labelled on the map and in the list.')).toHaveCount(1);
	await expectAccessible(page);

	await page.goto('/?names=washington&focus=aras');
	await expect(panel.getByText('No name that Washington uses for this route is on record')).toBeVisible();
});

test('the border policy is one click away, embedded too', async ({ page }) => {
	await page.goto('/?names=tehran&embed=1');
	await page.getByText('Borders: no position taken').click();
	await expect(page.getByText(/follow recognition by the United Nations/)).toBeVisible();
	await expect(stage(page).getByText('Tehran’s names stand where one is on record')).toBeVisible();
	await expect(stage(page).getByText('Tehran’s names', { exact: true })).toBeVisible();
	await expectAccessible(page);
});
