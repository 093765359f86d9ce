import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDesks, screen, FakeWindow, pageOf, pair } from '../../../../tests/support/presenting-desks';
import type { Page } from './channel';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	closeDesks();
	vi.useRealTimers();
});

describe('what isn’t ours', () => {
	it.each([
		[null],
		['hello'],
		[{ isthmus: 'present:other', from: 'presenter', pair: null, message: { kind: 'hello' } }],
		[{ isthmus: 'present:a-briefing', from: 'presenter', pair: null, message: { kind: 'x' } }]
	])('%j is not heard', (data) => {
		const wall = new FakeWindow();
		const audience = screen('audience', pageOf(wall));
		wall.dispatchEvent(Object.assign(new Event('message'), { data, source: null }));
		expect(audience.sync.connected).toBe(false);
	});

	/** What a foreign page says that knows all but how this pair is called, and one that knows that as well. */
	const say = (wall: FakeWindow, stranger: FakeWindow, message: unknown, pair: string | null = null) =>
		wall
			.seenBy(stranger)
			.postMessage({ isthmus: 'present:a-briefing', from: 'presenter', pair, message }, '*');
	const shared = { revision: 9, query: 'brief=a-briefing&step=3', screen: 'step', auto: false, keep: true };
	const whole = { ...shared, clock: { since: null, before: 0 }, drawn: {} };
	const pairOf = (window: FakeWindow) => window.name.split('-').at(-1)!;

	it('moves nothing, whatever it claims', () => {
		const { wall, audience, presenter } = pair();
		const stranger = new FakeWindow();
		for (const name of [null, 'foreign']) say(wall, stranger, { kind: 'shared', shared: whole }, name);
		expect(audience.player.index).toBe(0);
		presenter.player.next();
		presenter.sync.publish();
		expect(audience.player.index).toBe(1);
	});
	it('and is nonsense, even by the name of the pair, leaves map, step and keys as they were', () => {
		const { wall, audience, presenter } = pair();
		const hostile = [
			{ kind: 'shared', shared },
			{ kind: 'shared', shared: { ...whole, drawn: null } },
			{ kind: 'shared', shared: { ...whole, clock: null } },
			{ kind: 'shared', shared: { ...whole, screen: { a: 1 } } },
			{ kind: 'look', camera: { zoom: 'x' } },
			{ kind: 'draft', ink: { type: 'Feature' } },
			{ kind: 'laser', at: [NaN, 'a'] }
		];
		for (const message of hostile) say(wall, new FakeWindow(), message, pairOf(wall));
		expect([audience.player.index, audience.player.screen, audience.map.remoteCamera]).toEqual([
			0,
			'step',
			null
		]);
		audience.player.next();
		audience.sync.publish();
		expect([audience.player.index, presenter.player.index]).toEqual([1, 1]);
	});
	it.each([1e15, 900_000])('and of revision %d doesn’t silence the presenter', (revision) => {
		const { wall, audience, presenter } = pair();
		say(wall, new FakeWindow(), { kind: 'shared', shared: { ...whole, revision } }, pairOf(wall));
		// What was said in between may be lost; what follows isn't.
		for (const step of [2, 1, 2]) {
			presenter.player.go(step);
			presenter.sync.publish();
		}
		expect([audience.player.index, presenter.player.index]).toEqual([1, 1]);
	});
});

describe('two pairs with the same briefing', () => {
	const onServer = (name = '') =>
		({ location: { protocol: 'http:', pathname: '/' }, opener: null, name }) as unknown as Page;
	it('don’t drive each other; a window opened by hand joins the one that has nobody', async () => {
		vi.useRealTimers();
		const pages = [onServer(), onServer()];
		const first = [screen('audience', pages[0]), screen('presenter', onServer())];
		await vi.waitFor(() => expect(first.every(({ sync }) => sync.connected)).toBe(true));
		const alone = screen('audience', pages[1]);
		const second = [alone, screen('presenter', onServer(alone.sync.nameOf('presenter')))];
		await vi.waitFor(() => expect(second.every(({ sync }) => sync.connected)).toBe(true));
		expect(pages[0].name).not.toBe(pages[1].name);
		first[1].player.go(3);
		first[1].sync.publish();
		await vi.waitFor(() => expect(first[0].player.index).toBe(2));
		second[1].player.go(2);
		second[1].sync.publish();
		await vi.waitFor(() => expect(alone.player.index).toBe(1));
		expect(first.map(({ player }) => player.index)).toEqual([2, 2]);
		expect(second.map(({ player }) => player.index)).toEqual([1, 1]);
		// The first audience's other half goes; a window opened by hand takes its place, and leaves the other
		// pair alone.
		first[1].sync.close();
		await vi.waitFor(() => expect(first[0].sync.connected).toBe(false));
		const again = screen('presenter', onServer());
		await vi.waitFor(() => expect(again.sync.connected && first[0].sync.connected).toBe(true));
		await vi.waitFor(() => expect(again.player.index).toBe(2));
		expect(alone.player.index).toBe(1);
	});
});
