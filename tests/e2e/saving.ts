/** Takes the one file along as a reader does. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** @returns where the file lies that the button has offered */
export async function savedFrom(page: Page): Promise<string> {
	const offered = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as one file' }).click();
	const download = await offered;
	expect(download.suggestedFilename()).toMatch(/^isthmus-\d{4}-\d\d-\d\d\.html$/);
	const path = test.info().outputPath(download.suggestedFilename());
	await download.saveAs(path);
	await expect(page.getByText(`Saved as ${download.suggestedFilename()}`)).toBeVisible();
	return path;
}
