/** Taking a view along: what is saved holds what the view shows. */
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { readPdf } from '../../support/read-pdf';
import { readPptx } from '../../support/read-pptx';
import { expect, expectAccessible, test } from '../support/fixtures';
import { DRAWN, VIEW, openDialog, save, pngHeader, apart, ALL } from '../support/saved-view';

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
	await expect(preview).toHaveAttribute('alt', 'Preview: Comparison: Baku to Kars with Iran closed', DRAWN);
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

test('a busy view, a comparison on two maps and a stress test are drawn in every format, with their tables where there are pages', async ({
	page
}) => {
	test.slow();
	for (const { query, what, layers, said } of [
		{ query: ALL, what: 'view', layers: ['map'], said: ['Total length', 'Trans-Caspian gas'] },
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
			// 4,390 km by Iran, with one change, where 4,145 by the Caspian and Georgia, with three, were the
			// best: 4,490 ÷ 4,445.
			said: ['Remaining route', 'Detour', '4,390', '1.01']
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

		await dialog.getByRole('combobox', { name: 'Content' }).selectOption(what);
		const slides = await readPptx(readFileSync((await save(page, dialog, 'pptx')).path));
		const cells = slides.slides.flatMap(({ shapes }) => shapes.flatMap(({ rows }) => rows.flat())).join('\n');
		for (const words of said) expect(cells).toContain(words);
		const backgrounds = slides.slides[0].shapes.filter(({ name }) => name.startsWith('Map: ground'));
		expect(backgrounds).toHaveLength(layers.length);

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
