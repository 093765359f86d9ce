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
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const show = () => render(PrintLoader, { seen: null, presenting: false });
const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

it('what prints is fetched where a page with a fine map stays open, without a key', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	show();
	tell('isthmus:map-ready');
	await vi.advanceTimersByTimeAsync(1_000);
	expect(idle).toBeUndefined();
	tell('isthmus:map-refined');
	await vi.advanceTimersByTimeAsync(0);
	idle!();
	await vi.advanceTimersByTimeAsync(19_900);
	expect(fetched).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(200);
	vi.useRealTimers();
	await expect.poll(() => fetched.mock.calls.length).toBeGreaterThan(0);
});

it('and not for a page that has been left', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const { unmount } = show();
	tell('isthmus:map-static');
	await vi.advanceTimersByTimeAsync(0);
	idle!();
	await vi.advanceTimersByTimeAsync(1_000);
	unmount();
	await vi.advanceTimersByTimeAsync(60_000);
	vi.useRealTimers();
	await soon();
	expect(fetched).not.toHaveBeenCalled();
});

it.each([
	['a hand on the key that prints', window, () => new KeyboardEvent('keydown', { key: 'Control' })],
	['a mouse that leaves for the menu', document, () => new MouseEvent('mouseleave')],
	['a browser that prints already, for the next time', window, () => new Event('beforeprint')]
])('nor does it wait beyond %s', async (_, target: EventTarget, event) => {
	show();
	target.dispatchEvent(event());
	await expect.poll(() => fetched.mock.calls.length).toBeGreaterThan(0);
});
