/**
 * Making a briefing and handing it on. The static map stands beside it: what is made doesn't depend on which
 * of the two draws it.
 */
import { readFile } from 'node:fs/promises';
import { routeButton, routeSwitch, stage, SYSTEMS } from '../support/explorer';
import { expect, expectAccessibleInEveryTheme, test } from '../support/fixtures';
import { act, editor, field, make, openEntry, saved, stepTitles } from '../support/making';
import { anotherBrowser } from '../support/one-file';
import { announced, inked, region, stroke } from '../support/presenting';

const MIDDLE = SYSTEMS.find(({ id }) => id === 'middle')!;
const NORTH_SOUTH = SYSTEMS.find(({ id }) => id === 'instc')!;

test('a briefing is made from nothing, saved, reloaded, exported, imported and presented', async ({
	page,
	browser,
	baseURL
}) => {
	await make(page, 'For the minister');
	expect(await stepTitles(page)).toEqual(['For the minister']);

	await test.step('the view becomes a step, with what is beside the map', async () => {
		await routeSwitch(page, NORTH_SOUTH.name).click();
		await routeButton(page, MIDDLE.short).click();
		await act(page, 'Add this view as a step').click();
		await expect(field(page, 'Title')).toBeFocused();
		await expect(field(page, 'Title')).toHaveValue(MIDDLE.name);
		await page.keyboard.type('The way across the Caspian');
		await field(page, 'Text').fill(
			'[computed] It is {{length middle.main}} long.\n\n- **one** ship\n- {{length nowhere}}'
		);
		await expect(editor(page).getByText(/length nowhere.*can’t be computed/)).toBeVisible();
		await field(page, 'Speaker notes').fill('Say this slowly.');
		await editor(page).getByRole('radio', { name: 'Map with caption' }).check();
		await editor(page).getByRole('combobox', { name: 'Add a source' }).fill('mediamax tripp');
		await page.keyboard.press('Enter');
		await expect(act(page, /^Remove source Mediamax/)).toBeVisible();
	});
	await test.step('a view is replaced', async () => {
		await page.getByRole('button', { name: 'Close panel' }).click();
		await expect(editor(page).getByText('The map differs from step 2')).toBeVisible();
		await act(page, 'Update step').click();
		await expect(editor(page).getByText('The map differs from step 2')).toBeHidden();
		await act(page, 'Undo: View of step 2 replaced').click();
		await expect(page.getByRole('button', { name: 'Close panel' })).toBeVisible();
	});
	await test.step('a reload finds all of it, at the same step', async () => {
		await expect(saved(page)).toBeVisible();
		await page.reload();
		await expect(field(page, 'Text')).toHaveValue(/one\*\* ship/);
		expect(await stepTitles(page)).toEqual(['For the minister', 'The way across the Caspian']);
		await expect(page.getByRole('button', { name: 'Close panel' })).toBeVisible();
	});

	const exported = await test.step('it is exported', async () => {
		await act(page, 'Share').click();
		const download = page.waitForEvent('download');
		await page.getByRole('dialog').getByRole('button', { name: 'Save as a file' }).click();
		expect((await download).suggestedFilename()).toBe('for-the-minister.isthmus.json');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Close panel' })).toBeVisible();
		return (await download).path();
	});
	expect(JSON.parse(await readFile(exported, 'utf8')).steps[1]).toMatchObject({
		layout: 'map-caption',
		notes: 'Say this slowly.',
		view: expect.stringMatching(/focus=middle/)
	});

	await test.step('on another computer it is imported and presented', async () => {
		const other = await (await anotherBrowser(browser, baseURL!)).newPage();
		await other.goto('/');
		await openEntry(other);
		await other.getByLabel('File of a briefing').setInputFiles(exported);
		await expect(field(other, 'Title of the briefing')).toHaveValue('For the minister');
		await expect(saved(other)).toBeVisible();
		await act(other, 'Present').click();
		await expect(announced(other)).toHaveText('Step 1 of 2: For the minister');
		await other.keyboard.press('PageDown');
		await expect(announced(other)).toHaveText('Step 2 of 2: The way across the Caspian');
		await expect(region(other)).toContainText(/It is [\d,]+\s?km long/);
		await expect(stage(other)).toHaveAttribute('data-drawn', 'static');
		const opening = other.waitForEvent('popup');
		await other.keyboard.press('s');
		await expect((await opening).getByText('Say this slowly.')).toBeVisible({ timeout: 30_000 });
		await other.goBack();
		await expect(field(other, 'Title of the briefing')).toHaveValue('For the minister');
		await other.context().close();
	});
});

test('steps are put in order by keyboard alone, and every edit is undone', async ({ page }) => {
	await make(page, 'A', 'B', 'C');
	const second = editor(page).getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'B' });
	await second.focus();
	await page.keyboard.press('Alt+ArrowUp');
	expect(await stepTitles(page)).toEqual(['B', 'A', 'C']);
	await expect(second).toBeFocused();
	await expect(editor(page).getByText('B is now step 1 of 3')).toBeAttached();
	await page.keyboard.press('Alt+ArrowDown');
	await page.keyboard.press('Alt+ArrowDown');
	await page.keyboard.press('Alt+ArrowDown');
	expect(await stepTitles(page)).toEqual(['A', 'C', 'B']);
	await page.keyboard.press('ArrowUp');
	await expect(field(page, 'Title')).toHaveValue('C');
	await act(page, 'Duplicate step').press('Enter');
	expect(await stepTitles(page)).toEqual(['A', 'C', 'C', 'B']);
	await act(page, 'Delete step').press('Enter');
	await act(page, 'Delete step').press('Enter');
	expect(await stepTitles(page)).toEqual(['A', 'C']);
	await expect(act(page, 'Undo: Step 3 deleted: B')).toBeEnabled();
	await act(page, /^Undo/).focus();
	for (let times = 0; times < 3; times++) await page.keyboard.press('Control+z');
	expect(await stepTitles(page)).toEqual(['A', 'C', 'B']);
	await page.keyboard.press('Control+y');
	expect(await stepTitles(page)).toEqual(['A', 'C', 'C', 'B']);
});

test('steps are put in order by dragging', async ({ page }) => {
	await make(page, 'A', 'B', 'C');
	const items = editor(page).getByRole('navigation', { name: 'Steps' }).getByRole('listitem');
	await items.nth(2).dragTo(items.nth(0), { targetPosition: { x: 40, y: 5 } });
	expect(await stepTitles(page)).toEqual(['C', 'A', 'B']);
	await expect(editor(page).getByText('C is now step 1 of 3')).toBeAttached();
});

test('two tabs that edit the same briefing never overwrite each other silently', async ({
	page,
	context
}) => {
	await make(page, 'Ours');
	const other = await context.newPage();
	await other.goto(page.url());
	await field(other, 'Text').fill('Written in the second tab');
	await expect(saved(other)).toBeVisible();
	await expect(editor(page).getByText('Another tab has changed this briefing')).toBeVisible();

	await field(page, 'Speaker notes').fill('Written in the first tab');
	await act(page, 'Take the other tab’s version').click();
	await expect(field(page, 'Text')).toHaveValue('Written in the second tab');
	await expect(field(page, 'Speaker notes')).toHaveValue('');
	await expect(saved(page)).toBeVisible();

	await field(page, 'Text').fill('The first tab again');
	await expect(editor(other).getByText('Another tab has changed this briefing')).toBeVisible();
	await field(other, 'Text').fill('My own way');
	await act(other, 'Keep mine as a copy').click();
	await expect(field(other, 'Title of the briefing')).toHaveValue('Ours (copy)');
	await expect(field(other, 'Text')).toHaveValue('My own way');
	await expect(field(page, 'Text')).toHaveValue('The first tab again');
	await other.reload();
	await expect(field(other, 'Text')).toHaveValue('My own way');
});

test('a deleted briefing comes back, and another tab is told', async ({ page, context }) => {
	await make(page, 'Short-lived');
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(field(other, 'Title of the briefing')).toBeVisible();
	await editor(page).getByText('Briefing settings').click();
	await act(page, 'Delete this briefing').click();
	await expect(page.getByText('“Short-lived” is deleted.')).toBeVisible();
	await expect(editor(other).getByText('Another tab has deleted this briefing.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(field(page, 'Title of the briefing')).toHaveValue('Short-lived');
	await page.reload();
	await expect(field(page, 'Title of the briefing')).toHaveValue('Short-lived');
});

test('what is drawn on a step is kept with it', async ({ page }) => {
	await make(page, 'Drawn');
	await act(page, 'Arrow').click();
	await stroke(page, page.locator('.surface.pen'), [0.3, 0.3], [0.6, 0.5]);
	await expect(editor(page).getByText('One stroke on this step.')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(saved(page)).toBeVisible();
	await act(page, 'Present').click();
	await expect(announced(page)).toBeAttached();
	await expect(stage(page).locator('.ink path.line')).toHaveCount(1);
	await page.keyboard.press('d');
	await stroke(page, page.locator('.surface.pen'), [0.5, 0.3], [0.6, 0.6]);
	await page.getByRole('button', { name: 'Save the drawings with the briefing' }).click();
	await expect(page.getByText('Saved with the briefing.')).toBeVisible();
	await page.reload();
	await expect(announced(page)).toBeAttached({ timeout: 30_000 });
	await expect(inked(page)).toHaveCount(2);
});

test('the editor has no fault that axe can find, whatever the theme', async ({ page }) => {
	await make(page, 'For axe', 'Second');
	await field(page, 'Text').fill('[record] A text with {{length nowhere}}.');
	await editor(page).getByText('Preview').click();
	await editor(page).getByText('Briefing settings').click();
	await routeButton(page, MIDDLE.short).click();
	await expect(page.getByRole('button', { name: 'Close panel' })).toBeVisible();
	await expectAccessibleInEveryTheme(page);
	await act(page, 'Share').click();
	await expect(page.getByLabel('Embed code')).toBeVisible();
	await expectAccessibleInEveryTheme(page);
	await page.keyboard.press('Escape');
	await page.setViewportSize({ width: 390, height: 844 });
	await expectAccessibleInEveryTheme(page);
});
