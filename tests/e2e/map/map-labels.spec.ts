/**
 * Names really drawn by the WebGL map: each once, whole, the more important first, and all routes named at
 * first sight.
 */
import { follow, settledPicture, SYSTEMS } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { drawnLabels, jumpTo, LABEL_LAYERS, detailed, type DrawnLabel } from '../support/labels';

/** Where names crowd, at every zoom; where there are few, at every other. */
const PLACES = [
	{ region: 'the South Caucasus', at: [45.5, 40.4], zooms: [3, 4, 5, 6, 7, 8, 9] },
	{ region: 'Central Asia', at: [69.2, 41.3], zooms: [4, 6, 8] },
	{ region: 'Iran', at: [51.2, 35.8], zooms: [3, 5, 7, 9] }
] as const;
/** Names of settlements come from two layers. Along lines, names repeat on purpose. */
const KINDS: Readonly<Record<string, string>> = {
	'town-names': 'settlement',
	'place-town-names': 'settlement',
	'place-names': 'settlement',
	'context-places': 'settlement'
};
const ALONG = 'route-names';

const twice = (labels: readonly DrawnLabel[]) => {
	const names = labels
		.filter(({ layer }) => layer !== ALONG)
		.map(({ layer, text }) => `${KINDS[layer] ?? layer}: ${text}`);
	return names.filter((name, index) => names.indexOf(name) !== index);
};

test('names are drawn once, the more important first, and off the rings around places', async ({ page }) => {
	test.setTimeout(450_000);
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/');
	await detailed(page);
	await test.step('no name stands twice, and every layer of names is looked at', async () => {
		// What belongs to no route comes with the first look from near.
		await jumpTo(page, 7, PLACES[0].at);
		await page.waitForFunction(() =>
			(document.querySelector('.webgl') as Element & { map: import('maplibre-gl').Map }).map.getLayer(
				'context-places'
			)
		);
		const named = await page.evaluate(() => {
			const { map } = document.querySelector('.webgl') as Element & { map: import('maplibre-gl').Map };
			return map
				.getStyle()
				.layers.filter((layer) => layer.type === 'symbol' && layer.layout?.['text-field'])
				.map(({ id }) => id);
		});
		// Rivers repeat along their course, events only come with a day, ink with a presentation.
		expect(named.filter((id) => !['river-names', 'event-names', 'ink-text'].includes(id)).sort()).toEqual(
			[...LABEL_LAYERS].sort()
		);
		for (const { region, at, zooms } of PLACES)
			for (const zoom of zooms) {
				await jumpTo(page, zoom, at);
				const labels = await drawnLabels(page);
				expect(labels.length, `names over ${region} at zoom ${zoom}`).toBeGreaterThan(0);
				expect(twice(labels), `${region}, zoom ${zoom}`).toEqual([]);
			}
	});
	await test.step('where places crowd, the one of the highest rank is named', async () => {
		// The station of rank 2, the crossing to Armenia of rank 3 and the bridge to Iran of rank 4 lie within 3
		// km.
		await follow(page, '/?routes=zangezur,aras&map=7/38.9/46.5');
		await settledPicture(page);
		for (const zoom of [7, 8, 9, 10]) {
			await jumpTo(page, zoom, [46.56, 38.89]);
			const named = (await drawnLabels(page))
				.filter(({ layer }) => layer === 'place-names')
				.map(({ text }) => text);
			expect(named, `zoom ${zoom}`).toContain('Aghband');
			if (zoom < 9) expect(named, `zoom ${zoom}`).toContain('Meghri');
			if (named.includes('Aghband–Kalaleh bridge')) expect(named).toContain('Aghband–Nrnadzor border');
		}
	});
	await test.step('Nakhchivan is labelled as itself, Azerbaijan once', async () => {
		await follow(page, '/?routes=');
		await settledPicture(page);
		await jumpTo(page, 6.5, [46.3, 40]);
		const countries = (await drawnLabels(page))
			.filter(({ layer }) => layer === 'country-names')
			.map(({ text }) => text);
		expect(countries).toContain('Nakhchivan');
		expect(countries.filter((name) => name === 'Azerbaijan')).toHaveLength(1);
	});
	await test.step('no name lies on the ring around a place', async () => {
		for (const [theme, query] of [
			['light', 'focus=claim:eight-gas-buyers'],
			['projector', 'focus=claim:eight-gas-buyers'],
			['light', 'focus=claim:us-against-fsb-control&map=7.5/39/46.3']
		] as const) {
			await follow(page, `/?theme=${theme}&${query}`);
			await settledPicture(page);
			const labels = await drawnLabels(page);
			expect(labels.length).toBeGreaterThan(0);
			expect(
				labels.filter(({ onRing }) => onRing).map(({ text }) => text),
				`${theme}, ${query}`
			).toEqual([]);
		}
	});
});

for (const size of [
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 },
	{ width: 390, height: 844 }
])
	test(`the seven routes are named at first sight, by night as by day, ${size.width} × ${size.height}`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await page.goto('/');
		await detailed(page);
		const byDay = await drawnLabels(page);
		const whole = byDay.filter(({ layer, cut, covered }) => layer === 'route-names-afar' && !cut && !covered);
		expect(whole.map(({ of }) => of).sort()).toEqual(SYSTEMS.map(({ id }) => id).sort());
		const light = await settledPicture(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		// A whole picture takes a busy machine several seconds.
		await expect
			.poll(async () => (await settledPicture(page)).equals(light), { timeout: 60_000 })
			.toBe(false);
		const names = (labels: readonly DrawnLabel[]) =>
			labels.map(({ layer, text }) => `${layer} ${text}`).sort();
		expect(names(await drawnLabels(page)), 'the theme makes no difference to the names').toEqual(
			names(byDay)
		);
	});

test('no edge of the map cuts a name and no furniture hides one, at first sight and where the map comes to rest', async ({
	page
}) => {
	for (const [theme, width, height] of [
		['light', 1440, 900],
		['projector', 390, 844]
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto(`/?theme=${theme}`);
		await detailed(page);
		const spoilt = async () =>
			(await drawnLabels(page)).filter(({ cut, covered }) => cut || covered).map(({ text }) => text);
		expect(await spoilt(), `${width} px`).toEqual([]);
		for (const at of [
			[44.5, 41],
			[47.3, 38.2]
		] as const) {
			await jumpTo(page, 5.7, at);
			await expect.poll(spoilt, `${width} px`).toEqual([]);
		}
		const names = async () => (await drawnLabels(page)).length;
		const before = await names();
		await page.getByText('Legend', { exact: true }).click();
		await expect.poll(names, 'names make room for the open legend').toBeLessThan(before);
		expect(await spoilt(), 'the legend is open').toEqual([]);
	}
});

test('what takes room from names comes with the first data and is set again only for another place', async ({
	page
}) => {
	await page.goto('/?focus=middle');
	const sets = () =>
		page.evaluate(() => {
			const holder = document.querySelector('.webgl') as Element & {
				map?: import('maplibre-gl').Map;
				sets?: number;
			};
			const source = holder.map?.getSource<import('maplibre-gl').GeoJSONSource>('edges');
			if (source && holder.sets === undefined) {
				holder.sets = 0;
				const setData = source.setData.bind(source);
				source.setData = (data) => {
					holder.sets!++;
					return setData(data);
				};
			}
			return holder.sets;
		});
	await expect.poll(sets, { intervals: [10] }).toBe(0);
	await detailed(page);
	await settledPicture(page);
	expect(await sets()).toBe(0);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(sets).toBe(1);
	await settledPicture(page);
	expect(await sets()).toBe(1);
});
