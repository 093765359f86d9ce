/**
 * A view as a file, for reports that are made again and again. Data and flat drawings need no page; for the
 * rest the built site does it in a headless Chromium, through the dialog that a reader uses, so that both
 * make the same. `npm run render -- --view 'routes=zangezur,aras' --format png --out zangezur.png`
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { PRESETS, readSize } from '../src/lib/export/sheet/presets';
import { FORMATS } from '../src/lib/export/registry';
import { KINDS } from '../src/lib/report/deck/kind';
import { SHEET_THEMES } from '../src/lib/export/sheet/sheet-theme';
import { PAPERS, RESOLUTIONS } from '../src/lib/app/saving/save-choices';
import { needsNoBrowser, renderInNode, type SheetOrder } from './render/without-browser';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { ensureBuild, main, Problem } from './setup.mjs';

const list = (items: readonly (string | number)[]) => items.join(', ');
const USAGE = `Usage: npm run render -- --view <query> --format <format> --out <file> [options]

  --view      what the map shows, as in its address: 'routes=zangezur,aras&asof=2024-11-01'; '' for the map as it opens
  --format    ${list(FORMATS.map(({ id }) => id))}
  --out       the file to write
  --preset    ${list(PRESETS.map(({ id }) => id))} (16x9 if none is given)
  --size      instead of a preset, px: 1600x900
  --theme     ${list(SHEET_THEMES)} (the view's, else light)
  --dpi       for png: ${list(RESOLUTIONS.map(({ dpi }) => dpi))} (192)
  --title     instead of the view's own
  --flat      without shaded relief
  --shapes    for pptx: routes as shapes to edit, instead of in a picture
  --notes     for a briefing: with the speaker notes (the paper of a handout is --preset a4-portrait or letter-portrait)
  --what      ${list(KINDS.filter((kind) => kind !== 'briefing'))} or briefing:<id> (view), where the format can hold it
  --help      this text

The link back on the picture is whole where the site was built with VITE_SITE=<address>.`;

/** Those that ship. */
const BRIEFINGS = readdirSync(new URL('../geodata/briefings/', import.meta.url)).map((file) =>
	file.replace(/\.json$/, '')
);

/** Arguments that nothing can be made of: said together with how to use them, exit code 2. */
class Misuse extends Error {}

interface Order extends SheetOrder {
	readonly dpi: number;
	readonly shapes: boolean;
	readonly notes: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
	...{
		view: text,
		format: text,
		out: text,
		preset: text,
		size: text,
		theme: text,
		dpi: text,
		title: text,
		what: text
	},
	...{ flat: flag, shapes: flag, notes: flag, help: flag }
};

/** @throws Misuse @returns null where help is asked for */
function readOrder(args: string[]): Order | null {
	let values: ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
	try {
		({ values } = parseArgs({ args, options: OPTIONS }));
	} catch (error) {
		throw new Misuse((error as Error).message);
	}
	if (values.help) return null;
	const {
		view,
		out,
		title = '',
		flat = false,
		shapes = false,
		notes = false,
		theme,
		what = 'view',
		dpi = '192'
	} = values;
	if (view === undefined) throw new Misuse('--view is missing.');
	if (!out) throw new Misuse('--out is missing.');
	const format = FORMATS.find(({ id }) => id === values.format);
	if (!format)
		throw new Misuse(values.format ? `There is no format “${values.format}”.` : '--format is missing.');
	if (values.preset && values.size) throw new Misuse('Either --preset or --size, not both.');
	const preset = values.size ? 'free' : (values.preset ?? '16x9');
	if (preset !== 'free' && !PRESETS.some(({ id }) => id === preset))
		throw new Misuse(`There is no preset “${preset}”.`);
	const size = values.size === undefined ? undefined : readSize(values.size);
	if (values.size !== undefined && !size)
		throw new Misuse(`“${values.size}” isn't a size such as 1600x900, from 480 to 4000 px a side.`);
	if (theme && !SHEET_THEMES.some((name) => name === theme))
		throw new Misuse(`There is no theme “${theme}”.`);
	if (!RESOLUTIONS.some((resolution) => String(resolution.dpi) === dpi))
		throw new Misuse(`--dpi takes one of those below, not “${dpi}”.`);
	if (!format.kinds.some((kind) => what === kind || (kind === 'briefing' && /^briefing:./.test(what))))
		throw new Misuse(`“${what}” can't be saved as ${format.id}.`);
	const briefing = /^briefing:(.+)/.exec(what)?.[1];
	if (briefing && !BRIEFINGS.includes(briefing))
		throw new Misuse(`There is no briefing “${briefing}”: ${list(BRIEFINGS)}.`);
	if (shapes && format.shape !== 'slides') throw new Misuse('--shapes is for slides: --format pptx.');
	if (notes && !what.startsWith('briefing:'))
		throw new Misuse('--notes is for a briefing: --what briefing:<id>.');
	if (new URLSearchParams(view).has('brief'))
		throw new Misuse('A briefing is no view: leave “brief” out, or use --what briefing:<id>.');
	const folder = dirname(resolve(out));
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		throw new Misuse(`There is no folder ${folder}.`);
	return {
		view,
		format,
		out: resolve(out),
		preset,
		size,
		theme,
		dpi: Number(dpi),
		title,
		flat,
		shapes,
		notes,
		what
	};
}

/** px; the map beside the list is about as large as links are meant for. */
const WINDOW = { width: 1440, height: 860 };
/**
 * ms: to find a control, and to draw, which takes a few seconds for print and longer for a whole briefing.
 */
const PATIENCE = { control: 30_000, drawing: 300_000 } as const;

async function render({
	view,
	format,
	out,
	preset,
	size,
	theme,
	dpi,
	title,
	flat,
	shapes,
	notes,
	what
}: Order): Promise<void> {
	const executablePath = await ensureBrowser();
	await ensureBuild();
	const { url, close } = await serve();
	const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS, '--disable-3d-apis'] });
	try {
		const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light' });
		page.setDefaultTimeout(PATIENCE.control);
		await page.goto(`${url}?${view.replace(/^\?/, '')}`);
		// Alive once it can be moved; before, a click does nothing.
		await page.getByRole('application', { name: /^Map/ }).first().waitFor();
		await page.getByRole('button', { name: 'Save this view' }).first().click();
		for (const notice of await page.getByText(/^Left out of this link/).allInnerTexts()) console.warn(notice);
		const dialog = page.getByRole('dialog', { name: 'Save this view' });
		const choose = (name: string, value: string) =>
			dialog.getByRole('combobox', { name, exact: true }).selectOption(value);
		const offered = async (name: string, value: string) => {
			if ((await dialog.getByRole('combobox', { name, exact: true }).count()) > 0) await choose(name, value);
		};
		await dialog.getByRole('combobox', { name: 'Format', exact: true }).waitFor();
		if (what !== 'view' && (await dialog.locator(`option[value="${what}"]`).count()) === 0)
			throw new Misuse(`The view holds no ${what}.`);
		if (what !== 'view') await choose('What', what);
		await choose('Format', format.id);
		// What a format doesn't ask for, it doesn't need.
		await offered('Size', preset);
		if (size)
			for (const side of ['Width (px)', 'Height (px)'] as const) {
				const field = dialog.getByRole('spinbutton', { name: side });
				await field.fill(String(side === 'Width (px)' ? size.width : size.height));
				await field.blur();
			}
		if (theme) await offered('Theme', theme);
		if (PAPERS.some(({ id }) => id === preset)) await offered('Paper', preset);
		if (shapes) await choose('Routes', 'shapes');
		if (notes) await dialog.getByRole('checkbox', { name: 'Speaker notes' }).check();
		// Paper is flat.
		if (flat && format.shape !== 'paper')
			await dialog.getByRole('checkbox', { name: 'Shaded relief' }).uncheck();
		const titled = dialog.getByRole('textbox', { name: 'Title' });
		if (title && (await titled.count()) > 0) {
			await titled.fill(title);
			await titled.blur();
		}
		await offered('Resolution', String(dpi));
		const download = page.waitForEvent('download', { timeout: PATIENCE.drawing });
		await dialog.getByRole('button', { name: 'Save', exact: true }).click();
		const failed = dialog.getByText(/^It could not be saved/);
		const saved = await Promise.race([
			download,
			failed.waitFor({ timeout: PATIENCE.drawing }).then(() => null)
		]);
		if (saved === null) throw new Problem(await failed.innerText());
		await saved.saveAs(out);
		console.log(`Wrote ${out}`);
	} finally {
		await browser.close();
		close();
	}
}

const startedIn = process.cwd();
await main(async () => {
	try {
		// The repository is where the site is built; files are named from where the command was given.
		process.chdir(process.env.INIT_CWD ?? startedIn);
		const order = readOrder(process.argv.slice(2));
		if (!order) return console.log(USAGE);
		process.chdir(new URL('..', import.meta.url).pathname);
		if (needsNoBrowser(order)) {
			await renderInNode(order);
			console.log(`Wrote ${order.out}`);
		} else await render(order);
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		console.error(`${error.message}\n\n${USAGE}`);
		process.exit(2);
	}
});
