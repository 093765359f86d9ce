/** An address that names what only the whole network knows, before that is loaded and after. */
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { createAtlas, type Atlas } from '../atlas/atlas';
import type { NetworkData } from '../atlas/compiled';
import { wholeAtlas } from '../atlas/whole-atlas';
import { awaitsNetwork } from './left-out.svelte';
import { readView, writeView } from './address/codec';
import { View } from './view.svelte';

const core = createAtlas(smallAtlas);
/** A village, and the road to it from Alpha. */
const network: NetworkData = {
	places: [{ ...smallAtlas.places[0], id: 'village', name: 'Village' }],
	links: [{ ...smallAtlas.links[0], id: 'alpha-village', from: 'alpha', to: 'village' }],
	bans: [],
	closes: {}
};
const whole = wholeAtlas(core, network);
const QUERY = 'from=village&to=gamma&closed=link:alpha-village';
const addresses: string[] = [];
const viewOf = (query: string) => {
	addresses.length = 0;
	const view = new View(core, { write: (address) => addresses.push(address) });
	view.read(query);
	return view;
};

describe('what an address names of the whole network', () => {
	it('is awaited, while what no network could know is not', () => {
		const awaits = (query: string, atlas: Atlas = core) =>
			awaitsNetwork(readView(query, atlas).dropped, atlas);
		expect([QUERY, 'focus=place:village', 'closed=DE'].map((query) => awaits(query))).toEqual([
			true,
			true,
			true
		]);
		expect(
			['', 'focus=nowhere', 'from=alpha', 'from=Éire!', 'routes=village', 'closed=a:b:c'].map((query) =>
				awaits(query)
			)
		).toEqual(Array(6).fill(false));
		expect(awaits('from=nowhere', whole)).toBe(false);
	});
	it('is known once that has come', () => {
		const view = viewOf(QUERY);
		expect([view.awaits, view.dropped, view.state.from, view.state.to]).toEqual([true, [], null, 'gamma']);
		view.widen(whole);
		expect([view.awaits, view.dropped]).toEqual([false, []]);
		expect([view.state.from, view.state.to, view.state.closed]).toEqual([
			'village',
			'gamma',
			['link:alpha-village']
		]);
	});
	it('stands in the address as it came until then', () => {
		const view = viewOf(QUERY);
		expect(view.query).toBe(QUERY);
		view.setTheme('dark');
		expect(addresses).toEqual([`?${QUERY}&theme=dark`]);
		expect(writeView(readView(QUERY, whole).view, whole)).toBe(QUERY);
	});
	it('is left out with a message where it is in neither', () => {
		const view = viewOf('from=village&to=atlantis&closed=XX,IR');
		view.widen(whole);
		expect(view.dropped).toEqual(['to=atlantis', 'closed=XX']);
		expect([view.state.from, view.state.to, view.state.closed]).toEqual(['village', null, ['IR']]);
	});
	it('doesn’t undo what the reader has set meanwhile', () => {
		const view = viewOf(`${QUERY}&focus=reroute`);
		view.asking.between('beta', 'gamma');
		view.setDay('2024-11-01');
		expect(view.query).toContain('from=beta&to=gamma&closed=link:alpha-village');
		view.widen(whole);
		expect([view.state.from, view.state.asof, view.state.closed]).toEqual([
			'beta',
			'2024-11-01',
			['link:alpha-village']
		]);
	});
});
