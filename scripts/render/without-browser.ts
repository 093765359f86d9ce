/**
 * A view as a file where that needs no page: data, and flat drawings. The app's own modules make it, which
 * Vite serves to Node.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { optionsOf, firstChoices } from '../../src/lib/app/saving/save-choices';
import type { Format } from '../../src/lib/export/registry';
import { SHEET_LOOKS, SHEET_THEMES, type SheetTheme } from '../../src/lib/export/sheet/sheet-theme';
import type { Size } from '../../src/lib/export/sheet/presets';
import type { ViewState } from '../../src/lib/view/state';
import { ROOT } from '../setup.mjs';

export interface SheetOrder {
	/** What the map shows, as in its address. */
	readonly view: string;
	readonly format: Format;
	readonly out: string;
	/** Id of one, or `free`. */
	readonly preset: string;
	/** Of a free size, px. */
	readonly size: Size | undefined;
	readonly theme: string | undefined;
	readonly title: string;
	readonly flat: boolean;
	/** `view`, or what else of it is saved. */
	readonly what: string;
}

/** Of the map in a window of 1440 × 860, which the sheet of the same view is made for there, px. */
const SEEN: Size = { width: 1096, height: 835 };

/** Relief is drawn on a canvas, PDF and PNG set type with a browser's help. */
export const needsNoBrowser = ({ format, what, flat, theme }: SheetOrder): boolean =>
	what === 'view' &&
	(format.shape === 'data' || (format.id === 'svg' && !(reliefOf(themeOf(theme)) && !flat)));

const themeOf = (name: string | undefined) => SHEET_THEMES.find((theme) => theme === name);
const reliefOf = (theme: SheetTheme = 'light') => SHEET_LOOKS[theme].relief;

/** @throws where the content has a fault, with the reason */
export async function renderInNode(order: SheetOrder): Promise<void> {
	const server = await createServer({
		...{ root: ROOT, logLevel: 'error', appType: 'custom', optimizeDeps: { noDiscovery: true } },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	});
	readFilesOf(server);
	try {
		await writeFile(order.out, await made(order, server));
	} finally {
		await server.close();
	}
}

/** The app fetches its own files by their addresses; here they are files. */
function readFilesOf({ config }: ViteDevServer): void {
	const fetched = globalThis.fetch;
	globalThis.fetch = async (address, options) => {
		if (typeof address !== 'string' || !address.startsWith('/')) return fetched(address, options);
		const path = address.startsWith('/@fs/') ? address.slice('/@fs'.length) : join(config.root, address);
		return new Response(await readFile(path));
	};
}

async function made(order: SheetOrder, server: ViteDevServer): Promise<string> {
	const { view, format, preset, size, theme, title, flat } = order;
	const load = <T>(path: string) => server.ssrLoadModule(`/src/lib/${path}`) as Promise<T>;
	const { default: data } = (await server.ssrLoadModule('virtual:atlas')) as typeof import('virtual:atlas');
	const { createAtlas } = await load<typeof import('../../src/lib/atlas/atlas')>('atlas/atlas.ts');
	const { readView, writeView } = await load<typeof import('../../src/lib/view/codec')>('view/codec.ts');
	const answering = await load<typeof import('../../src/lib/report/answers/answer-store.svelte')>(
		'report/answers/answer-store.svelte.ts'
	);
	const { inquiry, record } = await answering.fetchAnswers(createAtlas(data));
	const { atlas } = inquiry;
	const { view: state, dropped } = readView(view, atlas);
	const unknown = dropped.join(', ');
	if (unknown) console.warn(`Left out of this link, because the map doesn’t know it: ${unknown}.`);
	const first = firstChoices(state, false);
	const chosen = themeOf(theme) ?? first.theme;
	const choices = { ...first, title, preset, free: size ?? first.free, format: format.id, theme: chosen };
	const options = optionsOf({ ...choices, relief: reliefOf(chosen) && !flat }, SEEN);
	const linkTo = (shown: ViewState) => {
		const query = writeView({ ...shown, embed: false, brief: null }, atlas);
		return `${process.env.VITE_SITE ?? ''}${query && `?${query}`}`;
	};
	if (format.shape === 'data') {
		const { formatBy } = await load<typeof import('../../src/lib/export/registry')>('export/registry.ts');
		type Saving = typeof import('../../src/lib/app/saving/save-view');
		const { saveView } = await load<Saving>('app/saving/save-view.ts');
		const saving = {
			inquiry,
			record,
			state,
			options,
			kind: 'view',
			briefing: null,
			carried: '',
			linkTo
		} as const;
		const work = { signal: new AbortController().signal, progress: () => undefined };
		return (await saveView(formatBy(format.id)!, saving, work)).blob.text();
	}
	type Composing = typeof import('../../src/lib/app/saving/compose-view');
	const { composeView } = await load<Composing>('app/saving/compose-view.ts');
	const { sheetSvg } = await load<typeof import('../../src/lib/export/picture/svg')>('export/picture/svg.ts');
	return sheetSvg(await composeView({ inquiry, record, state, options, link: linkTo(state) }));
}
