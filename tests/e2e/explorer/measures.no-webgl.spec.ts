/** What is measured of a route: shown with its assumptions, explained, and taken out as a table. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, expectAccessible, test } from '../support/fixtures';

test('an assumption is changed, counts at once, stands in the address, and is taken back', async ({
	page
}) => {
	await page.goto('/?focus=btk.main');
	const panel = page.getByRole('complementary');
	const total = panel.getByText(/^About .*\s(h|days)$/);
	const before = await total.textContent();
	const speed = panel.getByRole('spinbutton', { name: 'Freight train, average speed, km/h' });
	await speed.fill('90');
	await speed.press('Enter');
	await expect(page).toHaveURL(/assume=rail:90/);
	await expect(total).not.toHaveText(before!);
	await expect(panel.getByText(/with your assumptions/)).toBeVisible();

	// Opened anew, the address holds it.
	await page.reload();
	await expect(speed).toHaveValue('90');
	// What can't be is left as it was.
	await speed.fill('0');
	await speed.press('Enter');
	await expect(speed).toHaveValue('90');

	await panel.getByRole('button', { name: 'Reset to the assumptions on record' }).click();
	await expect(page).not.toHaveURL(/assume/);
	await expect(total).toHaveText(before!);
});

test('a number says how it is computed, by keyboard, and leads to its place in the method', async ({
	page
}) => {
	await page.goto('/?focus=btc');
	const panel = page.getByRole('complementary');
	await panel.locator('summary', { hasText: 'How crossings are counted' }).focus();
	await page.keyboard.press('Enter');
	await expect(panel.getByText(/Counted where one section passes into the next/)).toBeVisible();
	await panel
		.getByRole('link', { name: /^Method, version/ })
		.and(page.locator('[href$="#crossings"]'))
		.click();
	await expect(page).toHaveURL(/\/method\/#crossings$/);
	await expect(page.getByRole('heading', { name: 'Crossings', exact: true })).toBeInViewport();
	await expectAccessible(page);
});

test('a pipeline has crossings and dependence, and no hours', async ({ page }) => {
	await page.goto('/?focus=btc');
	const panel = page.getByRole('complementary');
	await expect(panel.getByText('2 land borders.')).toBeVisible();
	await expect(panel.getByText(/Azerbaijan to Georgia/)).toBeVisible();
	await expect(panel.getByRole('heading', { name: 'Hours', exact: true })).toHaveCount(0);
	await expect(panel.getByRole('rowheader', { name: /If its territory closes/ })).toBeVisible();
	await expectAccessible(page, { exclude: ['[data-drawn]'] });
});

test('the links of a variant are saved as CSV with what one must know to quote them', async ({ page }) => {
	await page.goto('/routes/btc/');
	const saved = page.waitForEvent('download');
	await page.getByRole('link', { name: /^Save the table “.*section by section” as CSV/ }).click();
	const file = await saved;
	expect(file.suggestedFilename()).toMatch(/^isthmus-links-btc-main-\d{4}-\d{2}-\d{2}\.csv$/);
	const { data, errors } = Papa.parse<string[]>(
		readFileSync((await file.path())!, 'utf8').replace(/\r\n$/, '')
	);
	expect(errors).toEqual([]);
	const head = new Map(
		data
			.slice(
				0,
				data.findIndex((row) => row.every((cell) => cell === ''))
			)
			.map(([word, text]) => [word, text])
	);
	for (const word of ['Title', 'Units', 'As of', 'Source', 'Method', 'Data', 'Licence', 'Address'])
		expect([...head.keys()]).toContain(word);
	expect(head.get('Address')).toContain('?routes=btc&focus=btc');
	const rows = data.slice(data.findIndex(([first]) => first === 'From') + 1);
	// bp: 443 km in Azerbaijan, 249 in Georgia, 1,076 in Türkiye.
	expect(rows.map((row) => [row[2], Number(row[4])])).toEqual([
		['Azerbaijan', 443],
		['Georgia', 249],
		['Türkiye', 1076]
	]);
});

test('a table is copied for a spreadsheet', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/?focus=instc.eastern');
	await page.getByRole('button', { name: /^Copy the table “.*, section by section”$/ }).click();
	await expect(page.getByText(/^Copied\./)).toBeVisible();
	const [item] = await page.evaluate(async () => {
		const items = await navigator.clipboard.read();
		const read = async (type: string) => (await items[0].getType(type)).text();
		return [{ text: await read('text/plain'), html: await read('text/html') }];
	});
	const [head, ...rows] = item.text.split(/\r?\n/);
	expect(head.split('\t').slice(0, 5)).toEqual(['From', 'To', 'Where', 'Mode', 'Length (km)']);
	for (const row of rows) expect(row.split('\t')).toHaveLength(8);
	expect(item.html).toContain('<th>Length (km)</th>');
	expect(item.html.match(/<tr>/g)).toHaveLength(rows.length + 1);
});
