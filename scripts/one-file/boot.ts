/**
 * Runs first in the one file: unpacks the site that the file holds and gives its files to the page. Built
 * into one classic script; see `pack.ts` for the elements it reads.
 */
import { splitFiles } from './archive';
import { pageOf } from './page-nodes';
import { textToBytes } from './html-safe-bytes';

const text = (id: string): string => document.getElementById(id)?.textContent ?? '';

const carried = JSON.parse(text('carried')) as EmbeddedPayload;
// A page's link to the explorer is that of the explorer, and its query: `?page=/?focus=btc`.
const explorer = /^\?page=\/(?:$|\?)/;
if (explorer.test(location.search)) moveTo(location.search.replace(explorer, '?'));
// Without a view, the address means the one that was saved.
if (location.search === '' && carried.query) moveTo(`?${carried.query}`);
const wantedPage = new URLSearchParams(location.search).get('page');
// The explorer stands in the file and would flash up before the page.
if (wantedPage !== null) document.documentElement.dataset.opening = 'page';

const urls = new Map<string, string>();
let shell = '';

const unpacked = new Promise<void>((resolve) => {
	const unpack = () => void open().then(resolve, fail);
	if (document.readyState === 'loading')
		document.addEventListener('DOMContentLoaded', unpack, { once: true });
	else unpack();
});

async function open(): Promise<void> {
	const stream = new Blob([textToBytes(text('packed'))])
		.stream()
		.pipeThrough(new DecompressionStream('gzip'));
	const files = splitFiles(new Uint8Array(await new Response(stream).arrayBuffer()));
	for (const { path, type, bytes } of files) {
		if (path === 'index.html') shell = new TextDecoder().decode(bytes);
		else urls.set(path, URL.createObjectURL(new Blob([bytes], { type })));
	}
	const fonts = document.createElement('style');
	fonts.textContent = text('fonts').replace(/url\(([^)]+)\)/g, (_, path: string) => `url(${url(path)})`);
	const imports = document.createElement('script');
	imports.type = 'importmap';
	imports.textContent = JSON.stringify({ imports: Object.fromEntries(urls) });
	document.head.append(fonts, imports);
}

/** Before anything has read the address. */
function moveTo(query: string): void {
	history.replaceState(history.state, '', (query === '?' ? location.pathname : query) + location.hash);
}

function url(path: string): string {
	const found = urls.get(path);
	if (found === undefined) throw new Error(`${path} is not in this file`);
	return found;
}

function fail(error: unknown): void {
	delete document.documentElement.dataset.opening;
	const note = document.createElement('p');
	note.setAttribute('role', 'alert');
	note.style.cssText =
		'position:fixed;inset:auto 0 0;z-index:9;margin:0;padding:1rem;background:#7d1a12;color:#fff';
	note.textContent =
		typeof DecompressionStream === 'undefined'
			? 'This browser is too old to open the map: it needs Chrome 80, Edge 80, Firefox 113 or Safari 16.4, or newer. What you see is a picture of it.'
			: 'The map could not be opened: this file is damaged. Please get it again. What you see is a picture of it.';
	document.body.append(note);
	console.error(error);
}

globalThis.oneFile = {
	carried,
	url,
	html: () => shell.replace('<!--packed-->', () => text('packed')),
	import: (path) => unpacked.then(() => import(path)),
	page({ dictionary, nodes }, target) {
		const page = wantedPage === null ? null : pageOf(wantedPage, dictionary);
		if (!page) return null;
		// The router can't know the parameters: the address of the file is no route.
		for (const node of page.nodes) {
			const load = nodes[node];
			nodes[node] = async () => withParams(await load(), page.params);
		}
		for (const element of document.head.querySelectorAll('title, meta[name=description], meta[property]'))
			element.remove();
		target.textContent = '';
		void showPage(target);
		return { node_ids: page.nodes, data: page.nodes.map(() => null), form: null, error: null };
	}
};

function withParams(node: PageNode, params: Readonly<Record<string, string>>): PageNode {
	const load = node.universal?.load;
	return load
		? { ...node, universal: { ...node.universal, load: (event) => load({ ...event, params }) } }
		: node;
}

/**
 * A page is made by script here, so the browser has had no chance to go to the part that the address names.
 */
async function showPage(target: Element): Promise<void> {
	await new Promise<void>((resolve) => {
		const made = new MutationObserver(() => {
			if (!target.querySelector('main')) return;
			made.disconnect();
			resolve();
		});
		made.observe(target, { childList: true, subtree: true });
	});
	delete document.documentElement.dataset.opening;
	if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
