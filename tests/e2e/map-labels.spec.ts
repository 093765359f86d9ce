/** Names really drawn by the WebGL map: each once, whole, the more important first, and all routes named at first sight. */
import { SYSTEMS } from './explorer';
import { expect, test } from './fixtures';
import { drawnLabels, jumpTo, LABEL_LAYERS, refined, type DrawnLabel } from './labels';

const PLACES = {
	'the South Caucasus': [45.5, 40.4],
	'Central Asia': [69.2, 41.3],
	Iran: [51.2, 35.8]
} as const;
const ZOOMS = [3, 4, 5, 6, 7, 8, 9];
/** Names of settlements come from two layers. Along lines, names repeat on purpose. */
const KINDS: Readonly<Record<string, string>> = {
	'town-names': 'settlement',
	'own-town-names': 'settlement',
	'place-names': 'settlement'
};
const ALONG = 'route-names';

const twice = (labels: readonly DrawnLabel[]) => {
	const names = labels.filter(({ layer }) => layer !== ALONG).map(({ layer, text }) => `${KINDS[layer] ?? layer}: ${text}`);
	return names.filter((name, index) => names.indexOf(name) !== index);
};

for (const [region, at] of Object.entries(PLACES))
	test(`no name stands twice over ${region}`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto('/');
		await refined(page);
		for (const zoom of ZOOMS) {
			await jumpTo(page, zoom, at);
			const labels = await drawnLabels(page);
			expect(labels.length, `names at zoom ${zoom}`).toBeGreaterThan(0);
			expect(twice(labels), `zoom ${zoom}`).toEqual([]);
		}
	});

test('the theme makes no difference to the names', async ({ page }) => {
	const names: string[][] = [];
	for (const theme of ['light', 'dark']) {
		await page.goto(`/?theme=${theme}&map=6.5/40.4/45.5`);
		await refined(page);
		names.push((await drawnLabels(page)).map(({ layer, text }) => `${layer} ${text}`).sort());
	}
	expect(names[0].length).toBeGreaterThan(20);
	expect(names[1]).toEqual(names[0]);
});

test('where places crowd, the one of the highest rank is named', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	// The station of rank 2, the crossing to Armenia of rank 3 and the bridge to Iran of rank 4 lie within 3 km.
	await page.goto('/?routes=zangezur,aras&map=7/38.9/46.5');
	await refined(page);
	for (const zoom of [7, 8, 9, 10]) {
		await jumpTo(page, zoom, [46.56, 38.89]);
		const named = (await drawnLabels(page)).filter(({ layer }) => layer === 'place-names').map(({ text }) => text);
		expect(named, `zoom ${zoom}`).toContain('Aghband');
		if (zoom < 9) expect(named, `zoom ${zoom}`).toContain('Meghri');
		if (named.includes('Aghband–Kalaleh bridge')) expect(named).toContain('Aghband–Nrnadzor border');
	}
});

test('Nakhchivan is labelled as itself, Azerbaijan once', async ({ page }) => {
	await page.goto('/?routes=');
	await refined(page);
	await jumpTo(page, 6.5, [46.3, 40]);
	const countries = (await drawnLabels(page)).filter(({ layer }) => layer === 'country-names').map(({ text }) => text);
	expect(countries).toContain('Nakhchivan');
	expect(countries.filter((name) => name === 'Azerbaijan')).toHaveLength(1);
});

for (const size of [
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 },
	{ width: 390, height: 844 }
])
	for (const colorScheme of ['light', 'dark'] as const)
		test(`the seven routes are named at first sight, ${size.width} × ${size.height}, ${colorScheme}`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme });
			await page.goto('/');
			await refined(page);
			const whole = (await drawnLabels(page)).filter(({ layer, cut, covered }) => layer === 'route-names-afar' && !cut && !covered);
			expect(whole.map(({ of }) => of).sort()).toEqual(SYSTEMS.map(({ id }) => id).sort());
		});

test('no edge of the map cuts a name, at first sight and where the map comes to rest', async ({ page }) => {
	for (const [theme, width, height] of [
		['light', 1440, 900],
		['projector', 390, 844]
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto(`/?theme=${theme}`);
		await refined(page);
		const cut = async () => (await drawnLabels(page)).filter(({ cut }) => cut).map(({ text }) => text);
		expect(await cut(), `${width} px`).toEqual([]);
		for (const at of [
			[44.5, 41],
			[47.3, 38.2]
		] as const) {
			await jumpTo(page, 5.7, at);
			await expect.poll(cut, `${width} px`).toEqual([]);
		}
	}
});

test('every layer of names is looked at', async ({ page }) => {
	await page.goto('/');
	await refined(page);
	const named = await page.evaluate(() => {
		const { map } = document.querySelector('.webgl') as Element & { map: import('maplibre-gl').Map };
		return map
			.getStyle()
			.layers.filter((layer) => layer.type === 'symbol' && layer.layout?.['text-field'])
			.map(({ id }) => id);
	});
	// Rivers repeat along their course, events only come with a day, ink with a presentation.
	expect(named.filter((id) => !['river-names', 'event-names', 'ink-text'].includes(id)).sort()).toEqual([...LABEL_LAYERS].sort());
});
