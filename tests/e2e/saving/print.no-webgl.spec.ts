/**
 * What comes out of the printer: the sheet of the view, then what is read beside it; of any view, from any
 * theme, on A4 and on Letter.
 */
import type { Page } from '@playwright/test';
import { readPdf } from '../../support/read-pdf';
import { expect, test } from '../support/fixtures';
import { printed, printReady } from '../support/printing';

const MM = 72 / 25.4;
const CONTROLS = [
	'Your data',
	'Show only',
	'Place names',
	'Search routes',
	'Route, place, owner',
	'Timeline',
	'Export',
	'Briefings'
];
const BORDERS = 'Borders follow UN recognition; dashed ones are not settled, and the map takes no position.';
/** Text that lines and columns break is told by its letters. */
const letters = (text: string) => text.replace(/\s+/g, '');

async function expectSheet(page: Page, title: string, format: 'A4' | 'Letter' = 'A4') {
	const pdf = await printed(page, format);
	const [sheet] = pdf.pages;
	expect(letters(sheet.text)).toContain(letters(title));
	for (const words of ['routes', 'As of 2 July 2026', BORDERS, 'Sources', 'OpenStreetMap contributors', 'km'])
		expect(letters(sheet.text).toLowerCase(), words).toContain(letters(words).toLowerCase());
	const all = letters(pdf.pages.map(({ text }) => text).join(''));
	for (const words of CONTROLS) expect(all, words).not.toContain(letters(words));
	// The sheet says whose names it has in a sentence; the menu of names says it without a stop.
	expect(all).not.toMatch(/Neutralnames(?!\.)/);
	const [long, short] = format === 'A4' ? [297, 210] : [279.4, 215.9];
	expect(sheet.height / MM).toBeCloseTo(long, 0);
	expect(sheet.width / MM).toBeCloseTo(short, 0);
	// No page is blank.
	for (const { text } of pdf.pages) expect(text.trim().length).toBeGreaterThan(40);
	return pdf;
}

for (const format of ['A4', 'Letter'] as const)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`the map as it opens is one ${format} sheet, from a ${colorScheme} screen`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto('/');
			await printReady(page);
			const pdf = await expectSheet(page, 'Routes between the Black Sea and the Caspian', format);
			expect(pdf.pages).toHaveLength(1);
			expect(pdf.pages[0].text).toContain('Syunik link');
			// The screen is as it was.
			await expect(page.locator('.sheet')).toHaveCount(0);
		});

test('paper is white around a sheet that doesn’t fill it, from every theme', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const theme of ['light', 'dark', 'projector']) {
		await page.goto(`/?theme=${theme}`);
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	}
});

test('the sheet shows the view as it is: what was chosen a moment ago', async ({ page }) => {
	await page.goto('/');
	await printReady(page);
	await page.getByRole('button', { name: 'Show only: Baku–Tbilisi–Ceyhan oil pipeline' }).click();
	const [sheet] = (await expectSheet(page, 'Baku–Tbilisi–Ceyhan oil pipeline')).pages;
	expect(sheet.text).not.toContain('Middle Corridor');
});

test('a route is printed with its map first, and then its text', async ({ page }) => {
	await page.goto('/?focus=zangezur&theme=dark');
	await expect(page.getByRole('complementary').getByRole('heading', { name: 'Key facts' })).toBeVisible();
	await printReady(page);
	const { pages } = await expectSheet(page, 'Road and rail link through southern Armenia (Syunik)');
	expect(pages.length).toBeGreaterThan(1);
	expect(pages[1].text).toContain('not started in Armenia');
});

test('a comparison is printed with its terms, sentences and table, and without a field', async ({ page }) => {
	await page.goto('/?compare=zangezur.rail,btk.main&focus=compare');
	await expect(page.getByRole('complementary').getByRole('table')).toBeVisible();
	await printReady(page);
	const { pages } = await expectSheet(page, 'Route comparison');
	const text = letters(
		pages
			.slice(1)
			.map((item) => item.text)
			.join('')
	);
	for (const words of ['A is', 'Details', 'Length', 'Land borders', 'method version'])
		expect(text, words).toContain(letters(words));
	for (const words of ['Add a route', 'Ready-made', 'Copy', 'Two maps side by side'])
		expect(text, words).not.toContain(letters(words));
});

test('a stress test says on paper what is asked, and what is left', async ({ page }) => {
	await page.goto('/?from=khorgos&to=istanbul&closed=AZ&by=hours&focus=reroute');
	await expect(page.getByRole('region', { name: 'Result', exact: true })).toContainText(
		'With Azerbaijan closed'
	);
	await printReady(page);
	const { pages } = await expectSheet(page, 'Khorgos to Istanbul with Azerbaijan closed');
	const text = letters(
		pages
			.slice(1)
			.map((item) => item.text)
			.join('')
	);
	for (const words of [
		'From Khorgos to Istanbul',
		'Include open lines',
		'estimated time',
		'With Azerbaijan closed'
	])
		expect(text, words).toContain(letters(words));
	for (const words of ['Choose on the map', 'Add a closure', '+ under construction'])
		expect(text, words).not.toContain(letters(words));
});

test('the stress matrix is printed whole', async ({ page }) => {
	await page.goto('/?focus=stress');
	const table = page.getByRole('complementary').getByRole('table').first();
	await expect(table).toBeVisible();
	const heads = await table.getByRole('columnheader').allTextContents();
	await printReady(page);
	const pdf = await printed(page, 'A4');
	const text = letters(pdf.pages.map((item) => item.text).join(''));
	for (const head of heads) expect(text, head).toContain(letters(head));
});

test('a step of a briefing is printed with its words', async ({ page }) => {
	await page.goto('/?brief=six-routes&step=4');
	const title = await page.locator('.step h2').textContent();
	await printReady(page);
	const pdf = await printed(page, 'A4');
	expect(letters(pdf.pages[0].text)).toContain(letters(BORDERS));
	expect(letters(pdf.pages.map(({ text }) => text).join(''))).toContain(letters(title!));
});

test('the presenter’s window prints the sheet of its step, and the notes after it', async ({ page }) => {
	await page.goto('/?brief=six-routes&step=4&screen=presenter');
	const notes = await page.getByRole('group', { name: /^Notes of / }).textContent();
	await printReady(page);
	const pdf = await printed(page, 'A4');
	expect(letters(pdf.pages[0].text)).toContain(letters(BORDERS));
	const text = letters(pdf.pages.map((item) => item.text).join(''));
	expect(text).toContain(letters(notes!));
	for (const control of ['elapsed', 'White', 'Smaller notes']) expect(text).not.toContain(letters(control));
});

test('on paper by the medium alone, as some browsers tell it, stands the same sheet', async ({ page }) => {
	await page.goto('/');
	await printReady(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sheet svg')).toBeVisible();
	await expect(page.getByRole('main')).toBeHidden();
	await expect(page.locator('[data-drawn]')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.sheet')).toHaveCount(0);
	await expect(page.getByRole('main')).toBeVisible();
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('the map, the routes and the borders are on paper, and no control', async ({ page }) => {
		await page.goto('/');
		const pdf = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
		const text = letters(pdf.pages.map((item) => item.text).join(''));
		for (const words of [
			'Isthmus',
			'Syunik link',
			'Caspian',
			'As of 2 July 2026',
			'not settled',
			'OpenStreetMap contributors',
			'not started in Armenia'
		])
			expect(text, words).toContain(letters(words));
		for (const words of CONTROLS) expect(text, words).not.toContain(letters(words));
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`a dossier is printed on white from a ${colorScheme} screen, with the same note on borders`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/routes/zangezur/');
		const pdf = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
		expect(letters(pdf.pages[0].text)).toContain(letters(BORDERS));
		await page.emulateMedia({ colorScheme, media: 'print' });
		expect(await page.locator('.map .land').evaluate((land) => getComputedStyle(land).fill)).toBe(
			'rgb(245, 242, 235)'
		);
		await expect(page.locator('.map image')).toBeHidden();
	});
