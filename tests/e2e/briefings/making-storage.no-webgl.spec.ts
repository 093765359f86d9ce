/** Where a browser keeps nothing, or never answers, a briefing can still be made and taken along. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/fixtures';
import { act, editor, field, openEntry } from '../support/making';
import { announced } from '../support/presenting';
import { neverAnswers } from '../support/store-faults';

test('where storage is forbidden it is said at once, and the work can be exported and presented', async ({
	page
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'indexedDB', {
			get() {
				throw new DOMException('Storage is forbidden.', 'SecurityError');
			}
		})
	);
	await page.goto('/');
	await openEntry(page);
	await expect(page.getByText('This browser stores nothing for this page')).toBeVisible();
	await page.getByRole('button', { name: 'New briefing from this view' }).click();
	await expect(editor(page).getByText('Not saved: this browser stores nothing')).toBeVisible();
	await field(page, 'Title of the briefing').fill('Unkept');
	await field(page, 'Speaker notes').fill('Only here');
	const download = page.waitForEvent('download');
	await act(page, 'Save as a file').first().click();
	expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toMatchObject({
		title: 'Unkept'
	});

	await act(page, 'Present').click();
	await expect(announced(page)).toHaveText('Step 1 of 1: Unkept');
	const opening = page.waitForEvent('popup');
	await page.keyboard.press('s');
	await expect((await opening).getByText('Only here')).toBeVisible({ timeout: 30_000 });
});

test('where the browser’s store never answers, the editor opens and says so', async ({ page }) => {
	await page.addInitScript(neverAnswers);
	await page.goto('/');
	await openEntry(page);
	await page.getByRole('button', { name: 'New briefing from this view' }).click();
	await expect(editor(page).getByText('Not saved: this browser stores nothing')).toBeVisible({
		timeout: 15_000
	});
	await field(page, 'Title of the briefing').fill('Not kept');
	await act(page, /^Present/)
		.first()
		.click();
	await expect(page).toHaveURL(/brief=own-/);
	await expect(announced(page)).toHaveText('Step 1 of 1: Not kept');
	await page.goto('/?brief=own-0123456789');
	await expect(page.getByText('This browser gives no access to what it stores for this page.')).toBeVisible({
		timeout: 15_000
	});
});
