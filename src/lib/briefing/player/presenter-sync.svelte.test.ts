import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	closeDesks,
	screen,
	FakeWindow,
	pageOf,
	pair,
	stroke
} from '../../../../tests/support/presenting-desks';
import type { Page } from './channel';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	closeDesks();
	vi.useRealTimers();
});

describe('two windows from files', () => {
	it('find each other', () => {
		const { audience, presenter } = pair();
		expect([audience.sync.connected, presenter.sync.connected]).toEqual([true, true]);
	});
	it('show the same step, covered screen, strokes and free view', () => {
		const { audience, presenter } = pair();
		presenter.player.next();
		presenter.player.cover('black');
		presenter.player.pad.add('two', stroke);
		presenter.view.setDay('2025-01-01');
		presenter.sync.publish();
		expect(audience.player.index).toBe(1);
		expect(audience.player.screen).toBe('black');
		expect(audience.player.ink).toEqual([stroke]);
		expect(audience.view.state).toEqual(presenter.view.state);
		audience.player.cover('black');
		audience.player.previous();
		audience.sync.publish();
		expect([presenter.player.index, presenter.player.screen]).toEqual([0, 'step']);
	});
	it('mirror the laser, the stroke under way and a map being moved, at once and without a trace', () => {
		const { audience, presenter } = pair();
		const camera = { zoom: 6, latitude: 40, longitude: 46, bearing: 0, pitch: 0 };
		presenter.sync.point([46, 40]);
		presenter.sync.draw(stroke);
		presenter.sync.moving(camera);
		expect(audience.player.pad.laser).toEqual([46, 40]);
		expect(audience.player.ink).toEqual([stroke]);
		expect(audience.map.remoteCamera).toEqual(camera);
		presenter.sync.point(null);
		presenter.sync.draw(null);
		presenter.sync.moving(null);
		expect([audience.player.pad.laser, audience.player.ink, audience.map.remoteCamera]).toEqual([
			null,
			[],
			null
		]);
	});
	it('send nothing back that they were sent', () => {
		const { audience, presenter } = pair();
		presenter.player.next();
		presenter.sync.publish();
		const sent = vi.spyOn(presenter.player, 'screen', 'set');
		audience.sync.publish();
		expect(sent).not.toHaveBeenCalled();
	});
	it('agree when both change at once: the presenter’s holds', () => {
		const { audience, presenter } = pair();
		audience.player.go(2);
		presenter.player.go(3);
		audience.sync.publish();
		presenter.sync.publish();
		expect([audience.player.index, presenter.player.index]).toEqual([1, 1]);
		// In the order in which they would cross on the way.
		audience.player.go(1);
		presenter.player.go(3);
		presenter.sync.publish();
		audience.sync.publish();
		expect(audience.player.index).toBe(presenter.player.index);
	});
});

describe('one window goes', () => {
	it('and says so; the other goes on, and tells the next what is shown', () => {
		const { wall, lectern, audience, presenter } = pair();
		presenter.player.go(3);
		presenter.sync.publish();
		presenter.sync.close();
		expect(audience.sync.connected).toBe(false);
		audience.player.go(2);
		audience.player.pad.add('two', stroke);
		audience.sync.publish();
		const again = new FakeWindow(wall);
		audience.sync.meet(again.seenBy(wall));
		const second = screen('presenter', pageOf(again));
		expect(second.player.index).toBe(1);
		expect(second.player.ink).toEqual([stroke]);
		expect(audience.sync.connected).toBe(true);
		expect(lectern).toBeDefined();
	});
	it('and comes back by a reload: the audience’s finds the presenter’s by its next beat', () => {
		const { wall, audience, presenter } = pair();
		presenter.player.go(2);
		presenter.sync.publish();
		audience.sync.close();
		expect(presenter.sync.connected).toBe(false);
		const reloaded = screen('audience', pageOf(wall), 'brief=a-briefing&step=3');
		expect(reloaded.player.index).toBe(2);
		vi.advanceTimersByTime(2100);
		expect(reloaded.sync.connected).toBe(true);
		expect(presenter.sync.connected).toBe(true);
		expect(reloaded.player.index).toBe(1);
	});
	it('and what is done right after the reload holds, before the other has said what it shows', () => {
		const { wall, audience, presenter } = pair();
		presenter.player.go(2);
		presenter.sync.publish();
		const { revision } = audience.sync;
		audience.sync.close();
		const reloaded = screen('audience', pageOf(wall), 'brief=a-briefing&step=2', revision);
		reloaded.player.go(3);
		reloaded.sync.publish();
		vi.advanceTimersByTime(2100);
		expect([reloaded.player.index, presenter.player.index]).toEqual([2, 2]);
	});
	it('and what changed meanwhile is taken over', () => {
		const { wall, audience, presenter } = pair();
		presenter.player.go(2);
		presenter.sync.publish();
		const { revision } = audience.sync;
		audience.sync.close();
		presenter.player.cover('black');
		presenter.sync.publish();
		const reloaded = screen('audience', pageOf(wall), 'brief=a-briefing&step=2', revision);
		vi.advanceTimersByTime(2100);
		expect([reloaded.player.index, reloaded.player.screen]).toEqual([1, 'black']);
	});
	it('without a word, as when a browser dies: it is missed after a while', () => {
		const { audience, lectern } = pair();
		lectern.dead = true;
		vi.advanceTimersByTime(7000);
		expect(audience.sync.connected).toBe(false);
	});
});

describe('on a server', () => {
	it('windows meet on a channel of their briefing', async () => {
		vi.useRealTimers();
		const page = { location: { protocol: 'http:' }, opener: null } as unknown as Page;
		const audience = screen('audience', page);
		const presenter = screen('presenter', page);
		await vi.waitFor(() => expect(audience.sync.connected && presenter.sync.connected).toBe(true));
		presenter.player.go(3);
		presenter.sync.publish();
		await vi.waitFor(() => expect(audience.player.index).toBe(2));
	});
	it('they post to each other where the browser gives out no channel', () => {
		vi.stubGlobal(
			'BroadcastChannel',
			class {
				constructor() {
					throw new DOMException('Denied', 'SecurityError');
				}
			}
		);
		const wall = new FakeWindow();
		const lectern = new FakeWindow(wall);
		const onServer = (window: FakeWindow) =>
			({ ...pageOf(window), location: { protocol: 'https:' } }) as Page;
		const audience = screen('audience', onServer(wall));
		audience.sync.meet(lectern.seenBy(wall));
		const presenter = screen('presenter', onServer(lectern));
		vi.unstubAllGlobals();
		expect([audience.sync.connected, presenter.sync.connected]).toEqual([true, true]);
	});
});
