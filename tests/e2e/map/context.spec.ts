/**
 * The region's other railways and roads on the WebGL map: they come late, stay quiet, and tell what they are.
 */
import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { follow, mapRefined, expectPicture, settledPicture, stage, webglDrawn } from '../support/explorer';
import { expect, test } from '../support/fixtures';

const ARMENIA = '/?routes=&map=7.5/40.5/44.6&theme=light';
interface Holder extends Element {
	map: MapLibre;
}

/** Links of no route that are drawn now, each once. */
const drawnLinks = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { map } = document.querySelector('.webgl') as Holder;
		if (!map.getLayer('context-line')) return [];
		const drawn = map.queryRenderedFeatures({ layers: ['context-line'] });
		return [...new Set(drawn.map(({ properties }) => String(properties.link)))].sort();
	});

/** Where on the page the middle of a link's drawn line is, px. */
const middleOf = (page: Page, link: string): Promise<{ x: number; y: number }> =>
	page.evaluate((id) => {
		const holder = document.querySelector('.webgl') as Holder;
		const lines = holder.map
			.queryRenderedFeatures({ layers: ['context-line'] })
			.filter(({ properties }) => properties.link === id)
			.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : []));
		const longest = lines.toSorted((a, b) => b.length - a.length)[0] as [number, number][];
		const { x, y } = holder.map.project(longest[Math.floor(longest.length / 2)]);
		const { left, top } = holder.getBoundingClientRect();
		return { x: left + x, y: top + y };
	}, link);

test('the whole region fetches nothing of a near view, and close up it is drawn', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto('/');
	await webglDrawn(page);
	await mapRefined(page);
	expect(await drawnLinks(page)).toEqual([]);
	const detail = () => fetched.filter((url) => /\/detail\.[^/]*topojson/.test(url)).length;
	expect(detail()).toBe(0);
	const before = fetched.length;
	await follow(page, ARMENIA);
	await expect.poll(() => drawnLinks(page)).toContain('yerevan-gyumri');
	expect(fetched.length).toBeGreaterThan(before);
	await test.step('with the detailed coasts', async () => {
		await settledPicture(page);
		expect(detail()).toBeGreaterThan(0);
	});
	await test.step('and a place of it in focus bears a ring', async () => {
		await follow(page, '/?focus=place:yerevan&theme=light&context=0');
		await expect
			.poll(() =>
				page.evaluate(() => {
					const { map } = document.querySelector('.webgl') as Holder;
					if (!map.getLayer('rings')) return [];
					return map.queryRenderedFeatures({ layers: ['rings'] }).map(({ properties }) => properties.id);
				})
			)
			.toEqual(['yerevan']);
	});
});

test('its switch hides and shows it, and the address keeps that', async ({ page }) => {
	await page.goto(ARMENIA);
	await webglDrawn(page);
	await expect.poll(() => drawnLinks(page)).toContain('yerevan-gyumri');
	const shown = await settledPicture(page);
	const toggle = page.getByRole('switch', { name: 'Other railways and roads' });
	await expect(toggle).toBeChecked();
	await toggle.uncheck();
	await expect(page).toHaveURL(/context=0/);
	await expectPicture(page, shown, false);
	expect(await drawnLinks(page)).toEqual([]);

	await page.reload();
	await webglDrawn(page);
	await mapRefined(page);
	await expect(toggle).not.toBeChecked();
	expect(await drawnLinks(page)).toEqual([]);
	await toggle.check();
	await expect(page).not.toHaveURL(/context=/);
	await expect.poll(() => drawnLinks(page)).toContain('yerevan-gyumri');
});

test('it is as of the day, and says beside the pointer and in the legend what it is', async ({ page }) => {
	await test.step('the railway by Ijevan runs in 1991 and is shut in 1993', async () => {
		const stateOf = (id: string) =>
			page.evaluate((link) => {
				const { map } = document.querySelector('.webgl') as Holder;
				if (!map.getLayer('context-line')) return [];
				const drawn = map.queryRenderedFeatures({ layers: ['context-line'] });
				return [
					...new Set(
						drawn
							.filter(({ properties }) => properties.link === link)
							.map(({ properties }) => String(properties.status))
					)
				];
			}, id);
		await page.goto(`${ARMENIA}&asof=1991-12-31`);
		await webglDrawn(page);
		await expect.poll(() => stateOf('hrazdan-ijevan-rail')).toEqual(['operating']);
		await follow(page, `${ARMENIA}&asof=1993-01-01`);
		await expect.poll(() => stateOf('hrazdan-ijevan-rail')).toEqual(['suspended']);
	});
	await test.step('beside the pointer it says what it is, and the legend explains it', async () => {
		await follow(page, ARMENIA);
		await expect.poll(() => drawnLinks(page)).toContain('yerevan-gyumri');
		await settledPicture(page);
		const { x, y } = await middleOf(page, 'yerevan-gyumri');
		await page.mouse.move(x - 40, y - 40);
		await page.mouse.move(x, y);
		const card = stage(page).locator('.card');
		await expect(card).toContainText('Yerevan – Gyumri');
		await expect(card).toContainText('Operating · railway · Armenia');
		await expect(card).toContainText(/km (measured on the map|published)/);
		await expect(card).toContainText('Source: ');

		await page.getByRole('heading', { name: 'Legend' }).click();
		const rows = page.getByRole('list', { name: 'Other railways and roads' }).getByRole('listitem');
		await expect(rows).toHaveText(['Other railway', 'Other road']);
	});
});
