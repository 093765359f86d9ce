import { describe, expect, it } from 'vitest';
import { createAtlas } from '../atlas/atlas';
import { smallAtlas } from '../../../tests/support/small-atlas';
import type { Ink } from './ink';
import { MapHandle, type MountedMap } from './map-handle.svelte';
import { PageState } from './page-state.svelte';
import { View } from './view.svelte';

const atlas = createAtlas(smallAtlas);
const page = () => new PageState(new View(atlas));

describe('the timeline', () => {
	it('opens with an address that names a day, and stays as it is with one that names none', () => {
		const explorer = page();
		explorer.read('routes=south');
		expect(explorer.timeline).toBe(false);
		explorer.read('asof=2024-11-01');
		explorer.read('routes=south');
		expect(explorer.timeline).toBe(true);
	});
	it('stays closed while a briefing is presented', () => {
		const stage = page();
		stage.read('brief=own-abc&step=1&asof=2024-11-01');
		expect(stage.view.state.asof).toBe('2024-11-01');
		expect(stage.timeline).toBe(false);
	});
});

describe('what is chosen on the map', () => {
	it('ends with the panel that it is chosen for', () => {
		const { view } = page();
		view.focus({ kind: 'reroute' });
		view.asking.picking = 'close';
		view.asking.close('GE');
		expect(view.asking.picking).toBe('close');
		view.focusRoute('south');
		expect(view.asking.picking).toBeNull();
	});
});

describe('the map of a page', () => {
	const camera = { zoom: 8, latitude: 40, longitude: 45, bearing: 0, pitch: 0 };
	const mapAt = (zoom: number) => ({ fitting: () => ({ ...camera, zoom }) }) as unknown as MountedMap;

	it('answers nothing before it is there and after it has gone', () => {
		const map = new MapHandle();
		expect(map.fitting([44, 39, 46, 41])).toBeNull();
		expect(map.toReference(camera)).toEqual(camera);
		const takeAway = map.register(mapAt(7));
		expect(map.fitting([44, 39, 46, 41])?.zoom).toBe(7);
		takeAway();
		expect(map.fitting([44, 39, 46, 41])).toBeNull();
	});
	it('is the one that came last, whichever goes then', () => {
		const map = new MapHandle();
		const takeFirst = map.register(mapAt(7));
		map.register(mapAt(9));
		takeFirst();
		expect(map.fitting([44, 39, 46, 41])?.zoom).toBe(9);
	});
	it('bears what is drawn on it by hand, as long as that is shown', () => {
		const map = new MapHandle();
		const stroke: Ink = {
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [45, 40] },
			properties: { kind: 'text', colour: 'red', text: 'Here' }
		} as Ink;
		const hide = map.showInk(() => [stroke]);
		expect(map.ink).toEqual([stroke]);
		hide();
		expect(map.ink).toEqual([]);
	});
});
