/** The editor of briefings as an analyst finds it: by role and label. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { openTool } from './bar';

export const editor = (page: Page): Locator => page.getByRole('region', { name: /^Briefing: / });
export const field = (page: Page, name: string): Locator =>
	editor(page).getByRole('textbox', { name, exact: true });
export const act = (page: Page, name: string | RegExp): Locator =>
	editor(page).getByRole('button', { name, exact: typeof name === 'string' });
export const saved = (page: Page): Locator => editor(page).getByText('Saved in this browser');
export const stepTitles = async (page: Page): Promise<string[]> =>
	(await editor(page).getByRole('navigation', { name: 'Steps' }).locator('.name').allInnerTexts()).map(
		(text) => text.replace(/^\d+\s*/, '').trim()
	);

export async function openEntry(page: Page): Promise<void> {
	await openTool(page, 'Briefings');
	await expect(page.getByRole('button', { name: 'New briefing from this view' })).toBeVisible();
}

/** A briefing of a title page and one step for each further title. */
export async function make(page: Page, title: string, ...titles: string[]): Promise<void> {
	await page.goto('/');
	await openEntry(page);
	await page.getByRole('button', { name: 'New briefing from this view' }).click();
	await field(page, 'Title of the briefing').fill(title);
	for (const item of titles) {
		await act(page, 'Add this view as a step').click();
		await field(page, 'Title').fill(item);
	}
	await expect(saved(page)).toBeVisible();
}
