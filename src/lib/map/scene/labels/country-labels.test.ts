import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../../tests/support/small-atlas';
import { createAtlas } from '../../../atlas/atlas';
import { NO_ANSWER } from '../answer/answer';
import { countryGrid } from '../../base/country-grid';
import { COUNTRY_LABELS } from '../../base/gazetteer';
import type { CountryGrid } from '../../../atlas/country-grid';
import { Viewport } from '../../geometry/viewport';
import { CLOSE_UP, countryLabels } from './country-labels';

const atlas = createAtlas(smallAtlas);
const nothing = { atlas, visible: new Set<string>(), ringed: [], answer: NO_ANSWER };
const size = { width: 1100, height: 800 };
const look = (zoom: number, latitude: number, longitude: number) => ({
	...{ size, scale: 1, furniture: [], shown: nothing },
	camera: { zoom, latitude, longitude, bearing: 0, pitch: 0 }
});
type Sight = Parameters<typeof countryLabels>[1];
const at = (sight: Sight, name: string) =>
	countryLabels(countryGrid, sight).find((label) => label.name === name)!.at;
const own = (name: string) => COUNTRY_LABELS.find((label) => label.name === name)!.at;
const onScreen = ({ camera, size: box }: Sight, position: readonly [number, number]) =>
	new Viewport(camera, box).project(position);

/** Where the Aras divides Iran from its neighbours; the points of Iran and Azerbaijan lie elsewhere. */
const MEGHRI = look(8, 38.95, 46.3);

describe('a country close up', () => {
	it('is named in what is seen of it, clear of the edges', () => {
		for (const [name, code] of [
			['Iran', 'IR'],
			['Azerbaijan', 'AZ'],
			['Armenia', 'AM']
		]) {
			const position = at(MEGHRI, name);
			expect(countryGrid.at(...position), name).toBe(code);
			const [x, y] = onScreen(MEGHRI, position);
			expect(Math.min(x, size.width - x), name).toBeGreaterThan(30);
			expect(Math.min(y, size.height - y), name).toBeGreaterThan(7);
		}
		// South of the river, where most of the map is Iran's.
		expect(at(MEGHRI, 'Iran')[1]).toBeLessThan(38.8);
	});
	it('keeps the point it has where that is in sight, and where nothing of it is', () => {
		expect(at(look(6, 40.4, 46), 'Armenia')).toEqual(own('Armenia'));
		expect(at(MEGHRI, 'India')).toEqual(own('India'));
		expect(at(MEGHRI, 'Nakhchivan')).toEqual(own('Nakhchivan'));
	});
	it('isn’t named under what lies over the map', () => {
		const free = onScreen(MEGHRI, at(MEGHRI, 'Iran'));
		const furniture = [
			{ left: free[0] - 150, right: free[0] + 150, top: free[1] - 60, bottom: free[1] + 60 }
		];
		const [x, y] = onScreen(MEGHRI, at({ ...MEGHRI, furniture }, 'Iran'));
		expect(Math.abs(x - free[0]) > 150 || Math.abs(y - free[1]) > 60).toBe(true);
	});
	it('isn’t named where a place is: those come first', () => {
		const [x, y] = at(MEGHRI, 'Iran');
		const crowd = {
			...atlas,
			network: { ...atlas.network, places: [{ ...atlas.places[0], id: 'here', at: [x, y] as const }] }
		};
		const [east, north] = at({ ...MEGHRI, shown: { ...nothing, atlas: crowd, ringed: ['here'] } }, 'Iran');
		const [from, to] = [onScreen(MEGHRI, [x, y]), onScreen(MEGHRI, [east, north])];
		expect(Math.max(Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1]))).toBeGreaterThan(12);
	});
	it('stays at its point farther out, and as long as the grid isn’t there', () => {
		expect(countryLabels(countryGrid, look(CLOSE_UP - 0.1, 38.95, 46.3))).toBe(COUNTRY_LABELS);
		expect(countryLabels(null as CountryGrid | null, MEGHRI)).toBe(COUNTRY_LABELS);
	});
	it('has no room in a strip thinner than its name', () => {
		// One country in the upper tenth of the map alone, none below.
		const strip = { at: (_: number, latitude: number) => (latitude > 39.9 ? 'IR' : null) } as CountryGrid;
		const sight = { ...look(8, 38.95, 46.3), size: { width: 1100, height: 8 } };
		expect(countryLabels(strip, sight).find(({ name }) => name === 'Iran')!.at).toEqual(own('Iran'));
	});
});
