/** Taking a view along: what is saved holds what the view shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import type { Locator, Page } from '@playwright/test';
import { readPdf } from '../support/read-pdf';
import { readPptx } from '../support/read-pptx';
import { expect, expectAccessible, test } from './fixtures';
import { peakMemory } from './peak-memory';

/** The first sheet waits for the base map and the fonts. */
const DRAWN = { timeout: 20_000 };
const VIEW = '?routes=zangezur,aras&map=7.4/39.4/46.6&theme=light';

async function openDialog(page: Page, query: string): Promise<Locator> {
	await page.goto(`/${query}`);
	await page.getByRole('application', { name: /^Map/ }).first().waitFor();
	await page.getByRole('button', { name: 'Save this view' }).first().click();
	const dialog = page.getByRole('dialog', { name: 'Save this view' });
	await expect(dialog).toBeVisible();
	return dialog;
}
async function save(page: Page, dialog: Locator, format: string): Promise<{ name: string; path: string }> {
	await dialog.getByRole('combobox', { name: 'Format' }).selectOption(format);
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	const file = await download;
	await expect(dialog.getByText(`Saved as ${file.suggestedFilename()}.`)).toBeVisible(DRAWN);
	return { name: file.suggestedFilename(), path: await file.path() };
}
/**
 * Width and height, px, and dots to the metre, as the file's first two chunks say (PNG specification, 11.2.2
 * and 11.3.4.3).
 */
function pngHeader(path: string) {
	const bytes = readFileSync(path);
	return {
		width: bytes.readUInt32BE(16),
		height: bytes.readUInt32BE(20),
		chunk: bytes.toString('latin1', 37, 41),
		perMetre: bytes.readUInt32BE(41)
	};
}
/** The part of a picture's pixels that differ by more than a shade. */
const difference = (page: Page, a: string, b: string) =>
	page.evaluate(
		async ([first, second]) => {
			const pixels = async (url: string) => {
				const image = new Image();
				image.src = url;
				await image.decode();
				const canvas = new OffscreenCanvas(640, 360);
				const context = canvas.getContext('2d')!;
				context.drawImage(image, 0, 0, 640, 360);
				return context.getImageData(0, 0, 640, 360).data;
			};
			const [x, y] = await Promise.all([pixels(first), pixels(second)]);
			let off = 0;
			for (let i = 0; i < x.length; i += 4)
				if (Math.abs(x[i] - y[i]) + Math.abs(x[i + 1] - y[i + 1]) + Math.abs(x[i + 2] - y[i + 2]) > 90) off++;
			return off / (x.length / 4);
		},
		[a, b]
	);
const dataUrl = (bytes: Buffer | string, mime: string) =>
	`data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;

/** A drawing names fonts that a machine may lack; a picture carries them. As on a machine that has them. */
function withFonts(drawing: string): string {
	const faces = [400, 600].flatMap((weight) =>
		['latin-ext', 'latin'].map((script) => {
			const font = readFileSync(
				`node_modules/@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff2`
			);
			return `@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(${dataUrl(font, 'font/woff2')})}`;
		})
	);
	return drawing.replace(/<svg[^>]*>/, (root) => `${root}<style>${faces.join('')}</style>`);
}
/** How much of a picture isn't what its drawing is, 0–1. */
const apart = (page: Page, svg: string, png: string) =>
	difference(
		page,
		dataUrl(withFonts(readFileSync(svg, 'utf8')), 'image/svg+xml'),
		dataUrl(readFileSync(png), 'image/png')
	);

test('a view is saved as a drawing, a picture and a document that show the same', async ({ page }) => {
	const dialog = await openDialog(page, VIEW);
	await expect(dialog.getByRole('img', { name: 'Preview: Syunik link and Aras' })).toBeVisible(DRAWN);
	await expectAccessible(page);

	const svg = await save(page, dialog, 'svg');
	expect(svg.name).toMatch(/^isthmus-zangezur-aras-\d{4}-\d\d-\d\d\.svg$/);
	const markup = readFileSync(svg.path, 'utf8');
	const faults: string[] = [];
	const drawing = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(
		markup,
		'image/svg+xml'
	);
	expect(faults).toEqual([]);
	// It stands for itself: nothing of the page that another program would have to know.
	expect(markup).not.toMatch(/ class=|var\(|<style|calc\(|currentColor|href="(?!data:|#|https?:|$)/);
	const elements = [...drawing.getElementsByTagName('*')];
	const layers = elements
		.filter((element) => element.getAttribute('inkscape:groupmode') === 'layer')
		.map((element) => element.getAttribute('id'));
	expect(layers).toEqual(
		expect.arrayContaining(['paper', 'map', 'land', 'water', 'routes', 'places', 'names', 'legend', 'words'])
	);
	const drawn = elements.flatMap((element) => element.getAttribute('data-route') ?? []);
	expect(new Set(drawn)).toEqual(new Set(['zangezur', 'aras']));
	const texts = [...drawing.getElementsByTagName('text')].map(({ textContent }) => textContent);
	expect(texts).toEqual(
		expect.arrayContaining(['Syunik link and Aras', 'Nakhchivan', 'Meghri', 'Horadiz', 'Syunik link', 'Aras'])
	);
	expect(texts.join(' ')).toMatch(/As of \d+ \w+ \d{4}\. Neutral names\..*takes no position.*OpenStreetMap/s);

	await dialog.getByRole('combobox', { name: 'Format' }).selectOption('png');
	await dialog.getByRole('combobox', { name: 'Resolution' }).selectOption('300');
	const png = await save(page, dialog, 'png');
	// 13⅓ × 7½ inches at 300 dots, which are 11 811 to the metre.
	expect(pngHeader(png.path)).toEqual({ width: 4000, height: 2250, chunk: 'pHYs', perMetre: 11811 });
	expect(await apart(page, svg.path, png.path)).toBeLessThan(0.06);

	const pdf = await save(page, dialog, 'pdf');
	const { title, pages, tagged } = await readPdf(readFileSync(pdf.path));
	expect({ title, tagged }).toEqual({ title: 'Syunik link and Aras', tagged: true });
	// The sheet, and after it every source that it counts, which no link on this machine leads to.
	const list = pages.slice(1).map((sheet) => sheet.text);
	expect(
		Math.max(...[...list.join(' ').matchAll(/\b(\d+)\. /g)].map(([, number]) => Number(number)))
	).toBeGreaterThanOrEqual(Number(/Sources \((\d+);/.exec(pages[0].text)![1]));
	const text = pages[0].text.replace(/\s+/g, ' ');
	for (const words of [
		'Syunik link and Aras',
		'Nakhchivan',
		'Meghri',
		'Under construction',
		'takes no position',
		'?routes=zangezur,aras'
	])
		expect(text).toContain(words);
});

test('names in other scripts are text in a document, whole and in their order', async ({ page }) => {
	const dialog = await openDialog(page, '?names=moscow&map=6/40.5/46&theme=light');
	const words = async (path: string) => (await readPdf(readFileSync(path))).pages[0].text;
	const russian = await words((await save(page, dialog, 'pdf')).path);
	expect(russian).toContain('Тбилиси');
	expect(russian).toContain('Баку');
	await page.goto('about:blank');
	const persian = await words(
		(await save(page, await openDialog(page, '?names=tehran&map=6/38/48&theme=light'), 'pdf')).path
	);
	// Letters that share a shape, and dots that are glyphs of their own, which the reader takes for signs of
	// another kind.
	const letters = persian.replace(/[^\p{Script=Arabic}]/gu, '');
	for (const name of ['نخجوان', 'تهران', 'قزوین', 'آستارا']) expect(letters).toContain(name);
});

test('a comparison is drawn by its letters, a closure hatched, and the preview follows what is chosen', async ({
	page
}) => {
	const dialog = await openDialog(
		page,
		'?compare=zangezur.rail,btk.main&from=baku&to=kars&status=planned&closed=IR&theme=dark'
	);
	const preview = dialog.getByRole('img');
	await expect(preview).toHaveAttribute('alt', 'Preview: Compared: Baku to Kars with Iran closed', DRAWN);
	const before = await preview.getAttribute('src');
	await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('print');
	await expect(dialog.getByRole('checkbox', { name: 'Shaded relief' })).not.toBeChecked();
	await dialog.getByRole('textbox', { name: 'Title' }).fill('Two ways');
	await dialog.getByRole('textbox', { name: 'Title' }).blur();
	await expect(preview).toHaveAttribute('alt', 'Preview: Two ways', DRAWN);
	expect(await preview.getAttribute('src')).not.toBe(before);
	const svg = await save(page, dialog, 'svg');
	const drawing = new DOMParser().parseFromString(readFileSync(svg.path, 'utf8'), 'image/svg+xml');
	const texts = [...drawing.getElementsByTagName('text')].map(({ textContent }) => textContent);
	expect(texts).toContain('Two ways');
	expect(texts.filter((text) => text === 'A').length).toBeGreaterThan(0);
	expect(drawing.getElementById('closed-country')).not.toBeNull();
});

const ALL = `?routes=${readdirSync('geodata/routes')
	.map((file) => file.replace('.json', ''))
	.join(',')}&theme=light`;

test('a busy view, a comparison on two maps and a stress test are drawn in every format, with their tables where there are pages', async ({
	page
}) => {
	test.slow();
	for (const { query, what, layers, said } of [
		{ query: ALL, what: 'view', layers: ['map'], said: ['All its lines', 'Trans-Caspian gas'] },
		{
			query: '?compare=zangezur.rail,btk.main&from=baku&to=kars&status=planned&maps=2&theme=light',
			what: 'comparison',
			layers: ['map', 'second-map'],
			said: ['Length', 'Breaks of gauge', 'Dependence on Russia', 'Dependence on the West']
		},
		{
			query: '?from=tashkent&to=istanbul&closed=RU,CN,AZ&theme=light',
			what: 'stress',
			layers: ['map'],
			said: ['What is left', 'Detour', '1.07']
		}
	]) {
		await page.goto('about:blank');
		const dialog = await openDialog(page, query);
		const svg = await save(page, dialog, 'svg');
		const drawing = new DOMParser().parseFromString(readFileSync(svg.path, 'utf8'), 'image/svg+xml');
		const ids = [...drawing.getElementsByTagName('*')].flatMap((element) => element.getAttribute('id') ?? []);
		expect(new Set(ids).size, 'ids of their own').toBe(ids.length);
		expect(ids.filter((id) => /^(\w+-)?map$/.test(id))).toEqual(layers);
		const png = await save(page, dialog, 'png');
		expect(await apart(page, svg.path, png.path), query).toBeLessThan(0.06);

		await dialog.getByRole('combobox', { name: 'What' }).selectOption(what);
		const slides = await readPptx(readFileSync((await save(page, dialog, 'pptx')).path));
		const cells = slides.slides.flatMap(({ shapes }) => shapes.flatMap(({ rows }) => rows.flat())).join('\n');
		for (const words of said) expect(cells).toContain(words);
		const grounds = slides.slides[0].shapes.filter(({ name }) => name.startsWith('Map: ground'));
		expect(grounds).toHaveLength(layers.length);

		const { pages, tagged } = await readPdf(readFileSync((await save(page, dialog, 'pdf')).path));
		expect(tagged).toBe(true);
		const told = pages.slice(1);
		const words = told.map(({ text }) => text).join('\n');
		if (what !== 'view') for (const each of said) expect(words).toContain(each);
		// On this machine no link leads anywhere: what the sheet rests on comes along, and nothing is said to be
		// behind a link.
		expect(pages[0].text.replace(/\s+/g, ' ')).toContain('each named on the pages after this one');
		expect(words).toContain('Sources');
		told.forEach(({ text }, index) => expect(text).toContain(`${index + 2} / ${pages.length}`));
	}
});

test('A3 at 300 dpi with every layer on needs less than 1 GB', async ({ page, browser }) => {
	test.slow();
	const dialog = await openDialog(page, ALL);
	await dialog.getByRole('combobox', { name: 'Size' }).selectOption('a3-landscape');
	await dialog.getByRole('combobox', { name: 'Resolution' }).selectOption('300');
	const { path } = await save(page, dialog, 'png');
	// 420 × 297 mm, to a dot of the CSS px that sheets are laid out in.
	const { width, height } = pngHeader(path);
	expect(
		[Math.abs(width - (420 / 25.4) * 300), Math.abs(height - (297 / 25.4) * 300)].every((off) => off < 3)
	).toBe(true);
	const peak = await peakMemory(browser);
	if (peak !== null) expect(peak / 2 ** 30).toBeLessThan(1);
});

test('what can be cancelled saves nothing', { tag: '@hosted' }, async ({ page }) => {
	const dialog = await openDialog(page, VIEW);
	let downloads = 0;
	page.on('download', () => downloads++);
	// Nothing is drawn before the base map is there, and it isn't until this test lets it.
	await dialog.getByRole('img').waitFor();
	await page.route('**/*.woff', () => {});
	await dialog.getByRole('combobox', { name: 'Format' }).selectOption('pdf');
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(dialog.getByRole('progressbar')).toBeVisible();
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog.getByText('Cancelled; nothing was saved.')).toBeVisible();
	await expect(dialog.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
	expect(downloads).toBe(0);
});

test('Escape is for the dialog, not for the panel behind it', async ({ page }) => {
	const dialog = await openDialog(page, `${VIEW}&focus=zangezur`);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('complementary')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('on a phone the dialog fills the screen and data is shown before it is saved', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const dialog = await openDialog(page, VIEW);
	await dialog.getByRole('combobox', { name: 'Format' }).selectOption('geojson');
	await expect(dialog.getByRole('region', { name: 'Beginning of the file' })).toContainText(
		'"licence": "Open Database License',
		DRAWN
	);
	await expectAccessible(page);
	const { path } = await save(page, dialog, 'geojson');
	const { features } = JSON.parse(readFileSync(path, 'utf8')) as {
		features: { properties: { routes: string[] } }[];
	};
	expect(new Set(features.flatMap(({ properties }) => properties.routes))).toEqual(
		new Set(['zangezur', 'aras'])
	);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});
