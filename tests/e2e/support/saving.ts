/** Takes the one file along as a reader does. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openMenu } from './bar';

/**
 * @param also what is ticked where the reader is asked; absent: nothing is to be asked @returns where the
 * file lies that was offered
 */
export async function savedFrom(page: Page, also?: readonly string[]): Promise<string> {
	const offered = page.waitForEvent('download');
	await openMenu(page, 'Share');
	await page.getByRole('button', { name: 'Download for offline use' }).click();
	if (also) {
		const dialog = page.getByRole('dialog', { name: 'Download for offline use' });
		for (const box of await dialog.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
		for (const name of also) await dialog.getByRole('checkbox', { name }).check();
		await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	}
	const download = await offered;
	expect(download.suggestedFilename()).toMatch(/^isthmus-\d{4}-\d\d-\d\d\.html$/);
	const path = test.info().outputPath(download.suggestedFilename());
	await download.saveAs(path);
	await expect(page.getByText(`Saved as ${download.suggestedFilename()}`)).toBeVisible();
	return path;
}
