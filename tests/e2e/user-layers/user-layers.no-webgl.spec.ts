/**
 * Layers of the reader's own: taken in, kept, shown beside the atlas and never as part of it, taken along.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { expect, expectAccessible, test } from '../support/fixtures';
import {
	addByDrop,
	addByPicker,
	BROKEN,
	userLayers,
	userLayerSwitch,
	PLANNED,
	SANCTIONED
} from '../support/user-layers';
import { savedFrom } from '../support/saving';
import { neverAnswers } from '../support/store-faults';
import { openExport } from '../support/bar';

test('an analyst adds layers by choosing and by dropping, looks into them, and finds them again', async ({
	page
}) => {
	await page.goto('/');
	const list = userLayers(page);
	const map = page.locator('[data-drawn] svg').first();
	await addByPicker(page, PLANNED);
	await expect(userLayerSwitch(page, 'Planned terminals')).toBeChecked();
	await expect(list.getByText(/^from planned-terminals\.geojson, added .*; not verified$/)).toBeVisible();
	// What couldn't be used is said with its place, and nothing else is lost.
	const report = list.getByRole('alert');
	await expect(report).toContainText('3 features added, the rest was left out.');
	await expect(report).toContainText('longitude must come first (feature 4 (“Turned”): 39.9, 121.4)');
	await expect(report).toContainText('no geometry (feature 5)');
	await expect(map.locator('.user-points circle')).toHaveCount(2);
	await expect(map.locator('.user-lines path')).toHaveCount(3);
	await expect(map.locator('.user-areas path')).toHaveCount(1);
	await expect(map.getByText('Anaklia deep sea port')).toBeVisible();

	await addByDrop(page, SANCTIONED);
	await expect(userLayerSwitch(page, 'Sanctions')).toBeChecked();
	await expect(list.getByRole('status')).toContainText('On the map: “Sanctions”; 2 features.');
	await addByDrop(page, BROKEN);
	await expect(report).toContainText('Nothing was added.');
	await expect(report).toContainText('not JSON: line 2, column 14');
	await expect(list.getByRole('switch')).toHaveCount(2);
	await expectAccessible(page);
	await report.getByRole('button', { name: 'Close the report on broken.geojson' }).click();
	await expect(report).toBeEmpty();

	// Nobody else's view changes by it.
	expect(new URL(page.url()).search).not.toContain('own');
	await list.getByRole('button', { name: 'Zoom to Planned terminals' }).click();
	const port = map.locator('.user-points [data-user-feature]').first();
	await port.hover();
	await expect(page.getByText('operator: to be chosen')).toBeVisible();
	await port.click();
	const panel = page.getByRole('complementary', { name: 'Anaklia deep sea port' });
	await expect(panel.getByRole('row', { name: 'operator to be chosen' })).toBeVisible();
	await expect(panel.getByText('Your data', { exact: true })).toBeVisible();
	await expectAccessible(page);
	await panel.getByRole('button', { name: 'All of “Planned terminals”' }).click();
	const whole = page.getByRole('complementary', { name: 'Planned terminals' });
	await whole.getByRole('radio', { name: 'Green' }).check();
	await whole.getByRole('combobox', { name: 'Label on the map' }).selectOption('operator');
	await expect(map.getByText('to be chosen')).toBeVisible();
	await expect(map.getByText('Anaklia deep sea port')).toHaveCount(0);
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(whole).toHaveCount(0);

	await list.getByRole('button', { name: 'Rename Sanctions' }).click();
	await list.getByRole('textbox', { name: 'Name of the layer' }).fill('Listed by the ministry');
	await page.keyboard.press('Enter');
	await userLayerSwitch(page, 'Planned terminals').uncheck();
	await expect(map.locator('.user-lines path')).toHaveCount(0);
	await page.getByText('Legend', { exact: true }).click();
	const legend = page.getByRole('list', { name: 'Your data, not verified by Isthmus' });
	await expect(legend.getByText('Listed by the ministry')).toBeVisible();
	await expect(legend.getByText('Planned terminals')).toHaveCount(0);

	await page.reload();
	await expect(userLayerSwitch(page, 'Listed by the ministry')).toBeChecked();
	await expect(userLayerSwitch(page, 'Planned terminals')).not.toBeChecked();
	await list.getByRole('button', { name: 'Remove Listed by the ministry' }).click();
	await expect(list.getByRole('switch')).toHaveCount(1);
	await list.getByRole('button', { name: 'Undo' }).click();
	await expect(userLayerSwitch(page, 'Listed by the ministry')).toBeChecked();
	await list.getByRole('button', { name: 'Remove Listed by the ministry' }).click();
	await page.reload();
	await expect(userLayerSwitch(page, 'Planned terminals')).toBeVisible();
	await expect(list.getByRole('switch')).toHaveCount(1);
});

test('what is shown of them is in a saved drawing, marked as the reader’s', async ({ page }) => {
	await page.goto('/?theme=light');
	await addByPicker(page, PLANNED, SANCTIONED);
	await userLayerSwitch(page, 'Sanctions').uncheck();
	await openExport(page);
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await dialog.getByRole('combobox', { name: 'Format' }).selectOption('svg');
	const offered = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	const markup = readFileSync(await (await offered).path(), 'utf8');
	const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml');
	for (const [id, shapes] of [
		['user-areas', 1],
		['user-lines', 3],
		['user-points', 2]
	] as const) {
		const layer = drawing.getElementById(id)!;
		expect(layer.getAttribute('inkscape:label')).toMatch(/^Added data: /);
		expect(
			[...layer.getElementsByTagName('*')].filter(({ tagName }) => tagName === 'path' || tagName === 'circle')
		).toHaveLength(shapes);
	}
	const texts = [...drawing.getElementsByTagName('text')].map(({ textContent }) => textContent).join('\n');
	for (const text of [
		'Not verified by Isthmus',
		'Added data: Planned terminals',
		'planned-terminals.geojson',
		'Anaklia deep sea port'
	])
		expect(texts).toContain(text);
	expect(texts).not.toContain('Sanctions');
	expect(markup).not.toMatch(/ class=|var\(/);
});

test(
	'the one file carries them to a laptop without a network',
	{ tag: '@hosted' },
	async ({ page, context }) => {
		await page.goto('/?theme=light');
		await addByPicker(page, PLANNED, SANCTIONED);
		await userLayerSwitch(page, 'Sanctions').uncheck();
		expect(readFileSync(await savedFrom(page, []), 'utf8')).not.toContain('Sanctions');
		const path = await savedFrom(page, ['Hidden data layers (1)']);
		await expect(page.getByText('Includes your 2 data layers.')).toBeVisible();
		await context.setOffline(true);
		await page.goto(pathToFileURL(path).href);
		await expect(userLayerSwitch(page, 'Planned terminals')).toBeChecked();
		await expect(userLayerSwitch(page, 'Sanctions')).not.toBeChecked();
		await expect(page.locator('[data-drawn] svg').first().locator('.user-lines path')).toHaveCount(3);
		// Files are read there as well.
		await addByPicker(page, { ...SANCTIONED, name: 'more.csv' });
		await expect(userLayerSwitch(page, 'More')).toBeChecked();
	}
);

test.describe('where the browser keeps nothing', () => {
	test('they last as long as the page, and it is said', async ({ page }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('Not allowed here', 'SecurityError');
			};
		});
		await page.goto('/');
		await addByPicker(page, SANCTIONED);
		await expect(userLayerSwitch(page, 'Sanctions')).toBeChecked();
		await expect(userLayers(page).getByRole('status')).toContainText(
			'This browser stores nothing for this page.'
		);
	});
	test('nor answers, it is said and nothing waits', async ({ page }) => {
		await page.addInitScript(neverAnswers);
		await page.goto('/');
		await addByPicker(page, SANCTIONED, { ...SANCTIONED, name: 'more.csv' });
		await expect(userLayerSwitch(page, 'Sanctions')).toBeChecked();
		await expect(userLayerSwitch(page, 'More')).toBeChecked();
		await expect(userLayers(page).getByRole('status')).toContainText(
			'On the map: “Sanctions”, “More”; 4 features.'
		);
		await expect(userLayers(page).getByRole('status')).toContainText(
			'This browser stores nothing for this page.'
		);
	});
});

test('a file that fails in a way nobody thought of is said, and the next is read', async ({ page }) => {
	await page.goto('/');
	await expect(userLayers(page)).toBeVisible();
	await page.evaluate(() => {
		const drawn = Crypto.prototype.getRandomValues;
		Crypto.prototype.getRandomValues = () => {
			Crypto.prototype.getRandomValues = drawn;
			throw new Error('made by the test');
		};
	});
	await addByPicker(page, SANCTIONED, PLANNED);
	await expect(userLayerSwitch(page, 'Planned terminals')).toBeChecked();
	await expect(userLayers(page).getByRole('alert')).toContainText('could not be added');
	await expect(userLayers(page).getByRole('status')).not.toContainText('Reading');
});
