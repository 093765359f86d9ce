/**
 * Keeps the hosted map for rooms without a network. A version is kept whole, file by file, and serves itself
 * alone; a newer one waits until the reader asks for it or no window of the map is open.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { cacheName, versionsBefore } from './version-caches';

declare const self: ServiceWorkerGlobalScope;

const CACHE = cacheName(base, version);
/** Named by its content: the same in every version that has it. */
const IMMUTABLE = new Set(build);
/** For other sites, and never shown in the map. */
const UNSEEN = ['/social.jpg'];
const KEPT = [...prerendered, ...files.filter((file) => !UNSEEN.includes(file.slice(base.length))), ...build];

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => {
	if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const path = pathOf(request);
	if (path !== null) event.respondWith(answer(path, request));
});

/** Whole, or not at all: then the next visit tries again. */
async function keep(): Promise<void> {
	const cache = await caches.open(CACHE);
	try {
		// One file after the other: the reader's own requests come first.
		for (const path of KEPT) await cache.put(path, await taken(path));
		const { version: published } = (await (
			await fetch(`${base}/_app/version.json`, { cache: 'no-store' })
		).json()) as { version: string };
		if (published !== version)
			throw new Error('A newer version was published meanwhile: pages of both may have been kept.');
	} catch (error) {
		await caches.delete(CACHE);
		throw error;
	}
}

async function taken(path: string): Promise<Response> {
	const before = IMMUTABLE.has(path) ? await caches.match(path) : undefined;
	// Pages change under one address: what lies in the browser's own cache may be of another version.
	const response = before ?? (await fetch(path, { cache: IMMUTABLE.has(path) ? 'default' : 'reload' }));
	if (!response.ok || response.redirected) throw new Error(`${path} can’t be kept: ${response.status}`);
	return response;
}

/**
 * The version before is left: a window of it may still be open, and loads the rest of its parts from there.
 */
async function takeOver(): Promise<void> {
	const before = await versionsBefore(caches, base, CACHE);
	await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)));
	await self.clients.claim();
}

/** What of this site is asked for; null: nothing that is kept. The query of a page is read by the page. */
function pathOf({ method, url, mode }: Request): string | null {
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== self.location.origin) return null;
	if (mode === 'navigate')
		return [pathname, `${pathname}/`].find((path) => prerendered.includes(path)) ?? null;
	return KEPT.includes(pathname) || pathname.startsWith(`${base}/_app/immutable/`) ? pathname : null;
}

async function answer(path: string, request: Request): Promise<Response> {
	const kept = await caches.match(path, { cacheName: CACHE });
	// A window of the version before asks for its own parts.
	const found = kept ?? (request.mode === 'navigate' ? undefined : await caches.match(path));
	if (found) return found;
	const response = await fetch(request);
	// A part of this version is lost, here and on the server: the page is made of what can't be had any more.
	// The next visit starts afresh.
	if (response.status === 404 && IMMUTABLE.has(path)) await caches.delete(CACHE);
	return response;
}
