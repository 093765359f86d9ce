/**
 * What is written on the maps of slides is there when they are pictures, too: at each name's place the
 * picture has ink of the name's colour.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { readPptx, type ReadShape } from '../../support/read-pptx';
import { expect, test } from '../support/fixtures';
import { openExport } from '../support/bar';

const BRIEFINGS = readdirSync('geodata/briefings').map((file) => {
	const { id, title } = JSON.parse(readFileSync(`geodata/briefings/${file}`, 'utf8')) as {
		id: string;
		title: string;
	};
	return { id, title };
});

/** Of the box around a name: thin letters cover a twelfth of theirs, and what is not there none of it. */
const LEAST_INK = 0.04;

const isName = ({ kind, name, ink, paragraphs }: ReadShape) =>
	kind === 'sp' && /^Map: (?!scale|heading)/.test(name) && ink !== null && paragraphs.join('') !== '';

async function saved(page: Page, dialog: Locator, routes: string): Promise<Uint8Array> {
	await dialog.getByRole('combobox', { name: 'Routes', exact: true }).selectOption(routes);
	const download = page.waitForEvent('download', { timeout: 90_000 });
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	return readFileSync(await (await download).path());
}

interface Spot {
	readonly name: string;
	/** Middle and size, in parts of the picture's width and of its height. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly turn: number;
	readonly ink: string;
}

/** The part of each spot that has its colour. */
const inked = (page: Page, picture: string, spots: readonly Spot[]) =>
	page.evaluate(
		async ([url, asked]) => {
			const image = new Image();
			image.src = url;
			await image.decode();
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, image.width, image.height);
			return asked.map(({ x, y, width, height, turn, ink }) => {
				const colour = [0, 2, 4].map((at) => parseInt(ink.slice(at, at + 2), 16));
				const [half, tall] = [(width * image.width) / 2, (height * image.height) / 2];
				const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
				let [hits, all] = [0, 0];
				for (let v = -tall; v < tall; v++)
					for (let u = -half; u < half; u++) {
						const [px, py] = [
							Math.round(x * image.width + u * cos - v * sin),
							Math.round(y * image.height + u * sin + v * cos)
						];
						if (px < 0 || py < 0 || px >= image.width || py >= image.height) continue;
						all++;
						const at = (py * image.width + px) * 4;
						if (data[at + 3] > 160 && colour.every((value, index) => Math.abs(value - data[at + index]) < 40))
							hits++;
					}
				return hits / all;
			});
		},
		[picture, spots] as const
	);

for (const { id, title } of BRIEFINGS)
	test(`no name is missing from the maps of “${title}” as pictures`, async ({ page }) => {
		test.slow();
		await page.goto('/');
		await page.getByRole('application', { name: /^Map/ }).first().waitFor();
		await openExport(page);
		const dialog = page.getByRole('dialog', { name: 'Export' });
		await dialog.getByRole('combobox', { name: 'Content', exact: true }).selectOption(`briefing:${id}`);
		await dialog.getByRole('combobox', { name: 'Format', exact: true }).selectOption('pptx');
		// First as pictures: what another picture has used before is at hand.
		const pictured = await saved(page, dialog, 'picture');
		const zip = await JSZip.loadAsync(pictured);
		const [drawn, shaped] = [await readPptx(pictured), await readPptx(await saved(page, dialog, 'shapes'))];
		const missing: string[] = [];
		let count = 0;
		for (const [index, slide] of shaped.slides.entries()) {
			const names = slide.shapes.filter(isName);
			const pictures = drawn.slides[index].shapes.filter(({ name }) =>
				name.startsWith('Map: routes and names')
			);
			if (names.length > 0) expect(pictures.length).toBeGreaterThan(0);
			for (const { box: map, media } of pictures) {
				const spots = names.flatMap(({ name, box, turn, ink }): Spot[] => {
					const [x, y] = [
						(box!.x + box!.width / 2 - map!.x) / map!.width,
						(box!.y + box!.height / 2 - map!.y) / map!.height
					];
					if (x < 0 || y < 0 || x > 1 || y > 1) return [];
					// A letter stands in a disc whose edge has the letter's colour.
					const part = name.startsWith('Map: letter') ? 0.55 : 1;
					return [
						{
							name,
							x,
							y,
							turn,
							ink: ink!,
							width: (part * box!.width) / map!.width,
							height: (part * box!.height) / map!.height
						}
					];
				});
				const bytes = await zip.file(media!)!.async('base64');
				const found = await inked(page, `data:image/png;base64,${bytes}`, spots);
				count += spots.length;
				missing.push(
					...spots.flatMap(({ name }, at) =>
						found[at] < LEAST_INK ? [`slide ${index + 1}, ${name}: ${found[at].toFixed(3)}`] : []
					)
				);
			}
		}
		expect(count, 'names that were looked for').toBeGreaterThan(30);
		expect(missing).toEqual([]);
	});
