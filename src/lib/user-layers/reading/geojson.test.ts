import { describe, expect, it } from 'vitest';
import {
	collection,
	feature,
	geometries,
	point,
	readJson,
	reasons
} from '../../../../tests/support/read-layers';
import { LIMITS } from './limits';

describe('GeoJSON', () => {
	it('is taken in with its properties, and named by one of them', async () => {
		const reading = await readJson(
			'planned.geojson',
			collection(
				feature(point(51.2, 43.6, 12), {
					Name: 'Aktau hub',
					year: 2026,
					open: false,
					parts: ['a', 'b'],
					none: null
				})
			)
		);
		expect(reading).toEqual({
			format: 'GeoJSON',
			namedBy: 'Name',
			faults: [],
			features: [
				{
					type: 'Feature',
					geometry: { type: 'Point', coordinates: [51.2, 43.6] },
					properties: { Name: 'Aktau hub', year: 2026, open: false, parts: '["a","b"]', none: null }
				}
			]
		});
	});

	it('is recognised by its content, whatever it is called', async () => {
		expect((await readJson('data.txt', point(49, 40))).format).toBe('GeoJSON');
		expect((await readJson('noname', feature(point(49, 40)))).format).toBe('GeoJSON');
	});

	it('keeps what is valid and says where the rest was', async () => {
		const reading = await readJson(
			'mixed.geojson',
			collection(
				feature(point(49, 40), { name: 'Good' }),
				feature(point(40, 121.5), { name: 'Turned' }),
				feature(point(5_400_000, 4_900_000)),
				feature(null, { name: 'Nowhere' }),
				feature({ type: 'Circle', coordinates: [1, 2] }),
				feature({ type: 'LineString', coordinates: [[48, 40]] }),
				feature({
					type: 'LineString',
					coordinates: [
						[48, 40],
						['x', 1]
					]
				}),
				{ type: 'Station' },
				17
			)
		);
		expect(reading.features.map(({ properties }) => properties.name)).toEqual(['Good']);
		expect(reading.faults).toEqual([
			{
				reason: 'latitude and longitude seem to be swapped: longitude must come first',
				places: ['feature 2 (“Turned”): 40, 121.5'],
				count: 1,
				kept: false
			},
			{
				reason:
					'coordinates that are no degrees: they may be in another coordinate system (save the file as WGS 84)',
				places: ['feature 3: 5400000, 4900000'],
				count: 1,
				kept: false
			},
			{ reason: 'no geometry', places: ['feature 4 (“Nowhere”)'], count: 1, kept: false },
			{
				reason: 'a geometry of a kind the map doesn’t know',
				places: ['feature 5: “Circle”'],
				count: 1,
				kept: false
			},
			{ reason: 'a line of less than two positions', places: ['feature 6'], count: 1, kept: false },
			{ reason: 'a position that isn’t two numbers', places: ['feature 7: x, 1'], count: 1, kept: false },
			{ reason: 'not a feature', places: ['feature 8', 'feature 9'], count: 2, kept: false }
		]);
	});

	it('keeps the good parts of a geometry of several, and takes a collection apart', async () => {
		const reading = await readJson(
			'parts.geojson',
			collection(
				feature({
					type: 'MultiPoint',
					coordinates: [
						[49, 40],
						[0, 95]
					]
				}),
				feature({
					type: 'GeometryCollection',
					geometries: [
						point(44, 41),
						{
							type: 'LineString',
							coordinates: [
								[44, 41],
								[45, 41]
							]
						}
					]
				})
			)
		);
		expect(geometries(reading)).toEqual([
			{ type: 'MultiPoint', coordinates: [[49, 40]] },
			{ type: 'Point', coordinates: [44, 41] },
			{
				type: 'LineString',
				coordinates: [
					[44, 41],
					[45, 41]
				]
			}
		]);
		expect(reading.faults).toHaveLength(1);
	});

	it('closes an area that wasn’t, and says so', async () => {
		const reading = await readJson('area.geojson', {
			type: 'Polygon',
			coordinates: [
				[
					[44, 40],
					[45, 40],
					[45, 41]
				]
			]
		});
		expect(geometries(reading)).toEqual([
			{
				type: 'Polygon',
				coordinates: [
					[
						[44, 40],
						[45, 40],
						[45, 41],
						[44, 40]
					]
				]
			}
		]);
		expect(reading.faults).toEqual([
			{
				reason: 'an area that wasn’t closed: it is drawn closed',
				places: ['the geometry'],
				count: 1,
				kept: true
			}
		]);
	});

	it.each([
		['urn:ogc:def:crs:OGC:1.3:CRS84', 1],
		['EPSG:4326', 1],
		['urn:ogc:def:crs:EPSG::4326', 1],
		['urn:ogc:def:crs:EPSG::3857', 0],
		['EPSG:28408', 0],
		['EPSG:14326', 0]
	])('in the coordinate system %s', async (name, taken) => {
		const reading = await readJson('crs.geojson', {
			...collection(feature(point(49, 40))),
			crs: { type: 'name', properties: { name } }
		});
		expect(reading.features).toHaveLength(taken);
		if (taken === 0) expect(reasons(reading)[0]).toContain(`in another system (${name})`);
	});

	it('beyond the map is kept, and told', async () => {
		const reading = await readJson(
			'world.geojson',
			collection(feature(point(-70, 40)), feature(point(49, 40)))
		);
		expect(reading.features).toHaveLength(2);
		expect(reading.faults).toMatchObject([{ kept: true, count: 1 }]);
		expect(reasons(reading)[0]).toContain('outside the map');
	});

	it('that would be on the map the other way round is not turned, and told', async () => {
		const reading = await readJson(
			'turned.geojson',
			collection(feature(point(39, 70)), feature(point(40, 71)))
		);
		expect(geometries(reading)[0]).toEqual({ type: 'Point', coordinates: [39, 70] });
		expect(reasons(reading).join()).toContain('the other way round');
	});

	it('of too many features is taken in up to the limit', async () => {
		const many = Array.from({ length: LIMITS.features + 3 }, () => feature(point(49, 40)));
		const reading = await readJson('many.geojson', collection(...many));
		expect(reading.features).toHaveLength(LIMITS.features);
		expect(reading.faults).toMatchObject([
			{ count: 3, kept: false, reason: expect.stringContaining('5,000 features') }
		]);
	});

	it('with a text without end is taken in, the text shortened', async () => {
		const reading = await readJson(
			'long.geojson',
			collection(feature(point(49, 40), { name: 'A', text: 'x'.repeat(2000) }))
		);
		expect(reading.features[0].properties.text).toBe(`${'x'.repeat(LIMITS.value)}…`);
		expect(reading.faults).toMatchObject([{ kept: true, places: ['feature 1'] }]);
	});
});
