/**
 * Keeps the hosted map for rooms without a network, and learns of newer versions. Does nothing where a
 * browser can't or a file is open.
 */

import { resolve } from '$app/paths';
import { mapDetailed } from './map-detailed';

/**
 * Held, shared, by every window of this copy of the map that presents; a newer version is only taken where
 * nobody holds it.
 */
const PRESENTING = `isthmus:${resolve('/')}:presenting`;
/** ms between two looks for a newer version. */
const SELDOM = 3_600_000;

/** @param newer is called when a newer version lies ready */
export async function keepForOffline(worker: string, newer: (waiting: ServiceWorker) => void): Promise<void> {
	if (globalThis.oneFile || !('serviceWorker' in navigator)) return;
	await mapDetailed();
	// A window that can't have one, as a private one, works as before.
	const registration = await navigator.serviceWorker
		.register(worker, { updateViaCache: 'none' })
		.catch(() => null);
	if (!registration) return;
	// Without a controller it is the first version, not a newer one.
	const buildDeck = () =>
		navigator.serviceWorker.controller && registration.waiting && newer(registration.waiting);
	buildDeck();
	registration.addEventListener('updatefound', () =>
		registration.installing?.addEventListener('statechange', buildDeck)
	);
}

/**
 * Looks for a newer version when a part of this one can't be had, as where a server has only the newer one's,
 * and when somebody comes back to a page that has been open for long. @param unkept where no worker keeps the
 * map, and so none can find it @returns stops
 */
export function watchForNewer(unkept: () => void): () => void {
	const stop = new AbortController();
	let looked = performance.now();
	const look = async (): Promise<void> => {
		looked = performance.now();
		const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
		if (registration?.active) await registration.update().catch(() => {});
		else unkept();
	};
	const comesBack = () =>
		document.visibilityState === 'visible' && performance.now() - looked > SELDOM && void look();
	addEventListener('vite:preloadError', () => void look(), { signal: stop.signal });
	document.addEventListener('visibilitychange', comesBack, { signal: stop.signal });
	return () => stop.abort();
}

/**
 * Loads the newer version. @returns false where a briefing is being presented in some window: it must not
 * change under it
 */
export async function takeNewer(waiting: ServiceWorker): Promise<boolean> {
	return navigator.locks.request(PRESENTING, { ifAvailable: true }, (lock) => {
		if (!lock) return false;
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
		waiting.postMessage('take-over');
		return true;
	});
}

/** Until the returned function is called. */
export function holdPresenting(): () => void {
	const end = new AbortController();
	const ended = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()));
	void navigator.locks?.request(PRESENTING, { mode: 'shared' }, () => ended);
	return () => end.abort();
}
