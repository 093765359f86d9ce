/** The bar above the map as a reader finds it: by role and label. */
import type { Locator, Page } from '@playwright/test';

type Tool = 'Map' | 'Compare' | 'Closures' | 'Positions' | 'Timeline' | 'Briefings' | 'Your data';
type Menu = 'Share' | 'Settings';

/** A button among the tools, which a narrow bar keeps in a menu. */
export async function openTool(page: Page, name: Tool): Promise<void> {
	const tools = page.getByRole('button', { name: 'Tools', exact: true });
	const tool = toolButton(page, name);
	if ((await tools.isVisible()) && !(await tool.isVisible())) await tools.click();
	await tool.click();
}
export const toolButton = (page: Page, name: Tool): Locator =>
	page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name, exact: true });

/** What a menu of the bar holds, opened. */
export async function openMenu(page: Page, name: Menu): Promise<Locator> {
	const button = page.getByRole('button', { name, exact: true });
	if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
	return page.getByRole('group', { name, exact: true });
}

/** @param choice by its label */
export async function set(page: Page, name: 'Place names' | 'Theme' | 'Map', choice: string): Promise<void> {
	const settings = await openMenu(page, 'Settings');
	await settings.getByRole('combobox', { name }).selectOption({ label: choice });
	await page.keyboard.press('Escape');
}

/** To the dialog that saves what is seen. */
export async function openExport(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Export', exact: true }).first().click();
}

/** What a comparison looks for and by what, which stands closed above its answer. */
export const openTerms = (page: Page): Promise<void> =>
	page.getByText('Places, lines and measure', { exact: true }).click();
