import type { Map as MapLibre } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { WebglOverlays } from './webgl-overlays';
import { NO_OVERLAYS, type EventMark } from '../scene/overlays';

const mark: EventMark = { id: 'a', voice: 'article', title: 'A', at: [46, 39], current: true };
const showing = (events: readonly EventMark[]) => ({
	overlays: { ...NO_OVERLAYS, events },
	ringed: [],
	ink: []
});
const [nothing, marked] = [showing([]), showing([mark])];

function onMap() {
	const laid = new WebglOverlays({ tints: () => ({ type: 'FeatureCollection', features: [] }) });
	const setData = vi.fn();
	const map = { getSource: (id: string) => ({ id, setData }) } as unknown as MapLibre;
	return { laid, map, setData };
}

describe('what a view lays over the map', () => {
	it('has no source before there is something to show', () => {
		const { laid, map } = onMap();
		expect(laid.inStyle(nothing)).toEqual({});
		const restyle = vi.fn();
		laid.show(map, showing([]), nothing, restyle);
		expect(restyle).not.toHaveBeenCalled();
	});
	it('is put up with the first feature, and only what has one', () => {
		const { laid, map } = onMap();
		laid.inStyle(nothing);
		let up: object = {};
		laid.show(map, marked, nothing, () => (up = laid.inStyle(marked)));
		expect(Object.keys(up)).toEqual(['events']);
	});
	it('stays up when nothing is left of it, and is only told so', () => {
		const { laid, map, setData } = onMap();
		laid.inStyle(marked);
		const restyle = vi.fn();
		laid.show(map, nothing, marked, restyle);
		expect(restyle).not.toHaveBeenCalled();
		expect(setData).toHaveBeenCalledExactlyOnceWith({ type: 'FeatureCollection', features: [] });
		expect(Object.keys(laid.inStyle(nothing))).toEqual(['events']);
	});
	it('rings a place in focus, also one that no route passes', () => {
		const { laid, map } = onMap();
		const ringed = { ...nothing, ringed: [{ id: 'epsilon', at: [46.1, 41] as const }] };
		let up: ReturnType<typeof laid.inStyle> = {};
		laid.inStyle(nothing);
		laid.show(map, ringed, nothing, () => (up = laid.inStyle(ringed)));
		expect(up.rings?.features).toMatchObject([
			{ geometry: { type: 'Point', coordinates: [46.1, 41] }, properties: { id: 'epsilon' } }
		]);
	});
});
