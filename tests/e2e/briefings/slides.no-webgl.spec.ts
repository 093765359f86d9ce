/**
 * A briefing is taken along: as slides that can be edited, and as a handout, from a laptop without WebGL and
 * without internet.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import briefing from '../../../geodata/briefings/zangezur-or-aras.json' with { type: 'json' };
import { readPdf } from '../../support/read-pdf';
import { readPptx } from '../../support/read-pptx';
import { expect, expectAccessible, test } from '../support/fixtures';
import { openExport } from '../support/bar';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export' });

async function save(page: Page): Promise<{ name: string; file: Uint8Array }> {
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 90_000 }),
		dialog(page).getByRole('button', { name: 'Save', exact: true }).click()
	]);
	return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

test('a whole briefing is saved as slides with editable routes, and as a handout with notes', async ({
	page
}) => {
	test.slow();
	await page.goto('/');
	await openExport(page);
	await dialog(page)
		.getByRole('combobox', { name: /^Content/ })
		.selectOption({ label: `Briefing: ${briefing.title}` });
	await dialog(page)
		.getByRole('combobox', { name: /^Format/ })
		.selectOption({ label: 'Slides (PowerPoint)' });
	await dialog(page)
		.getByRole('combobox', { name: /^Routes/ })
		.selectOption({ label: 'As editable shapes' });
	await expect(
		dialog(page).getByRole('region', { name: 'Contents of the file' }).getByRole('listitem')
	).toHaveText(briefing.steps.map(({ title }) => title));
	await expectAccessible(page);

	const quiet = await readPptx((await save(page)).file);
	expect(
		quiet.slides.flatMap(({ notes }) => notes),
		'notes that nobody asked for'
	).toEqual([]);
	await dialog(page).getByLabel('Speaker notes').check();
	const slides = await save(page);
	expect(slides.name).toMatch(/^isthmus-zangezur-or-aras-\d{4}-\d\d-\d\d\.pptx$/);
	const deck = await readPptx(slides.file);
	const own = deck.slides.filter(({ notes }) => notes.length > 0);
	expect(own.map(({ notes }) => notes.join('\n'))).toEqual(briefing.steps.map(({ notes }) => notes));
	const [first] = deck.slides;
	// The map of the first step: three routes drawn as they are on the screen, their names as text, the
	// background a picture.
	const routes = first.shapes
		.filter(({ groups, points }) => groups.includes('Map') && points > 1)
		.map(({ name }) => name);
	expect(routes).toEqual(
		expect.arrayContaining([expect.stringMatching(/^Map: Syunik/), expect.stringMatching(/^Map: Aras/)])
	);
	expect(
		first.shapes.filter(({ name }) => /^Map: .*Nakhchivan/.test(name)).flatMap(({ paragraphs }) => paragraphs)
	).toContain('Nakhchivan');
	expect(first.shapes.filter(({ kind }) => kind === 'pic').length).toBe(2);
	const media = Object.values((await JSZip.loadAsync(slides.file)).files).filter(({ name }) =>
		/media\/.*\.(png|jpeg)$/.test(name)
	);
	for (const picture of media)
		expect((await picture.async('uint8array')).length, picture.name).toBeGreaterThan(500);

	await dialog(page)
		.getByRole('combobox', { name: /^Format/ })
		.selectOption({ label: 'Handout (PDF)' });
	await dialog(page).getByLabel('Speaker notes').check();
	const handout = await save(page);
	expect(handout.name).toMatch(/\.pdf$/);
	const { pages, title, tagged } = await readPdf(handout.file);
	expect({ title, tagged }).toEqual({ title: briefing.title, tagged: true });
	// A4, to a point.
	for (const { width, height } of pages)
		expect(Math.abs(width - 595.28) + Math.abs(height - 841.89)).toBeLessThan(1);
	const words = pages
		.map(({ text }) => text)
		.join(' ')
		.replace(/\s+/g, ' ');
	for (const step of briefing.steps) {
		expect(words).toContain(step.title);
		for (const sentence of step.notes.split(/(?<=\.) /).slice(0, 2))
			expect(words.replaceAll(' ', '')).toContain(sentence.replaceAll(' ', ''));
	}
	pages.forEach(({ text }, index) => expect(text).toContain(`${index + 1} / ${pages.length}`));
	expect(pages.at(-1)!.links.length, 'sources lead to what they cite').toBeGreaterThan(0);
});
