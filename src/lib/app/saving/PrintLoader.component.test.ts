import { render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import PrintLoader from './PrintLoader.svelte';

/** The part that prints is taken out of what was fetched. */
const fetched = vi.hoisted(() => vi.fn());
vi.mock('./Printing.svelte', () => ({
	get default() {
		fetched();
		return () => {};
	}
}));

/** The page, as it tells of its map. */
let tell: (mark: string) => void;
let idle: (() => void) | undefined;

beforeEach(() => {
	fetched.mockClear();
	idle = undefined;
	vi.stubGlobal(
		'PerformanceObserver',
		class {
			constructor(listener: (list: { getEntries: () => { name: string }[] }) => void) {
				tell = (name) => listener({ getEntries: () => [{ name }] });
			}
			observe(): void {}
			disconnect(): void {}
		}
	);
	vi.stubGlobal('requestIdleCallback', (callback: () => void) => (idle = callback));
});
afterEach(() => vi.unstubAllGlobals());

const show = () => render(PrintLoader, { seen: null });
const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

it('what prints is fetched once the map is fine and the page idle, without a key', async () => {
	show();
	tell('isthmus:map-ready');
	await soon();
	expect(idle).toBeUndefined();
	tell('isthmus:map-refined');
	await soon();
	expect(fetched).not.toHaveBeenCalled();
	idle!();
	await expect.poll(() => fetched.mock.calls.length).toBeGreaterThan(0);
});

it('and not for a page that has been left', async () => {
	const { unmount } = show();
	tell('isthmus:map-static');
	await soon();
	unmount();
	idle!();
	await soon();
	expect(fetched).not.toHaveBeenCalled();
});

it.each([
	['a hand on the key that prints', () => new KeyboardEvent('keydown', { key: 'Control' })],
	['a browser that prints already, for the next time', () => new Event('beforeprint')]
])('nor does it wait for %s', async (_, event) => {
	show();
	window.dispatchEvent(event());
	await expect.poll(() => fetched.mock.calls.length).toBeGreaterThan(0);
});
