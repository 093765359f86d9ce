import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressBar, type How } from './address-bar';

/** A history as WebKit keeps it: more than 100 changes in 10 s are refused. */
class StrictHistory {
	readonly entries = ['?start'];
	refused = 0;
	#calls: number[] = [];
	readonly write = (address: string, how: How): void => {
		const now = Date.now();
		this.#calls = this.#calls.filter((at) => now - at < 10_000);
		if (this.#calls.length >= 100) {
			this.refused++;
			throw new DOMException(
				'Attempt to use history.replaceState() more than 100 times per 10 seconds',
				'SecurityError'
			);
		}
		this.#calls.push(now);
		this.entries.splice(how === 'push' ? this.entries.length : -1, 1, address);
	};
}

/** The page, as its history has it. */
const page = () => ({
	href: `https://a.example/map/${history.entries.at(-1)}`,
	pathname: '/map/'
});

/** More than are written at once. */
const slide = () => {
	for (let day = 0; day < 40; day++) bar.set(`?day=${day}`, 'replace');
};

let history: StrictHistory;
let bar: AddressBar;
beforeEach(() => {
	vi.useFakeTimers();
	history = new StrictHistory();
	bar = new AddressBar(history.write);
});
afterEach(() => void vi.useRealTimers());

describe('an address that changes', () => {
	it('stands there at once', () => {
		bar.set('?a', 'replace');
		expect(history.entries).toEqual(['?a']);
		bar.set('?b', 'push');
		expect(history.entries).toEqual(['?a', '?b']);
	});
	it('is replaced right after a step was made, as when the map moves to what has been opened', () => {
		bar.set('?panel', 'push');
		bar.set('?panel&map', 'replace');
		expect(history.entries).toEqual(['?start', '?panel&map']);
	});
	it('stands there when the page is loaded again, however soon: two keys, and a third', () => {
		bar.set('?step=4', 'replace');
		bar.set('?step=3', 'replace');
		// What the page writes while it goes comes too late for the address that is loaded.
		expect(history.entries).toEqual(['?step=3']);
	});
	it('faster than a browser allows, as by a slider, is never refused, and the last one stays', () => {
		for (let day = 0; day < 320; day++) {
			bar.set(`?day=${day}`, 'replace');
			vi.advanceTimersByTime(28);
		}
		expect(bar.address(page())).toBe('https://a.example/map/?day=319');
		vi.advanceTimersByTime(300);
		expect(history.entries).toEqual(['?day=319']);
		expect(bar.address(page())).toBe('https://a.example/map/?day=319');
		expect(history.refused).toBe(0);
	});
	it('leaves the step before as it was last', () => {
		bar.set('?a', 'replace');
		bar.set('?b', 'replace');
		bar.set('?c', 'push');
		expect(history.entries).toEqual(['?b', '?c']);
		vi.advanceTimersByTime(1000);
		expect(history.entries).toEqual(['?b', '?c']);
	});
	it('and is refused is written as soon as it can be, as the step it was meant to be', () => {
		for (let step = 1; step <= 130; step++) bar.set(`?step=${step}`, 'push');
		expect(history.entries).toHaveLength(101);
		expect(bar.address(page())).toBe('https://a.example/map/?step=130');
		vi.advanceTimersByTime(11_000);
		expect(history.entries).toHaveLength(102);
		expect(history.entries.at(-1)).toBe('?step=130');
		bar.set('?after', 'replace');
		expect(history.entries.at(-1)).toBe('?after');
	});
	it('is empty where the map is as it opens, which is the page itself', () => {
		bar.set('?a', 'replace');
		bar.set('', 'replace');
		expect(bar.address(page())).toBe('https://a.example/map/');
	});
	it('is written before the page goes', () => {
		slide();
		expect(history.entries).not.toEqual(['?day=39']);
		bar.flush();
		expect(history.entries).toEqual(['?day=39']);
	});
	it('isn’t written over another step that the reader has gone to', () => {
		slide();
		const [there] = history.entries;
		bar.drop();
		vi.advanceTimersByTime(1000);
		expect(there).not.toBe('?day=39');
		expect(history.entries).toEqual([there]);
	});
});
