/**
 * A view as a file, for reports that are made again and again: what the dialog saves, made by the same
 * modules without a page. `npm run render -- --view 'routes=zangezur,aras' --format png --out zangezur.png`
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PRESETS, readSize } from '../src/lib/export/sheet/presets';
import { FORMATS } from '../src/lib/export/registry';
import { KINDS } from '../src/lib/report/deck/kind';
import { SHEET_THEMES, type SheetTheme } from '../src/lib/export/sheet/sheet-theme';
import { RESOLUTIONS } from '../src/lib/app/saving/save-choices';
import type { FileOrder } from './render/make-file';
import { main } from './setup.mjs';

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

The link back on the picture is whole where VITE_SITE=<address> says where the site stands.`;

/** Those that ship. */
const BRIEFINGS = readdirSync(new URL('../geodata/briefings/', import.meta.url)).map((file) =>
	file.replace(/\.json$/, '')
);

/** Arguments that nothing can be made of: said together with how to use them, exit code 2. */
class Misuse extends Error {}

interface Order extends FileOrder {
	/** The file to write. */
	readonly out: string;
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
	const known = SHEET_THEMES.find((name): name is SheetTheme => name === theme);
	if (theme && !known) throw new Misuse(`There is no theme “${theme}”.`);
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
		format: format.id,
		out: resolve(out),
		preset,
		size,
		theme: known,
		dpi: Number(dpi),
		title,
		flat,
		shapes,
		notes,
		what
	};
}

const startedIn = process.cwd();
await main(async () => {
	try {
		// The repository is where the site is built; files are named from where the command was given.
		process.chdir(process.env.INIT_CWD ?? startedIn);
		const order = readOrder(process.argv.slice(2));
		if (!order) return console.log(USAGE);
		process.chdir(new URL('..', import.meta.url).pathname);
		// What it takes is loaded for what can be made.
		const { renderInNode } = await import('./render/without-browser');
		const made = await renderInNode(order);
		if (!made) throw new Misuse(`The view holds no ${order.what}.`);
		if (made.dropped.length > 0)
			console.warn(`Left out of this link, because the map doesn’t know it: ${made.dropped.join(', ')}.`);
		writeFileSync(order.out, made.bytes);
		console.log(`Wrote ${order.out}`);
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		console.error(`${error.message}\n\n${USAGE}`);
		process.exit(2);
	}
});
