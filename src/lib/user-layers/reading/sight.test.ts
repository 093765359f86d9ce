import { describe, expect, it, vi } from 'vitest';
import type { UserFeature } from '../../view/user-layer';
import type { PageState } from '../../view/page-state.svelte';
import { bringIntoSight, onMap } from './sight';

const point = (longitude: number, latitude: number): UserFeature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [longitude, latitude] },
	properties: {}
});

describe('what is brought into sight', () => {
	it('is what lies on the map, whatever else there is', () => {
		const fitting = vi.fn(() => 'a camera');
		const moveTo = vi.fn();
		bringIntoSight({ map: { fitting }, view: { moveTo } } as unknown as PageState, [
			point(49, 40),
			point(0, 0),
			point(51, 43),
			point(-70, 40)
		]);
		expect(fitting).toHaveBeenCalledWith([49, 40, 51, 43]);
		expect(moveTo).toHaveBeenCalledWith('a camera');
	});
	it('is nothing where nothing is', () => {
		const moveTo = vi.fn();
		bringIntoSight({ map: { fitting: vi.fn(() => 'a camera') }, view: { moveTo } } as unknown as PageState, [
			point(0, 0)
		]);
		expect(moveTo).not.toHaveBeenCalled();
		expect(onMap([point(0, 0)])).toEqual([]);
	});
});
