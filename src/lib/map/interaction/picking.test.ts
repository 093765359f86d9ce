import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { MapHandle, type MountedMap } from '../../view/map-handle.svelte';
import { PageState } from '../../view/page-state.svelte';
import { View } from '../../view/view.svelte';
import { choose, type Hit } from './picking';

describe('a click on the map', () => {
	it.each<[Hit, string]>([
		[{ kind: 'place', place: 'delta' }, 'place'],
		[{ kind: 'link', link: 'delta-beta', route: 'south' }, 'route'],
		[{ kind: 'link', link: 'delta-beta', route: null }, 'link']
	])('opens what it hits and leaves the map where it is: the reader sees it (%o)', async (hit, opened) => {
		const map = new MapHandle();
		const view = new View(createAtlas(smallAtlas), { map });
		// As a map that would rather look closer.
		const camera = { zoom: 8, latitude: 39.75, longitude: 47.5, bearing: 0, pitch: 0 };
		map.register({ framing: () => camera } as unknown as MountedMap);
		choose(new PageState(view, map), hit);
		await tick();
		expect(view.state.focus?.kind).toBe(opened);
		expect(view.state.camera).toBeNull();
	});
});
