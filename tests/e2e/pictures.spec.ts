/**
 * Ten views by both maps: where the static map has names and lines, the WebGL map has the same ink. What
 * differs is held under a ceiling that only goes down. The writers' part: `tests/geodata/pictures.test.ts`.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { TEN_VIEWS } from '../support/ten-views';
import { settledPicture, stage } from './explorer';
import { expect, test } from './fixtures';
import { detailed } from './labels';
import { addByPicker, userLayers } from './own-layers';
import { inkDifferences, inkPlaces, type InkDifferences } from './picture-ink';

const { webgl: CEILING } = JSON.parse(
	readFileSync(new URL('../support/picture-ceilings.json', import.meta.url), 'utf8')
) as { readonly webgl: InkDifferences };

/** As on a machine that gives out no context: the static map stays. */
const withoutWebgl = (page: Page) =>
	page.addInitScript(() => {
		const given = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
			return String(args[0]).startsWith('webgl') ? null : given.apply(this, args);
		} as typeof HTMLCanvasElement.prototype.getContext;
	});

for (const { id, query, theme, size, own = [] } of TEN_VIEWS)
	test(`both maps draw the same: ${id}`, async ({ page, context }) => {
		test.slow();
		await page.setViewportSize(size);
		for (const { file, features } of own) {
			await page.goto('/');
			await addByPicker(page, { name: file, text: JSON.stringify({ type: 'FeatureCollection', features }) });
			await expect(userLayers(page).getByRole('switch')).toHaveCount(1);
		}
		// Of two maps beside each other both are drawn alike: one is looked at.
		const address = `/?${query.replace('&maps=2', '')}&theme=${theme}`;
		await page.goto(address);
		await detailed(page);
		const webgl = await settledPicture(page);

		const other = await context.newPage();
		await withoutWebgl(other);
		await other.setViewportSize(size);
		await other.goto(address);
		await other.waitForLoadState('networkidle');
		await expect(stage(other)).toHaveAttribute('data-drawn', 'static');
		const drawn = await settledPicture(other);
		const places = await inkPlaces(other);
		expect(places.names.length).toBeGreaterThan(3);
		expect(places.lines.length).toBeGreaterThan(10);

		const differs = await inkDifferences(drawn, webgl, places);
		const said = `names ${differs.names.toFixed(3)}, lines ${differs.lines.toFixed(3)}`;
		test.info().annotations.push({ type: 'ink', description: said });
		console.info(`${id}: ${said}`);
		expect(differs.names, said).toBeLessThanOrEqual(CEILING.names);
		expect(differs.lines, said).toBeLessThanOrEqual(CEILING.lines);
	});
