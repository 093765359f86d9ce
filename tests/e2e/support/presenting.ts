/** A presentation as presenter and audience find it: by role and label. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

export const BRIEFING = 'zangezur-or-aras';
export const STEPS = 8;

/** What is read out when a step comes up. */
export const announced = (page: Page): Locator =>
	page.locator('[aria-live="polite"]').filter({ hasText: /^Step \d+ of \d+: / });

/** @param timeout ms */
export async function expectStep(page: Page, step: number, timeout = 20_000): Promise<void> {
	await expect(announced(page)).toHaveText(new RegExp(`^Step ${step} of ${STEPS}: .`), { timeout });
}

/** Opens the audience's screen. */
export async function present(page: Page, more = ''): Promise<void> {
	await page.goto(`/?brief=${BRIEFING}${more}`);
	await expect(announced(page)).toBeAttached({ timeout: 30_000 });
}

/** The presenter's window, opened as a presenter does. */
export async function openNotes(audience: Page): Promise<Page> {
	const opening = audience.waitForEvent('popup');
	await audience.keyboard.press('s');
	const notes = await opening;
	await expect(notes.getByText('Audience window connected')).toBeVisible({ timeout: 30_000 });
	return notes;
}

export const region = (page: Page): Locator => page.getByRole('region', { name: /^Step \d+ of/ });
export const bar = (page: Page): Locator => page.getByRole('toolbar', { name: 'Presenting' });
/** Strokes on the static map. */
export const inked = (page: Page): Locator => page.locator('.ink path.line');
export const dot = (page: Page): Locator => page.locator('div.laser[aria-hidden]');

/** Draws from one point of a box to another, as a hand does: in many small moves. Shares of the box. */
export async function stroke(
	page: Page,
	surface: Locator,
	from: readonly [number, number],
	to: readonly [number, number]
): Promise<void> {
	const box = (await surface.boundingBox())!;
	const at = ([x, y]: readonly [number, number]) => [box.x + box.width * x, box.y + box.height * y] as const;
	await page.mouse.move(...at(from));
	await page.mouse.down();
	await page.mouse.move(...at(to), { steps: 12 });
	await page.mouse.up();
}
