/** The window is the whole page: at the end of any list, nothing scrolls away to blank paper. */
import type { Page } from '@playwright/test';
import { follow } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { openEntry } from '../support/making';
import { openExport, openMenu, openTool } from '../support/bar';

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 }
];

interface Entry {
	readonly name: string;
	readonly address: string;
	/** Opens what the address alone doesn't. */
	readonly open?: (page: Page) => Promise<unknown>;
	/** All, where it says nothing. */
	readonly sizes?: readonly { readonly width: number; readonly height: number }[];
}
/** What its address alone opens beside the map: one page shows them one after the other. */
const isPanel = ({ address, open }: Entry): boolean => address.includes('focus=') && !open;
const ENTRIES: readonly Entry[] = [
	{ name: 'the list', address: '/' },
	{
		name: 'the search',
		address: '/',
		open: (page) => page.getByRole('search').getByRole('combobox').fill('a')
	},
	{ name: 'the briefings', address: '/', open: openEntry },
	{ name: 'an own layer', address: '/', open: userLayer },
	{ name: 'the line of days', address: '/?asof=2024-11-01', open: (page) => openTool(page, 'Timeline') },
	{
		name: 'the code of a frame',
		address: '/',
		open: (page) =>
			openMenu(page, 'Share').then((menu) =>
				menu.getByRole('button', { name: 'Embed in a web page' }).click()
			)
	},
	{ name: 'saving', address: '/', open: openExport },
	{ name: 'a route', address: '/?focus=zangezur' },
	{ name: 'a link', address: '/?focus=link:meghri-rail' },
	{ name: 'a place', address: '/?focus=place:baku' },
	{ name: 'the argument', address: '/?focus=argument' },
	{ name: 'stakes', address: '/?lens=iran&focus=stakes' },
	{ name: 'stances', address: '/?focus=stances:zangezur' },
	{ name: 'an empty comparison', address: '/?focus=compare' },
	{ name: 'a comparison', address: '/?compare=zangezur.rail,btk.main&focus=compare' },
	{ name: 'two maps', address: '/?compare=zangezur.rail,btk.main&focus=compare&maps=2' },
	{ name: 'closures', address: '/?from=khorgos&to=istanbul&closed=AZ&focus=reroute' },
	{ name: 'what a way hangs on', address: '/?from=tashkent&to=istanbul&focus=critical' },
	{ name: 'the stress matrix', address: '/?focus=stress' },
	{ name: 'a step', address: '/?brief=six-routes&step=4' },
	{ name: 'the last step', address: '/?brief=zangezur-or-aras&step=8' },
	{
		name: 'a step with its lists',
		address: '/?brief=six-routes&step=4',
		open: (page) => page.keyboard.press('c')
	},
	{ name: 'help', address: '/?brief=six-routes&step=4', open: (page) => page.keyboard.press('?') },
	{ name: 'sharing', address: '/?brief=six-routes&step=4', open: share },
	// On a small screen it is a page of its parts, one below the other.
	{
		name: 'the presenter view',
		address: '/?brief=six-routes&step=4&screen=presenter',
		sizes: SIZES.slice(0, 1)
	},
	{ name: 'the editor', address: '/', open: edit },
	{ name: 'a frame', address: '/?embed=1' }
];

async function userLayer(page: Page): Promise<void> {
	const csv = `name,lat,lon\n${Array.from({ length: 60 }, (_, index) => `Terminal ${index},4${index % 10}.1,4${index % 9}.2`).join('\n')}`;
	await page
		.getByLabel('Data files')
		.setInputFiles({ name: 'terminals.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
	await page.getByRole('button', { name: 'Terminals', exact: true }).click();
}
async function share(page: Page): Promise<void> {
	await page.mouse.move(200, 200);
	await page.evaluate(() =>
		[...document.querySelectorAll('button')].find((item) => item.title.startsWith('Share'))?.click()
	);
}
async function edit(page: Page): Promise<void> {
	await openEntry(page);
	await page.getByRole('button', { name: 'New briefing from this view' }).click();
	await expect(page).toHaveURL(/screen=editor/);
}

/**
 * What is placed by something outside the box that scrolls it: it stays where it is while its words scroll
 * on, and makes the page longer.
 */
const strays = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
			const isShown = element.getClientRects().length > 0;
			if (getComputedStyle(element).position !== 'absolute' || !isShown || element.closest('svg')) return [];
			for (let box = element.parentElement; box && box !== element.offsetParent; box = box.parentElement)
				if (/auto|scroll/.test(getComputedStyle(box).overflowY + getComputedStyle(box).overflowX))
					return [`${element.tagName}.${element.className} in ${box.tagName}.${box.className}`];
			return [];
		})
	);

/** At each size, whatever is scrolled, and by whatever means. */
async function expectStill(page: Page, sizes: NonNullable<Entry['sizes']>): Promise<void> {
	const measured = () =>
		page.evaluate(() => {
			const { scrollHeight, scrollWidth, scrollTop } = document.scrollingElement!;
			return { scrollHeight, scrollWidth, scrollTop };
		});
	for (const { width, height } of sizes) {
		await page.setViewportSize({ width, height });
		const still = { scrollHeight: height, scrollWidth: width, scrollTop: 0 };
		await expect.poll(measured, { message: `${width} × ${height}` }).toEqual(still);
		// Over the list or panel at either edge, and by the keyboard from wherever it is.
		for (const x of [60, width - 60]) {
			await page.mouse.move(x, height - 60);
			await page.mouse.wheel(0, 20_000);
			await page.mouse.wheel(0, 2_000);
		}
		for (const key of ['End', 'PageDown']) await page.keyboard.press(key);
		await page.evaluate(() => scrollTo(0, 5000));
		expect(await measured(), `${width} × ${height}, scrolled`).toEqual(still);
		expect(await strays(page), `${width} × ${height}`).toEqual([]);
	}
}

/** What is fetched late is there. */
const shown = (page: Page) =>
	expect(page.locator(':is(aside, .step) :is(h1, h2, h3)').first()).toBeAttached({ timeout: 20_000 });

test('nothing makes the page longer or wider than the window: panels', async ({ page }) => {
	await page.goto('/');
	for (const { name, address, sizes = SIZES } of ENTRIES.filter(isPanel))
		await test.step(name, async () => {
			await page.setViewportSize(SIZES[0]);
			await follow(page, '/');
			await expect(page.locator('aside')).toHaveCount(0);
			await follow(page, address);
			await shown(page);
			await expectStill(page, sizes);
		});
});
for (const { name, address, open, sizes = SIZES } of ENTRIES.filter((entry) => !isPanel(entry)))
	test(`nothing makes the page longer or wider than the window: ${name}`, async ({ page }) => {
		await page.setViewportSize(SIZES[0]);
		await page.goto(address);
		if (address.includes('brief') && !address.includes('screen')) await shown(page);
		await open?.(page);
		await expectStill(page, sizes);
	});

test('the presenter’s window opens at its top, and stays where it is read while steps change', async ({
	page
}) => {
	for (const size of [SIZES[1], SIZES[2]]) {
		await page.setViewportSize(size);
		await page.goto('/?brief=six-routes&step=9&screen=presenter');
		const here = page.getByRole('navigation', { name: 'Steps' }).locator('[aria-current=step]');
		await expect(here).toContainText('9');
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await page.keyboard.press('PageDown');
		await expect(here).toContainText('10');
		expect(await page.evaluate(() => scrollY)).toBe(0);
		// In its own list it is in sight.
		await here.scrollIntoViewIfNeeded();
		const [step, list] = [
			await here.boundingBox(),
			await page.getByRole('navigation', { name: 'Steps' }).boundingBox()
		];
		expect(step!.x).toBeGreaterThanOrEqual(list!.x - 1);
		expect(step!.x + step!.width).toBeLessThanOrEqual(list!.x + list!.width + 1);
	}
});

test('the presenter’s window is no wider than a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/?brief=six-routes&step=4&screen=presenter');
	await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('magnified to 640 × 512, the page ends where its list does', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 512 });
	await page.goto('/');
	await openEntry(page);
	await page.evaluate(() => scrollTo(0, 100_000));
	const foot = await page.evaluate(
		() => innerHeight - document.querySelector('.sidebar')!.getBoundingClientRect().bottom
	);
	expect(Math.abs(foot)).toBeLessThanOrEqual(1);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
});

test('what is chosen scrolls with its words', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 500 });
	await page.goto('/');
	const apart = (name: string) =>
		page.getByRole('radio', { name, exact: true }).evaluate((radio) => {
			const [a, b] = [radio.getBoundingClientRect(), radio.parentElement!.getBoundingClientRect()];
			return Math.abs(a.top + a.height / 2 - b.top - b.height / 2);
		});
	await page.locator('.sidebar').evaluate((sidebar) => sidebar.scrollTo(0, 300));
	for (const name of ['Route', 'Russia’s stake', 'West’s stake'])
		expect(await apart(name), name).toBeLessThan(12);
});
