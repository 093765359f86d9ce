/**
 * Characters that no file can hold, as pasted text and other people's layers bring them along: what is saved
 * can be read, and has everything else in it.
 */
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import type { Locator, Page } from '@playwright/test';
import { readPdf } from '../../support/read-pdf';
import { readPptx } from '../../support/read-pptx';
import { expect, test } from '../support/fixtures';
import { addByPicker, userLayerSwitch } from '../support/user-layers';
import { openExport } from '../support/bar';

/**
 * What slides put between lines, and a character that is none. Half of one doesn't arrive by this way: the
 * unit tests have it.
 */
const ODD = 'South\u000bCaucasus\u0001 map';
/** XML 1.0, production 2: everything else. */
const OUTSIDE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

async function openDialog(page: Page): Promise<Locator> {
	await openExport(page);
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await dialog.getByRole('img', { name: /^Preview: / }).waitFor();
	return dialog;
}

async function saved(page: Page, dialog: Locator, format: string): Promise<Buffer> {
	await dialog.getByRole('combobox', { name: 'Format', exact: true }).selectOption(format);
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	return readFileSync(await (await download).path());
}

test('a layer and a title with odd characters are saved in every format, readable and whole', async ({
	page
}) => {
	test.slow();
	await page.goto('/?routes=zangezur,aras&theme=light');
	const geometry = { type: 'Point', coordinates: [41.57, 42.38] };
	const odd = { type: 'Feature', geometry, properties: { name: 'Upper\u000blower\u0000' } };
	await addByPicker(page, {
		name: 'odd.geojson',
		text: JSON.stringify({ type: 'FeatureCollection', features: [odd] })
	});
	await expect(userLayerSwitch(page, 'Odd')).toBeChecked();
	const dialog = await openDialog(page);
	await dialog.getByRole('textbox', { name: 'Title' }).fill(ODD);
	await dialog.getByRole('textbox', { name: 'Title' }).blur();
	await expect(dialog.getByRole('img', { name: 'Preview: South Caucasus map' })).toBeVisible({
		timeout: 20_000
	});

	for (const format of ['svg', 'kml']) {
		const text = (await saved(page, dialog, format)).toString('utf8');
		expect(OUTSIDE.exec(text), format).toBeNull();
		const faults: string[] = [];
		new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(text, 'text/xml');
		expect(faults, format).toEqual([]);
		expect(text).toContain('South Caucasus map');
		if (format === 'svg') expect(text).toContain('Upper lower');
	}
	const { pages, title } = await readPdf(await saved(page, dialog, 'pdf'));
	expect(title).toBe('South Caucasus map');
	for (const words of ['South Caucasus map', 'Upper lower', 'Added data: Odd', 'takes no position'])
		expect(pages[0].text).toContain(words);
	for (const [name, xml] of (await readPptx(await saved(page, dialog, 'pptx'))).parts)
		expect(OUTSIDE.exec(xml), name).toBeNull();
	expect((await saved(page, dialog, 'png')).length).toBeGreaterThan(20_000);
});

test('a drawing that can’t be read is said, never saved in part', async ({ page }) => {
	await page.goto('/?routes=zangezur,aras&theme=light');
	const dialog = await openDialog(page);
	await page.evaluate(() => {
		const read = DOMParser.prototype.parseFromString;
		DOMParser.prototype.parseFromString = function (text, type) {
			return read.call(
				this,
				type === 'image/svg+xml' ? String(text).replace('</g>', '\u000b</g>') : text,
				type
			);
		};
	});
	for (const format of ['svg', 'png']) {
		await dialog.getByRole('combobox', { name: 'Format', exact: true }).selectOption(format);
		await dialog.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(dialog.getByText(/^Not saved: The drawing can’t be read \(/), format).toBeVisible();
	}
	// A document isn't made of a drawing, so none can spoil it.
	const { pages } = await readPdf(await saved(page, dialog, 'pdf'));
	expect(pages[0].text).toContain('takes no position');
});
