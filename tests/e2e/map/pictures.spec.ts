/**
 * Ten views by both maps: where the static map has names and lines, the WebGL map has the same ink. What
 * differs is held under a ceiling that only goes down. The writers' part: `tests/geodata/pictures.test.ts`.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { TEN_VIEWS } from '../../support/ten-views';
import { follow, settledPicture, stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { detailed } from '../support/labels';
import { addByPicker, userLayers } from '../support/user-layers';
import { inkDifferences, inkPlaces, type InkDifferences } from '../support/picture-ink';

const { webgl: CEILINGS } = JSON.parse(
	readFileSync(new URL('../../support/picture-ceilings.json', import.meta.url), 'utf8')
) as { readonly webgl: Readonly<Record<string, InkDifferences>> };
/**
 * By so much a picture may stay below its ceiling until that is lowered: programs that draw differ by less.
 */
const SLACK = 0.06;

/** As on a machine that gives out no context: the static map stays. */
const withoutWebgl = (page: Page) =>
	page.addInitScript(() => {
		const given = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
			return String(args[0]).startsWith('webgl') ? null : given.apply(this, args);
		} as typeof HTMLCanvasElement.prototype.getContext;
	});

test('both maps draw the same in ten views', async ({ page, context }) => {
	test.setTimeout(600_000);
	const other = await context.newPage();
	await withoutWebgl(other);
	const pages = [page, other];
	for (const each of pages) await each.goto('/');
	await detailed(page);
	await expect(stage(other)).toHaveAttribute('data-drawn', 'static');

	for (const { id, query, theme, size, userLayers: layers = [] } of TEN_VIEWS)
		await test.step(id, async () => {
			for (const { file, features } of layers) {
				await follow(page, '/');
				await addByPicker(page, {
					name: file,
					text: JSON.stringify({ type: 'FeatureCollection', features })
				});
				await expect(userLayers(page).getByRole('switch')).toHaveCount(1);
			}
			// Of two maps beside each other both are drawn alike: one is looked at.
			const address = `/?${query.replace('&maps=2', '')}&theme=${theme}`;
			for (const each of pages) {
				await each.setViewportSize(size);
				// Layers of the reader's are read when a page opens.
				await (layers.length > 0 ? each.goto(address) : follow(each, address));
				await each.waitForLoadState('networkidle');
			}
			await detailed(page);
			const [webgl, drawn] = [await settledPicture(page), await settledPicture(other)];
			const places = await inkPlaces(other);
			expect(places.names.length).toBeGreaterThan(3);
			expect(places.lines.length).toBeGreaterThan(10);

			const differs = await inkDifferences(drawn, webgl, places);
			const said = `${id}: names ${differs.names.toFixed(3)}, lines ${differs.lines.toFixed(3)}`;
			console.info(said);
			for (const kind of ['names', 'lines'] as const) {
				expect.soft(differs[kind], said).toBeLessThanOrEqual(CEILINGS[id][kind]);
				expect
					.soft(differs[kind], `${said}: lower the ceiling in picture-ceilings.json`)
					.toBeGreaterThan(CEILINGS[id][kind] - SLACK);
			}
		});
});
