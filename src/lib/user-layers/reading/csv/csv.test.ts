import { describe, expect, it } from 'vitest';
import { geometries, read, reasons } from '../../../../../tests/support/read-layers';
import { readLayer } from '../read-layer';

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

	it('of two columns alone with decimal commas is parted at its semicolons', async () => {
		const rows = ['lat;lon', '40,25;49,5', '41,5;44,8', ''];
		expect(geometries(await read('t.csv', rows.join('\n')))).toEqual([
			{ type: 'Point', coordinates: [49.5, 40.25] },
			{ type: 'Point', coordinates: [44.8, 41.5] }
		]);
		expect(geometries(await read('t', rows.join('\r\n').replaceAll(';', '\t')))).toHaveLength(2);
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

describe('decimal commas between commas', () => {
	const WHOLE = 'whole degrees alone: if decimal commas were meant, it lies elsewhere';
	it.each([
		['lat,lon,name,year,status', '40,25,49,5,Baku,,'],
		['name,lat,lon', 'A,40,25,'],
		['name,lat,lon,year,note', 'Baku,40,25,49,5,']
	])('%j, %j is left out, as empty cells count', async (...lines) => {
		const reading = await read('t.csv', lines.join('\n'));
		expect(geometries(reading)).toEqual([]);
		expect(reading.faults).toMatchObject([
			{ kept: false, reason: expect.stringMatching(/^more cells than the header has/) }
		]);
	});
	it.each([
		['name,lat,lon', 'A,40.25,49.5,,'],
		['name;lat;lon', 'A;40,25;49,5;;'],
		['name;lat;lon', 'A;40;49;;']
	])('%j, %j is drawn: nothing of it can be a half', async (...lines) => {
		const reading = await read('t.csv', lines.join('\n'));
		expect(reading.features).toHaveLength(1);
		expect(reading.faults).toEqual([]);
	});
	it.each([
		['name,lat,lon,year,note', 'Baku,40,25,49,5'],
		['name,lat,lon,capacity,note', 'Alat,39,94,49,41', 'Aktau,43.6,51.2,10,x'],
		['lon,lat,a,b', '49,41,39,94'],
		['lat,lon,a,b', '39,94,-49,41']
	])('%j: %j may be two numbers, and is left out whatever other rows hold', async (...lines) => {
		const reading = await read('t.csv', lines.join('\n'));
		expect(geometries(reading)).toEqual(
			lines.length > 2 ? [{ type: 'Point', coordinates: [51.2, 43.6] }] : []
		);
		expect(reading.faults).toMatchObject([
			{ kept: false, reason: expect.stringMatching(/^whole degrees before numbers/) }
		]);
	});
	it('that may be half of one are told about', async () => {
		const reading = await read(
			't.csv',
			'name,lat,lon,year,note\nBaku,40,25,49,x\nTbilisi,41,7,44,\nKars,40.6,43.1,3,'
		);
		expect(geometries(reading)).toMatchObject([
			{ coordinates: [25, 40] },
			{ coordinates: [7, 41] },
			{ coordinates: [43.1, 40.6] }
		]);
		expect(reading.faults).toMatchObject([
			{ reason: WHOLE, kept: true, count: 2, places: ['row 2 (“Baku”)', 'row 3 (“Tbilisi”)'] }
		]);
	});
	it.each([
		['no number beside it', 'name,lat,lon,note\nA,40,49,port'],
		['a number beside it that is no longitude', 'lat,lon,year,ships\n40,49,2020,3\n40.5,49.25,2021,4'],
		['a number beside it that is no latitude', 'lon,lat,depth,ships\n49,40,120,3'],
		['other signs between cells', 'lat;lon;year\n40;49;2020']
	])('aren’t suspected of whole degrees with %s', async (_, text) => {
		expect(reasons(await read('t.csv', text))).toEqual([]);
	});
});

describe('degrees, minutes and seconds in columns of their own', () => {
	/** 40° 24′ 36″ is 40.41°, as 36″ is 0.6′ and 24.6′ is 0.41°; 49° 51′ is 49.85°. */
	const BAKU = [49.85, 40.41];
	const drawn = async (...lines: string[]) => {
		const reading = await read('t.csv', lines.join('\n'));
		expect(reading.faults.filter(({ reason }) => !reason.startsWith('outside the map'))).toEqual([]);
		return reading.features.map(({ geometry }) => (geometry.coordinates as number[]).map(toMicrodegree));
	};
	const toMicrodegree = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

	it.each([
		'lat (deg),lat (min),lat (sec),lon (deg),lon (min),lon (sec)',
		'lat,lat_min,lat_sec,lon,lon_min,lon_sec',
		'lat deg,lat min,lat sec,lon deg,lon min,lon sec',
		'Latitude degrees,Latitude minutes,Latitude seconds,Longitude degrees,Longitude minutes,Longitude seconds',
		'deg_lat,min_lat,sec_lat,deg_lon,min_lon,sec_lon',
		'LatDeg,LatMin,LatSec,LonDeg,LonMin,LonSec',
		'lat,min,sec,lon,min,sec',
		"Port Lat (°),Port Lat ('),Port Lat (″),Port Lon (°),Port Lon ('),Port Lon (″)"
	])('%s are one place', async (header) => {
		expect(await drawn(header, '40,24,36,49,51,0')).toEqual([BAKU]);
		expect(await drawn(header, '40,24.6,,49,51,')).toEqual([BAKU]);
		expect(await drawn(header, '40° N,24′,36″,49° E,51′,0″')).toEqual([BAKU]);
	});
	it('take the sign or the side of their degrees, be it nought', async () => {
		const header = 'lat_deg,lat_min,lon_deg,lon_min';
		expect(await drawn(header, '-10,30,-0,15', '10 S,30,0 W,15')).toEqual([
			[-0.25, -10.5],
			[-0.25, -10.5]
		]);
	});
	it('or that of a column', async () => {
		const rows = ['10,30,S,0,15,West', '10,30,N,20,15,E', '10,30,,20,15,'];
		for (const header of ['lat,lat_min,lat_dir,lon,lon_min,lon_dir', 'Lat,Min,N/S,Lon,Min,E/W'])
			expect(await drawn(header, ...rows)).toEqual([
				[-0.25, -10.5],
				[20.25, 10.5],
				[20.25, 10.5]
			]);
		expect(await drawn('lat,lat_ns,lon,lon_ew', '10.5,S,47.25,W', '-10.5,S,-47.25,W')).toEqual([
			[-47.25, -10.5],
			[-47.25, -10.5]
		]);
	});
	it('aren’t shown as what else is said of a place', async () => {
		const { features } = await read('t.csv', 'name,lat,lat_min,lon,lon_min,min\nA,40,24,49,51,3');
		expect(features[0].properties).toEqual({ name: 'A', min: '3' });
	});
	it.each([
		['40,60,49,51', 'minutes or seconds that aren’t numbers from 0 to 60'],
		['40,-24,49,51', 'minutes or seconds that aren’t numbers from 0 to 60'],
		['40,24N,49,51', 'minutes or seconds that aren’t numbers from 0 to 60'],
		['40.41,24.6,49,51', 'decimals of degrees or minutes, and minutes or seconds beside them'],
		['40,,49,51', 'half a place: degrees without their minutes']
	])('%s is left out', async (row, reason) => {
		const reading = await read('t.csv', `lat,lat_min,lon,lon_min\n${row}`);
		expect(geometries(reading)).toEqual([]);
		expect(reasons(reading)).toEqual([reason]);
	});
	it.each([
		['lat,lat_deg,lat_min,lon,lon_deg,lon_min', '40.41,40,24.6,49.85,49,51'],
		['lat,lon,lat_min,lat_max,lon_min,lon_max', '40.41,49.85,40,41,49,50'],
		['Latitude (N/S),Longitude (E/W)', '40.41 N,49.85 E'],
		['latitude (decimal degrees),longitude (decimal degrees)', '40.41,49.85'],
		['lat,lon,min', '40.41,49.85,7'],
		['x_min,x,y', '1,49.85,40.41']
	])('aren’t seen where there are none: %s', async (...lines) => {
		expect(await drawn(...lines)).toEqual([BAKU]);
	});
});
