import { describe, expect, it } from 'vitest';
import { geometries, read, reasons } from '../../../../tests/support/read-layers';
import { readLayer } from './read-layer';

describe('a table', () => {
	it('in the European way, with a title above its header', async () => {
		const reading = await read(
			'sanctions.csv',
			'List as of May\n\nEntity;Latitude;Longitude (degrees);Listed\nOne;44,72;37.78° E;2023\nTwo;abc;47;2022\nThree;;;2021\n"Four; and half";-10;47 W;\n'
		);
		expect(reading).toMatchObject({ format: 'Table (CSV)', namedBy: 'Entity' });
		expect(reading.features.map(({ geometry, properties }) => [geometry.coordinates, properties])).toEqual([
			[[37.78, 44.72], { Entity: 'One', Listed: '2023' }],
			[[-47, -10], { Entity: 'Four; and half', Listed: '' }]
		]);
		expect(reading.faults.filter(({ kept }) => !kept)).toMatchObject([
			{ reason: 'latitude or longitude isn’t a number of degrees', places: ['row 5 (“Two”): abc, 47'] },
			{ reason: 'no place given', places: ['row 6 (“Three”)'] }
		]);
	});

	it.each([
		['lat,lon,name\n40,49,A', ','],
		['name\tlat\tlng\nA\t40\t49', 'tabs'],
		['Name|POINT_Y|POINT_X\nA|40|49', 'bars'],
		['широта;долгота;имя\n40;49;A', 'Russian']
	])('%j', async (text) => {
		expect(geometries(await read('table.csv', text))).toEqual([{ type: 'Point', coordinates: [49, 40] }]);
	});

	it('says when its columns seem to be swapped', async () => {
		expect(reasons(await read('t.csv', 'lat,lon\n121.5,25'))).toEqual([
			'the columns of latitude and longitude seem to be swapped'
		]);
	});

	it('without such columns says which it has', async () => {
		expect(reasons(await read('t.csv', 'Port,Country\nPoti,Georgia'))).toEqual([
			'no columns called “latitude” and “longitude”; its first row is “Port”, “Country”'
		]);
	});

	it('in another encoding is read, and it is told', async () => {
		const latin = new Uint8Array(
			[...'name,lat,lon\nPort d']
				.map((letter) => letter.charCodeAt(0))
				.concat(
					[0xe9],
					[...'p,40,49'].map((letter) => letter.charCodeAt(0))
				)
		);
		const reading = await readLayer('t.csv', latin);
		expect(reading.features[0].properties.name).toBe('Port dép');
		expect(reading.faults).toMatchObject([{ kept: true, reason: expect.stringContaining('UTF-8') }]);
	});
});
