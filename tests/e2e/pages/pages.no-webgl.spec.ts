/** The pages to read and print: each at its own address, complete without a script, good on paper. */
import { expect, expectAccessible, test } from '../support/fixtures';

const PAGES = [
	{ address: '/routes/zangezur/', name: 'Road and rail link through southern Armenia (Syunik)' },
	{ address: '/argument/', name: 'The article’s argument' },
	{ address: '/sources/', name: 'Sources' },
	{ address: '/method/', name: 'Method' },
	{ address: '/changes/', name: 'Changes' }
];

for (const { address, name } of PAGES)
	test(`${address} says what it is and has no fault that axe can find, by day and by night`, async ({
		page
	}) => {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
		await expect(page).toHaveTitle(`${name} · Isthmus`);
		await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{40}/);
		await expectAccessible(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectAccessible(page, { only: 'colours' });
	});

test(
	'pages have a picture for other sites, and one that is not there is said to be missing',
	{ tag: '@hosted' },
	async ({ page, request }) => {
		for (const { address } of PAGES) {
			await page.goto(address);
			const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
			expect((await request.get(new URL(picture!, page.url()).href)).ok()).toBe(true);
		}
		expect((await request.get('/routes/atlantis/')).status()).toBe(404);
	}
);

test('every route has a dossier with its map, its links one by one and its sources', async ({ page }) => {
	await page.goto('/');
	const ids = await page.evaluate(() => [...document.querySelectorAll('main li input[role=switch]')].length);
	expect(ids).toBe(19);
	for (const id of ['aras', 'cpc', 'trans-caspian-gas']) {
		await page.goto(`/routes/${id}/`);
		await expect(page.getByRole('img', { name: /^Map/ })).toBeVisible();
		expect(await page.getByRole('region').getByRole('row').count()).toBeGreaterThan(1);
		await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
	}
});

test('from the panel to the dossier and back to the map', async ({ page }) => {
	await page.goto('/?focus=btc');
	await page.getByRole('link', { name: 'Printable dossier' }).click();
	await expect(
		page.getByRole('heading', { level: 1, name: 'Baku–Tbilisi–Ceyhan oil pipeline' })
	).toBeVisible();
	await page.getByRole('link', { name: 'Open on the map' }).click();
	await expect(page).toHaveURL(/\?focus=btc$/);
	await expect(page.getByRole('complementary', { name: 'Baku–Tbilisi–Ceyhan oil pipeline' })).toBeVisible();
});

test('the claims narrow down by what is asked, and open on the map', async ({ page }) => {
	await page.goto('/argument/');
	const count = page.getByRole('status');
	await expect(count).toHaveText('73 of 73 claims');
	await page.getByLabel('Dependence involving').selectOption({ label: 'Iran' });
	await page.getByLabel('Route').selectOption({ label: 'Aras' });
	await expect(count).toHaveText(/^[1-9] of 73 claims$/);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(count).toHaveText('73 of 73 claims');
	await page.getByRole('link', { name: 'On the map' }).first().click();
	await expect(page).toHaveURL(/\?focus=claim:/);
	await expect(page.getByRole('complementary', { name: 'The article’s argument' })).toBeVisible();
});

test.describe('without JavaScript', { tag: '@hosted' }, () => {
	test.use({ javaScriptEnabled: false });
	test('all claims are there, and the links lead to the map', async ({ page }) => {
		await page.goto('/argument/');
		await expect(page.getByRole('article')).toHaveCount(73);
		await page.goto('/routes/zangezur/');
		await expect(page.getByRole('link', { name: 'Open on the map' })).toHaveAttribute(
			'href',
			/\?focus=zangezur$/
		);
	});
});

for (const address of ['/routes/zangezur/', '/routes/middle/', '/changes/'])
	test(`${address} cites by number, and lists each source it cites once`, async ({ page }) => {
		await page.goto(address);
		const main = page.getByRole('main');
		const cited = await main
			// Also those of what is folded: it is part of the page.
			.getByRole('link', { name: /^Source \d+$/, includeHidden: true })
			.evaluateAll((links) =>
				links.map((link) => [link.textContent!.trim(), link.getAttribute('href')!.slice(1)])
			);
		const listed = await main
			.locator('li[id^=source-]')
			.evaluateAll((items) => items.map(({ id }, index) => [String(index + 1), id]));
		expect(listed.length).toBeGreaterThan(20);
		expect(new Set(listed.map(([, id]) => id)).size).toBe(listed.length);
		expect(new Set(cited.map(String)), 'by the number it has in the list').toEqual(
			new Set(listed.map(String))
		);
	});

test('whoever quoted the map finds what it says now instead', async ({ page }) => {
	await page.goto('/changes/');
	const corrections = page.getByRole('region', { name: 'Corrections to this map' });
	const share = corrections
		.getByRole('listitem')
		.filter({ hasText: 'LUKOIL’s share of the South Caucasus Pipeline' });
	await expect(share.getByRole('deletion')).toHaveText('10 percent');
	await expect(share.getByRole('insertion')).toHaveText(/^19\.99 percent/);
	await expect(share.getByRole('link', { name: 'Southern Gas Corridor' })).toHaveAttribute(
		'href',
		/focus=sgc$/
	);
	await expect(page.getByText(/Version of the data: \d+\.\d+\+[0-9a-f]{12}/)).toBeVisible();
	await expect(
		page.getByRole('region', { name: 'Developments' }).getByRole('heading', { level: 3 }).first()
	).toHaveText('1 July 2026');
});

test('a dossier has no button that needs a script, and says of its claims where they lie', async ({
	page
}) => {
	await page.goto('/routes/zangezur/');
	await expect(page.getByRole('button')).toHaveCount(0);
	const claim = page.getByRole('article').filter({ hasText: 'giving control over transport' }).last();
	await expect(claim.getByRole('link', { name: 'On the map' })).toHaveAttribute(
		'href',
		/focus=claim:fsb-control-wording-2020$/
	);
	await claim.getByRole('link', { name: 'On the map' }).click();
	await expect(page.getByRole('complementary', { name: 'The article’s argument' })).toBeVisible();
});

test('a dossier of a route for comparison leads to a map that shows it', async ({ page }) => {
	await page.goto('/routes/cpc/');
	await page.getByRole('link', { name: 'Open on the map' }).click();
	await expect(page.getByRole('switch', { name: /^Show Caspian Pipeline/ })).toBeChecked();
});

for (const format of ['A4', 'Letter'])
	test(`the longest dossier is no book on ${format}`, async ({ page }) => {
		await page.goto('/routes/zangezur/');
		const paper = await page.pdf({ format });
		const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
		expect(sheets).toBeGreaterThan(5);
		// Fifteen of text, three of measures: four variants with their crossings, hours and dependence.
		expect(sheets).toBeLessThanOrEqual(22);
	});
