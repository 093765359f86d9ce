/** What the list, the lenses and the pointer do to the WebGL map. */
import type { Page } from '@playwright/test';
import {
	follow,
	webglDrawn,
	routeSwitch,
	expectPicture,
	settledPicture,
	stage,
	SYSTEMS
} from '../support/explorer';
import { detailed } from '../support/labels';
import { expect, test } from '../support/fixtures';
import { expectSamePicture } from '../support/same-picture';
import { openTool, set } from '../support/bar';

test('each of the seven switches takes its route off the map and puts it back', async ({ page }) => {
	test.slow();
	// What is drawn by software and compared 35 times is kept small.
	await page.setViewportSize({ width: 1024, height: 600 });
	await page.goto('/?routes=');
	await detailed(page);
	// Which of two free sides a name of the base map takes depends on how long MapLibre had hidden it, not on
	// what is shown: “Georgia” was seen to make room for “Tbilisi” every other time.
	await page.evaluate(() => {
		const { map } = document.querySelector('.webgl') as Element & { map: import('maplibre-gl').Map };
		for (const names of ['country-names', 'water-names', 'town-names', 'place-town-names'])
			map.setLayoutProperty(names, 'visibility', 'none');
	});
	for (const { name } of SYSTEMS)
		await test.step(name, async () => {
			const toggled = async () => {
				await routeSwitch(page, name).click();
				return settledPicture(page);
			};
			// A name keeps the side of its place where it last found room: once on and off, it has found it.
			await toggled();
			const without = await toggled();
			const shown = await toggled();
			expect(shown.equals(without), 'the map with the route looks different').toBe(false);
			await expectSamePicture(await toggled(), without, 'taken off, it looks as before');
			await expectSamePicture(await toggled(), shown, 'put back, too');
			await routeSwitch(page, name).uncheck();
		});
});

test('a route for comparison is shown though the fine map hasn’t come', async ({ page }) => {
	// The first picture is made without them.
	await page.route(/\/towns\.[^/]*json/, () => {});
	await page.goto('/?map=4/50/50');
	await webglDrawn(page);
	const shown = () =>
		page.evaluate(() => {
			const { map } = document.querySelector('.webgl') as Element & { map: import('maplibre-gl').Map };
			return map.getLayer('compared-line')
				? map.queryRenderedFeatures({ layers: ['compared-line'] }).length
				: 0;
		});
	expect(await shown()).toBe(0);
	const before = await settledPicture(page);
	await page.getByRole('heading', { name: /For comparison/ }).click();
	await routeSwitch(page, 'Northern route through Russia').check();
	await expect.poll(shown).toBeGreaterThan(0);
	await expectPicture(page, before, false);
});

/** States in which the WebGL map draws a link now. */
const drawnStates = (page: Page, link: string) =>
	page.evaluate((id) => {
		const { map } = document.querySelector('.webgl') as Element & { map: import('maplibre-gl').Map };
		const lines = map.queryRenderedFeatures({ layers: ['segment-line'] });
		const on = lines.filter(({ properties, state }) => properties.link === id && (state.on ?? properties.on));
		return [...new Set(on.map(({ properties }) => properties.status as string))];
	}, link);

test('names, a lens, a place in focus, stances and the day are drawn, and gone when they are taken back', async ({
	page
}) => {
	test.slow();
	await page.goto('/?routes=zangezur,aras&map=7/39.2/45.8');
	await detailed(page);
	const plain = await settledPicture(page);
	const expectChanged = async (before: Buffer) => {
		const now = await settledPicture(page);
		expect(now.equals(before)).toBe(false);
		return now;
	};
	const panel = page.getByRole('complementary');

	await test.step('names', async () => {
		await set(page, 'Place names', 'Yerevan’s');
		await expectChanged(plain);
		await set(page, 'Place names', 'Neutral');
		await expectSamePicture(await settledPicture(page), plain, 'neutral again');
	});
	await test.step('a lens', async () => {
		let coloured = plain;
		for (const lens of ['Russia', 'Iran']) {
			await page.getByRole('radio', { name: lens }).check({ force: true });
			await panel.getByRole('button', { name: 'Close panel' }).click();
			await expect(page).toHaveURL(new RegExp(`lens=${lens.toLowerCase()}$`));
			coloured = await expectChanged(coloured);
		}
		await page.getByRole('radio', { name: 'Route', exact: true }).check({ force: true });
		await expectChanged(coloured);
	});
	await test.step('a ring around a place, beside a panel as wide as the one before', async () => {
		await page.getByRole('button', { name: 'The article’s argument' }).click();
		await expect(panel.getByRole('heading').first()).toBeVisible();
		const without = await settledPicture(page);
		await page.getByRole('combobox', { name: /^Search/ }).fill('Meghri');
		await page
			.getByRole('listbox')
			.getByRole('group', { name: 'Places' })
			.getByRole('option')
			.first()
			.click();
		await expect(page).toHaveURL(/focus=place:meghri/);
		await expectChanged(without);
	});
	await test.step('who stands where', async () => {
		await openTool(page, 'Positions');
		await expect(page).toHaveURL(/focus=stances/);
		const untinted = await settledPicture(page);
		await panel.getByRole('button', { name: 'United States, Aras: opposes' }).click();
		await expect(page).toHaveURL(/focus=stances:aras/);
		await expectChanged(untinted);
		await panel.getByRole('button', { name: 'Close panel' }).click();
	});
	await test.step('the state of a link on a day', async () => {
		// The stretch through Syunik: proposed until the summit of August 2025, planned since.
		expect(await drawnStates(page, 'meghri-rail')).toEqual(['planned']);
		await openTool(page, 'Timeline');
		const time = page.getByRole('region', { name: 'Timeline' });
		await time.getByRole('button', { name: 'Time of the article' }).click();
		await expect.poll(() => drawnStates(page, 'meghri-rail')).toEqual(['proposed']);
		await time.getByRole('button', { name: 'Close the timeline' }).click();
		await expect.poll(() => drawnStates(page, 'meghri-rail')).toEqual(['planned']);
	});
});

/** Where on the page the drawn line is whose bend is nearest to the middle of the map, px. */
const lineNearMiddle = (page: Page) =>
	page.evaluate(() => {
		const holder = document.querySelector('.webgl') as Element & { map: import('maplibre-gl').Map };
		const { left, top, width, height } = holder.getBoundingClientRect();
		const bends = holder.map
			.queryRenderedFeatures({ layers: ['segment-line'] })
			.flatMap(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []))
			.map((position) => holder.map.project(position as [number, number]));
		const away = ({ x, y }: { x: number; y: number }) => Math.hypot(x - width / 2, y - height / 2);
		const { x, y } = bends.reduce((nearest, bend) => (away(bend) < away(nearest) ? bend : nearest));
		return { x: left + x, y: top + y };
	});

test('a click opens what is drawn there', async ({ page }) => {
	test.slow();
	await test.step('a line: its route, and the rest steps back', async () => {
		// Between Sangachal and Yevlakh BTC runs alone when nothing else is shown.
		await page.goto('/?routes=btc&map=7/40.28/48.36');
		await webglDrawn(page);
		await settledPicture(page);
		const card = stage(page).getByText(/oil pipeline · Azerbaijan/);
		const { x, y } = await lineNearMiddle(page);
		await page.mouse.move(x - 60, y - 60);
		await page.mouse.move(x, y);
		await expect(card).toBeVisible();
		await page.mouse.down();
		await page.mouse.up();
		await expect(page).toHaveURL(/focus=btc/);
		await expect(
			page
				.getByRole('complementary')
				.getByRole('heading', { name: /Baku–Tbilisi–Ceyhan/ })
				.first()
		).toBeVisible();
	});
	await test.step('a place', async () => {
		// Alat stands in the middle of the map.
		await follow(page, '/?routes=middle&map=8.5/39.97/49.4');
		await settledPicture(page);
		const box = (await stage(page).locator('canvas').boundingBox())!;
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await expect(page).toHaveURL(/focus=place:/);
		await expect(
			page.getByRole('complementary').getByRole('heading', { name: /Alat/ }).first()
		).toBeVisible();
	});
});
