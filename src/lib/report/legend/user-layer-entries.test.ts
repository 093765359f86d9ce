import { describe, expect, it } from 'vitest';
import { MAP_THEMES } from '../../map/symbology/theme';
import type { UserGeometry, UserLayer } from '../../view/user-layer';
import { userLayerEntries, userLayersInSight, userLayerNotes } from './user-layer-entries';

const layer = (name: string, geometry: UserGeometry, more: Partial<UserLayer> = {}): UserLayer => ({
	...{
		id: name,
		name,
		file: `${name}.geojson`,
		added: '2026-11-26T08:00:00.000Z',
		colour: 'green',
		shown: true,
		namedBy: null
	},
	features: [{ type: 'Feature', geometry, properties: {} }],
	...more
});
const port = layer('Ports', { type: 'Point', coordinates: [49.4, 39.9] });
const road = layer(
	'Roads',
	{
		type: 'LineString',
		coordinates: [
			[44, 40],
			[45, 41]
		]
	},
	{ colour: 'brown' }
);
const block = layer('Blocks', {
	type: 'Polygon',
	coordinates: [
		[
			[40, 36],
			[52, 36],
			[52, 46],
			[40, 46],
			[40, 36]
		]
	]
});

describe('layers of the reader’s own on a sheet', () => {
	it('have entries apart from all others, marked as theirs, in the colour of the sheet’s theme', () => {
		const entries = userLayerEntries([port, road, block], MAP_THEMES.dark);
		expect(entries.map(({ group, label, sign: { kind } }) => [group, label, kind])).toEqual([
			['Not verified by Isthmus', 'Added data: Ports', 'disc'],
			['Not verified by Isthmus', 'Added data: Roads', 'line'],
			['Not verified by Isthmus', 'Added data: Blocks', 'area']
		]);
		expect(JSON.stringify(entries[1].sign)).toContain(MAP_THEMES.dark.userLayers.brown);
	});

	it('are named in the notes with file and day; without any there is no note', () => {
		expect(userLayerNotes([port, road])).toEqual([
			'Added data, not verified by Isthmus: “Ports” (Ports.geojson, added 26 November 2026), “Roads” (Roads.geojson, added 26 November 2026).'
		]);
		expect(userLayerNotes([])).toEqual([]);
	});

	it('are left out where they are out of sight, but not where the map lies inside an area', () => {
		// A map from 45 to 47 degrees east: nothing but the area reaches across it.
		const inSight = (line: readonly (readonly [number, number])[]) => {
			const across = line.map(([longitude]) => longitude);
			return (
				Math.min(...across) < 47 &&
				Math.max(...across) > 45 &&
				line.some(([, latitude], index) => index > 0 && latitude !== line[index - 1][1])
			);
		};
		expect(userLayersInSight([port, road, block], inSight).map(({ name }) => name)).toEqual(['Blocks']);
	});
});
