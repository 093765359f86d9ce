import { describe, expect, it } from 'vitest';
import { createAtlas } from '../atlas/atlas';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { readView } from './codec';
import { View } from './view.svelte';

const atlas = createAtlas(smallAtlas);

function recorded() {
	const addresses: [query: string, how: string][] = [];
	const view = new View(atlas, (query, how) => addresses.push([query, how]));
	return { view, addresses };
}

describe('the view', () => {
	it('opens with the default routes', () => {
		expect([...recorded().view.visible]).toEqual(['north', 'south']);
	});
	it('hides and shows a route, and writes each as a step to go back from', () => {
		const { view, addresses } = recorded();
		view.toggle('north');
		view.toggle('north');
		expect(addresses).toEqual([
			['routes=south', 'push'],
			['', 'push']
		]);
	});
	it('shows another view whole, without a step to go back from', () => {
		const { view, addresses } = recorded();
		view.focusRoute('sea');
		view.apply({ ...readView('routes=south&asof=2025-01-01', atlas).view, brief: { id: 'a-briefing', step: 2 } });
		expect(view.state).toMatchObject({ routes: ['south'], focus: null, asof: '2025-01-01' });
		expect(addresses.at(-1)).toEqual(['brief=a-briefing&step=2&routes=south&asof=2025-01-01', 'replace']);
	});
	it('switches variants: hiding the last hides the route, and a hidden route comes back with the one asked for', () => {
		const { view } = recorded();
		view.toggleVariant('south', 'coast');
		expect(view.state.routes).toEqual(['north', 'south.hills']);
		view.toggleVariant('south', 'hills');
		expect(view.visible.has('south')).toBe(false);
		view.toggleVariant('south', 'coast');
		expect(view.shownVariants('south')).toEqual(['coast']);
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
		view.close();
		expect(view.panel).toBeNull();
		expect(view.state.compare).toEqual([]);
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
});
