/** The one file on a locked-down laptop: without a network, without WebGL, presented in two windows. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, expectAccessible, test } from '../support/fixtures';
import { SYSTEMS } from '../support/explorer';
import { field, make, openEntry, saved } from '../support/making';
import { FILE } from '../support/one-file';
import { announced, expectStep, inked, openNotes, present, stroke } from '../support/presenting';
import { savedFrom } from '../support/saving';

test.describe('from disk', () => {
	test.use({ baseURL: FILE, offline: true });

	test('a briefing is presented in two windows, and drawn on', async ({ page }) => {
		await present(page, '&step=3');
		const notes = await openNotes(page);
		await notes.getByRole('button', { name: 'Next', exact: true }).click();
		await expectStep(page, 4);
		await page.keyboard.press('PageUp');
		await expectStep(notes, 3);
		await notes.keyboard.press('d');
		await stroke(notes, notes.locator('.surface.pen'), [0.3, 0.3], [0.6, 0.6]);
		await expect(inked(notes)).toHaveCount(1);
		await expect(inked(page)).toHaveCount(1);
	});

	test('routes are compared, a border is closed, a claim is found, a page is read', async ({ page }) => {
		await page.goto('/?compare=zangezur.rail,aras.rail');
		await expect(page.getByRole('complementary').getByRole('table').first()).toBeVisible();
		await page.goto('/?from=khorgos&to=istanbul&closed=AZ');
		await expect(
			page
				.getByRole('complementary')
				.getByText(/Azerbaijan/)
				.first()
		).toBeVisible();
		await page.goto('/');
		const search = page.getByRole('combobox', { name: /^Search/ });
		await search.fill('Alat');
		await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
		await page.goto('/argument/');
		await expect(page.getByRole('status')).toHaveText('73 of 73 claims');
		await expectAccessible(page);
	});

	test('every link of the map and of its pages leads somewhere within the file', async ({ page }) => {
		const seen = new Set<string>();
		for (const start of ['/', '/?focus=zangezur', '/routes/zangezur/', '/sources/']) {
			await page.goto(start);
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
			const links = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href)
			);
			for (const link of links) if (link.startsWith('file:')) seen.add(link.split('#')[0]);
		}
		expect(seen.size).toBeGreaterThan(20);
		for (const link of seen) expect(link.split('?')[0]).toBe(FILE);
		const pages = [...seen].filter((link) => /\?page=\/[a-z]/.test(link));
		expect(pages.length).toBeGreaterThan(4);
		for (const link of pages) {
			await page.goto(link);
			await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
		}
	});

	test.describe('damaged on its way', () => {
		test.use({ expectedErrors: /./ });
		test('it says so, and shows the picture it holds', async ({ page }) => {
			const file = readFileSync(new URL(FILE), 'latin1');
			const path = test.info().outputPath('isthmus.html');
			writeFileSync(path, file.slice(0, file.length * 0.7), 'latin1');
			await page.goto(pathToFileURL(path).href);
			await expect(page.getByRole('alert')).toHaveText(/this file is damaged/);
			await expect(page.getByRole('heading', { level: 1, name: 'Isthmus' })).toBeVisible();
		});
	});
});

test(
	'the hosted map is saved with its view and the briefings of its reader, and the file holds them without the site',
	{ tag: '@hosted' },
	async ({ page, context }) => {
		await make(page, 'For the </script> road', 'One thing');
		await field(page, 'Speaker notes').fill('Not for the audience');
		await expect(saved(page)).toBeVisible();
		await page.goto('/?routes=aras&focus=aras&theme=dark');
		await test.step('nothing private is in it unasked', async () => {
			const bare = readFileSync(await savedFrom(page, []), 'utf8');
			expect(bare).not.toContain('One thing');
			expect(bare).not.toContain('Not for the audience');
			const withBriefing = readFileSync(await savedFrom(page, ['My briefings (1)']), 'utf8');
			expect(withBriefing).toContain('One thing');
			expect(withBriefing).not.toContain('Not for the audience');
		});
		const path = await savedFrom(page, ['My briefings (1)', 'Speaker notes']);
		expect(readFileSync(path, 'utf8')).toContain('Not for the audience');
		expect(statSync(path).size).toBeLessThan(6_000_000);
		await expect(page.getByText('Includes your briefing with speaker notes.')).toBeVisible();

		await context.setOffline(true);
		const file = pathToFileURL(path).href;
		await page.goto(file);
		await expect(page.getByRole('complementary', { name: SYSTEMS[1].name })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.getByRole('button', { name: 'Close panel' }).click();
		await openEntry(page);
		await page.getByRole('button', { name: /^For the <\/script> road/ }).click();
		await expect(announced(page)).toHaveText(/^Step 1 of 2/);
		await page.keyboard.press('ArrowRight');
		await expect(announced(page)).toHaveText('Step 2 of 2: One thing');
	}
);
