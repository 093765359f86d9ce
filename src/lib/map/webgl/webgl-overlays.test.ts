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
	const overlays = new WebglOverlays({ tints: () => ({ type: 'FeatureCollection', features: [] }) });
	const setData = vi.fn();
	const map = { getSource: (id: string) => ({ id, setData }) } as unknown as MapLibre;
	return { overlays, map, setData };
}

describe('what a view lays over the map', () => {
	it('has no source before there is something to show', () => {
		const { overlays, map } = onMap();
		expect(overlays.inStyle(nothing)).toEqual({});
		const restyle = vi.fn();
		overlays.show(map, showing([]), nothing, restyle);
		expect(restyle).not.toHaveBeenCalled();
	});
	it('is put up with the first feature, and only what has one', () => {
		const { overlays, map } = onMap();
		overlays.inStyle(nothing);
		let up: object = {};
		overlays.show(map, marked, nothing, () => (up = overlays.inStyle(marked)));
		expect(Object.keys(up)).toEqual(['events']);
	});
	it('stays up when nothing is left of it, and is only told so', () => {
		const { overlays, map, setData } = onMap();
		overlays.inStyle(marked);
		const restyle = vi.fn();
		overlays.show(map, nothing, marked, restyle);
		expect(restyle).not.toHaveBeenCalled();
		expect(setData).toHaveBeenCalledExactlyOnceWith({ type: 'FeatureCollection', features: [] });
		expect(Object.keys(overlays.inStyle(nothing))).toEqual(['events']);
	});
	it('rings a place in focus, also one that no route passes', () => {
		const { overlays, map } = onMap();
		const ringed = { ...nothing, ringed: [{ id: 'epsilon', at: [46.1, 41] as const }] };
		let up: ReturnType<typeof overlays.inStyle> = {};
		overlays.inStyle(nothing);
		overlays.show(map, ringed, nothing, () => (up = overlays.inStyle(ringed)));
		expect(up.rings?.features).toMatchObject([
			{ geometry: { type: 'Point', coordinates: [46.1, 41] }, properties: { id: 'epsilon' } }
		]);
	});
});
