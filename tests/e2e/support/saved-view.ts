/** The dialog that saves a view, and what is read back from what it saved. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { openExport } from './bar';

/** The first sheet waits for the base map and the fonts. */
export const DRAWN = { timeout: 20_000 };
export const VIEW = '?routes=zangezur,aras&map=7.4/39.4/46.6&theme=light';
export const ALL = `?routes=${readdirSync('geodata/routes')
	.map((file) => file.replace('.json', ''))
	.join(',')}&theme=light`;

export async function openDialog(page: Page, query: string): Promise<Locator> {
	await page.goto(`/${query}`);
	await page.getByRole('application', { name: /^Map/ }).first().waitFor();
	await openExport(page);
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await expect(dialog).toBeVisible();
	return dialog;
}
export async function save(
	page: Page,
	dialog: Locator,
	format: string
): Promise<{ name: string; path: string }> {
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
export function pngHeader(path: string) {
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
export const apart = (page: Page, svg: string, png: string) =>
	difference(
		page,
		dataUrl(withFonts(readFileSync(svg, 'utf8')), 'image/svg+xml'),
		dataUrl(readFileSync(png), 'image/png')
	);
