import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../atlas/atlas';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { readView } from './address/codec';
import { MapHandle, type MountedMap } from './map-handle.svelte';
import { PageState } from './page-state.svelte';
import { View } from './view.svelte';

const atlas = createAtlas(smallAtlas);

/** Of a map, what the view asks when a panel opens. */
const mapThat = (framing: MountedMap['framing']) => ({ framing }) as MountedMap;

function recorded() {
	const addresses: [query: string, how: string][] = [];
	const map = new MapHandle();
	const view = new View(atlas, {
		write: (address, how) => addresses.push([address.replace('?', ''), how]),
		map
	});
	return { view, map, page: new PageState(view, map), addresses };
}

describe('the view', () => {
	it('opens with the default routes', () => {
		expect([...recorded().view.visible]).toEqual(['north', 'south']);
	});
	it('hides and shows a route without a step to go back from: that leads to what was open before', () => {
		const { view, addresses } = recorded();
		view.routes.toggle('north');
		view.routes.toggle('north');
		view.toggleContext();
		view.setLens('russia', false);
		expect(addresses).toEqual([
			['routes=south', 'replace'],
			['', 'replace'],
			['context=0', 'replace'],
			['lens=russia&context=0', 'replace']
		]);
	});
	it('asks the map for what is switched on: all of it where it is the first or alone, else where it is out of sight', () => {
		const { view, map, addresses } = recorded();
		const asked: unknown[] = [];
		map.register({
			framingRoutes: (shown: unknown, switchedOn: unknown) => {
				asked.push([shown, switchedOn]);
				return { zoom: 6, longitude: 47, latitude: 40, bearing: 0, pitch: 0 };
			}
		} as unknown as MountedMap);
		view.routes.showOnly('south');
		expect(addresses.at(-1)).toEqual(['routes=south&map=6/40/47', 'replace']);
		view.routes.toggle('sea');
		view.routes.showNone();
		view.routes.toggle('north');
		view.routes.fit();
		expect(asked).toEqual([
			[['south'], null],
			[['south', 'sea'], ['sea']],
			[[], []],
			[['north'], null],
			[['north'], null]
		]);
		// All of them are the whole region.
		view.routes.showDefault();
		expect(addresses.at(-1)).toEqual(['', 'replace']);
	});
	it('comes back to a comparison that switching routes has put aside', () => {
		const { view, addresses } = recorded();
		view.asking.ask({ compare: ['north', 'south'] });
		view.close();
		view.routes.toggle('sea');
		expect(view.state.compare).toEqual([]);
		expect(addresses.at(-1)).toEqual(['routes=north,south,sea', 'push']);
	});
	it('shows another view whole, without a step to go back from', () => {
		const { view, addresses } = recorded();
		view.focusRoute('sea');
		view.apply({
			...readView('routes=south&asof=2025-01-01', atlas).view,
			brief: { id: 'a-briefing', step: 2 }
		});
		expect(view.state).toMatchObject({ routes: ['south'], focus: null, asof: '2025-01-01' });
		expect(addresses.at(-1)).toEqual(['brief=a-briefing&step=2&routes=south&asof=2025-01-01', 'replace']);
	});
	it('switches variants: hiding the last hides the route, and a hidden route comes back with the one asked for', () => {
		const { view } = recorded();
		view.routes.toggleVariant('south', 'coast');
		expect(view.state.routes).toEqual(['north', 'south.hills']);
		view.routes.toggleVariant('south', 'hills');
		expect(view.visible.has('south')).toBe(false);
		view.routes.toggleVariant('south', 'coast');
		expect(view.routes.variantsOf('south')).toEqual(['coast']);
	});
	it('shows a hidden route when its panel opens', () => {
		const { view } = recorded();
		view.focusRoute('sea');
		expect(view.visible.has('sea')).toBe(true);
		expect(view.focusedRoute).toBe('sea');
	});
	it('stands what is asked beside the map, and comes back to it from whatever is opened meanwhile', () => {
		const { view } = recorded();
		view.asking.ask({ compare: ['north', 'south'] });
		expect(view.panel).toEqual({ kind: 'compare' });
		view.focusRoute('north');
		expect(view.panel).toEqual({ kind: 'route', selection: 'north' });
		view.close();
		expect(view.panel).toEqual({ kind: 'compare' });
	});
	it('shows what a claim or a link is about where no shown route does', () => {
		const { view } = recorded();
		view.focus({ kind: 'claim', claim: 'on-the-ferry' });
		expect([...view.visible]).toEqual(['north', 'south', 'sea']);
		view.read('routes=south.coast');
		view.focus({ kind: 'claim', claim: 'a-claim' });
		expect(view.state.routes, 'its link is on the other variant').toEqual(['south']);
		view.read('routes=south.coast');
		view.focus({ kind: 'link', link: 'gamma-delta' });
		expect(view.state.routes).toEqual(['south.coast']);
		view.read('routes=');
		view.focus({ kind: 'link', link: 'gamma-delta' });
		expect(view.state.routes).toEqual(['south']);
		view.focus({ kind: 'claim', claim: 'nowhere' });
		expect(view.state.routes).toEqual(['south']);
	});
	it('opens the route of a line at first, and the stretch once the route is open', () => {
		const { view } = recorded();
		const click = (route: string, link: string) => {
			view.choose({ route, link });
			return view.state.focus;
		};
		expect(click('south', 'delta-beta')).toEqual({ kind: 'route', selection: 'south' });
		expect(click('south', 'delta-beta')).toEqual({ kind: 'link', link: 'delta-beta' });
		expect(click('south', 'beta-gamma')).toEqual({ kind: 'link', link: 'beta-gamma' });
		expect(click('sea', 'gamma-delta')).toEqual({ kind: 'route', selection: 'sea' });
	});
	it('moves the map to what comes into focus, as the map asks for it, and leaves it when the reader clicked there', async () => {
		const { view, map, addresses } = recorded();
		const asked: unknown[] = [];
		map.register(
			mapThat((focus, camera) => {
				asked.push([focus.kind, camera]);
				return { zoom: 8, latitude: 39.75, longitude: 47.5, bearing: 0, pitch: 0 };
			})
		);
		view.choose({ route: 'south', link: 'delta-beta' });
		view.choose({ place: 'delta' });
		await tick();
		expect(asked).toEqual([]);
		view.focus({ kind: 'link', link: 'delta-beta' });
		await tick();
		expect(asked).toEqual([['link', null]]);
		expect(addresses.slice(-2)).toEqual([
			['focus=link:delta-beta', 'push'],
			['focus=link:delta-beta&map=8/39.75/47.5', 'replace']
		]);
	});
	it('does not move the map for what has left the focus again, nor for an address', async () => {
		const { view, map } = recorded();
		map.register(mapThat(() => ({ zoom: 8, latitude: 39.75, longitude: 47.5, bearing: 0, pitch: 0 })));
		view.focus({ kind: 'link', link: 'delta-beta' });
		view.focus(null);
		view.read('focus=link:delta-beta&map=4/30/50');
		await tick();
		expect(view.state.camera).toMatchObject({ zoom: 4, latitude: 30, longitude: 50 });
	});
	it('opens an address that brings no camera where what is in focus is seen, and leaves the address as it came', async () => {
		const { view, map, page, addresses } = recorded();
		map.register(mapThat(() => ({ zoom: 8, latitude: 39.75, longitude: 47.5, bearing: 0, pitch: 0 })));
		await page.open('focus=link:delta-beta');
		expect(view.state.camera?.zoom).toBe(8);
		await page.open('focus=link:delta-beta&map=4/30/50');
		expect(view.state.camera?.zoom).toBe(4);
		await page.open('routes=south');
		expect(view.state.camera).toBeNull();
		expect(addresses).toEqual([]);
	});
	it('leads from another page to the map where the thing is seen', () => {
		const view = new View(atlas, { explorer: '/map/' });
		expect(
			view.addressOf({ kind: 'link', link: 'delta-beta' }),
			'which looks where it can be seen, by its own size'
		).toBe('/map/?focus=link:delta-beta');
		expect(view.addressOf({ kind: 'route', selection: 'sea' }), 'shown, though it is hidden by default').toBe(
			'/map/?routes=north,south,sea&focus=sea'
		);
	});
	it('replaces the address when the camera moves, and writes nothing when nothing has changed', () => {
		const { view, addresses } = recorded();
		view.moveTo({ zoom: 5, latitude: 40, longitude: 45, bearing: 0, pitch: 0 });
		view.moveTo({ zoom: 5.0001, latitude: 40.000001, longitude: 45, bearing: 0, pitch: 0 });
		expect(addresses).toEqual([['map=5/40/45', 'replace']]);
	});
	it('takes a whole state from an address and names what it dropped', () => {
		const { view, addresses } = recorded();
		view.read('routes=sea&focus=nowhere');
		expect(view.state.routes).toEqual(['sea']);
		expect(view.dropped).toEqual(['focus=nowhere']);
		expect(addresses).toEqual([]);
	});
	it('leads from the stage back to where a briefing was being made, and from a list of them to the map', () => {
		const { view } = recorded();
		view.briefing.edit('own-abc');
		view.briefing.present('own-abc', 2);
		view.briefing.leave();
		expect(view.briefing.editing).toBe(true);
		expect(view.state.brief).toEqual({ id: 'own-abc', step: 2 });
		view.briefing.leave();
		expect(view.state.brief).toBeNull();
		view.briefing.present('own-abc');
		view.briefing.leave();
		expect(view.state.brief).toBeNull();
	});
});
