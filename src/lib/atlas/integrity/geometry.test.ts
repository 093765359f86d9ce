import { describe, expect, test } from 'vitest';
import {
	btcTouchesNeitherArmeniaNorIran,
	everyLandLinkStaysInItsCountry,
	everyPlaceLiesInItsCountry,
	everySeaLinkStaysOnWater
} from './borders.ts';
import { everyCoordinateLiesOnTheMap } from './bounds.ts';
import { everyLinkEndsAtItsPlaces, everyViaPlaceIsAVertex } from './ends.ts';
import { base } from '../../../../tests/support/geodata/geodata-fixture-base.ts';
import { content, link, reported } from '../../../../tests/support/geodata/geodata-fixture.ts';
import type { Content } from '../content.ts';

describe('coordinates', () => {
	test('off the map', () => {
		const off = reported(
			everyCoordinateLiesOnTheMap,
			({ places }) => (places[0].geometry.coordinates = [140, 41])
		);
		expect(off).toEqual(['west: 140, 41 lies off the map (longitude 4–127, latitude 8–64)']);
	});
	test('longitude and latitude the wrong way round', () => {
		const swapped = reported(
			everyCoordinateLiesOnTheMap,
			({ links }) => (links[0].geometry.coordinates[1] = [41, 105])
		);
		expect(swapped).toEqual([
			'west-border: 41, 105 lies off the map (longitude 4–127, latitude 8–64); looks swapped'
		]);
	});
	test('swapped but still on the map: the country gives it away', () => {
		const swapped = reported(
			everyPlaceLiesInItsCountry,
			({ places }) => (places[0].geometry.coordinates = [41.9, 43.5])
		);
		expect(swapped).toEqual(['west: lies more than 10 km outside AZ, at 41.9, 43.5']);
		const inside = reported(everyPlaceLiesInItsCountry, ({ places }) => {
			places[3].geometry.coordinates = [41.5, 43.5];
		});
		expect(inside).toEqual(['port: lies more than 10 km outside GE, at 41.5, 43.5; looks swapped']);
	});
	test('a place of a country the base map lacks', () => {
		expect(reported(everyPlaceLiesInItsCountry, ({ places }) => (places[0].properties.other = 'XX'))).toEqual(
			['west: country XX is not on the base map']
		);
	});
});

describe('ends', () => {
	test('a link that starts elsewhere than its place', () => {
		const off = reported(
			everyLinkEndsAtItsPlaces,
			({ links }) => (links[0].geometry.coordinates[0] = [40.5, 41.00001])
		);
		expect(off).toEqual(['west-border: starts at 40.5, 41.00001, but west lies at 40.5, 41']);
	});
	test('a difference of a few centimetres is none', () => {
		expect(
			reported(
				everyLinkEndsAtItsPlaces,
				({ links }) => (links[0].geometry.coordinates[0] = [40.5, 41.0000009])
			)
		).toEqual([]);
	});
	test('a place on the way that is no vertex', () => {
		expect(
			reported(everyViaPlaceIsAVertex, ({ links }) => links[0].geometry.coordinates.splice(1, 1))
		).toEqual(['west-border: via mid (41, 41) is not a vertex of the line']);
	});
	test('places on the way in the wrong order', () => {
		const back = reported(everyViaPlaceIsAVertex, ({ links, places }) => {
			places[0].geometry.coordinates = [41.5, 41];
			links[0].geometry.coordinates.splice(2, 0, [41.5, 41]);
			links[0].properties.via = ['west', 'mid'];
		});
		expect(back).toEqual(['west-border: via mid comes out of order']);
	});
});

describe('borders', () => {
	test('a line may run 2 km beyond the border, not 5', () => {
		expect(
			reported(
				everyLandLinkStaysInItsCountry,
				({ links }) => (links[1].geometry.coordinates[1] = [43, 42.018])
			)
		).toEqual([]);
		const [fault] = reported(
			everyLandLinkStaysInItsCountry,
			({ links }) => (links[1].geometry.coordinates[1] = [43, 42.045])
		);
		expect(fault).toBe('border-port: leaves GE by 5.0 km near 43.000, 42.045');
	});
	test('the fault holds the stretch that strays', () => {
		const strayed = content(({ links }) => (links[1].geometry.coordinates[1] = [43, 42.045]));
		const [{ feature }] = everyLandLinkStaysInItsCountry.run(strayed, base);
		expect(feature?.geometry.type).toBe('LineString');
	});
	test('a ferry over land', () => {
		const line: [number, number][] = [
			[44, 41],
			[46.5, 41.5],
			[46, 41]
		];
		const over = reported(everySeaLinkStaysOnWater, ({ links }) => (links[2].geometry.coordinates = line));
		expect(over).toHaveLength(1);
		expect(over[0]).toMatch(/^port-far: runs over land near 46\.0\d+, 41\.4\d+ \(about \d+\.\d km in all\)$/);
	});
	test('a link on a river that the base map draws as land is held to its country instead', () => {
		const river = (country: string) => (draft: Content) => {
			Object.assign(draft.links[2].properties, { channel: true, country });
			draft.links[2].geometry.coordinates = [
				[46.1, 41.5],
				[47.9, 41.5]
			];
		};
		expect(reported(everySeaLinkStaysOnWater, river('TM'))).toEqual([]);
		expect(reported(everyLandLinkStaysInItsCountry, river('TM'))).toEqual([]);
		expect(reported(everyLandLinkStaysInItsCountry, river('GE'))).toHaveLength(1);
	});
	test('a ferry may touch land near its ends and cross a lake', () => {
		const toShore = reported(
			everySeaLinkStaysOnWater,
			({ links }) => (links[2].geometry.coordinates[1] = [46.02, 41])
		);
		expect(toShore).toEqual([]);
		const acrossTheLake = reported(everySeaLinkStaysOnWater, ({ links }) => {
			links[2].geometry.coordinates = [
				[46.6, 41],
				[47.2, 41]
			];
		});
		expect(acrossTheLake).toEqual([]);
	});
	test('BTC through Armenia, however short', () => {
		const through = (latitude: number) =>
			reported(btcTouchesNeitherArmeniaNorIran, (draft) => {
				draft.links.push(
					link(
						'btc-az',
						[
							[40.5, 41],
							[41, latitude],
							[42, 41]
						],
						{ mode: 'oil', gauge: undefined }
					)
				);
				const variants = [{ id: 'main', name: 'Main', links: ['btc-az'], countries: ['AZ'] }];
				draft.routes.push({ ...draft.routes[0], id: 'btc', kind: 'oil', variants });
			});
		expect(through(40.01)).toEqual([]);
		expect(through(39.99)[0]).toMatch(/^btc-az: touches AM near 40\.9\d\d, /);
	});
});
