import { expect, it } from 'vitest';
import { MAP_THEMES } from '../../map/symbology/theme';
import { chartsOf, type Charted } from './charts';

const none = { km: 0, share: 0 };
/** 200 km by rail in Azerbaijan and Iran, and 300 in Azerbaijan and by ferry, 80 of it being built. */
const hills: Charted = {
	name: 'Hills',
	of: {
		byCountry: [
			{ country: 'AZ', km: 99.6, share: 0.5 },
			{ country: 'IR', km: 100.4, share: 0.5 }
		],
		byMode: [{ mode: 'rail', km: 200, share: 1 }],
		byStatus: [{ status: 'operating', km: 200, share: 1 }],
		unknown: none
	}
};
const coast: Charted = {
	name: 'Coast',
	of: {
		byCountry: [
			{ country: 'AZ', km: 200, share: 2 / 3 },
			{ country: 'sea', km: 100, share: 1 / 3 }
		],
		byMode: [
			{ mode: 'rail', km: 200, share: 2 / 3 },
			{ mode: 'ferry', km: 100, share: 1 / 3 }
		],
		byStatus: [
			{ status: 'operating', km: 180, share: 0.6 },
			{ status: 'construction', km: 80, share: 0.27 }
		],
		unknown: { km: 40, share: 0.13 }
	}
};
const partsOf = (bars: readonly Charted[]) =>
	chartsOf(bars, MAP_THEMES.light).map(({ title, unit, bars: names, parts }) => ({
		...{ title, unit, names },
		parts: parts.map(({ name, values }) => [name, ...values])
	}));

it('shows what ways consist of, in whole km, longest first, and only what occurs', () => {
	const names = ['Hills', 'Coast'];
	expect(partsOf([hills, coast])).toEqual([
		{
			...{ title: 'By country', unit: 'km', names },
			// 99.6 + 200 km of Azerbaijan; of Iran 100.4.
			parts: [
				['Azerbaijan', 100, 200],
				['Iran', 100, 0],
				['At sea', 0, 100]
			]
		},
		{
			...{ title: 'By mode', unit: 'km', names },
			parts: [
				['Railway', 200, 200],
				['Ferry or sea lane', 0, 100]
			]
		},
		{
			...{ title: 'By status', unit: 'km', names },
			parts: [
				['Operating', 200, 180],
				['Under construction', 0, 80],
				['Not on record by then', 0, 40]
			]
		}
	]);
});
it('leaves out charts of one part, unless there would be none', () => {
	expect(partsOf([hills]).map(({ title }) => title)).toEqual(['By country']);
	const alone: Charted = { ...hills, of: { ...hills.of, byCountry: [{ country: 'AZ', km: 200, share: 1 }] } };
	expect(partsOf([alone]).map(({ title }) => title)).toEqual(['By country']);
});
it('has none by country of more ways than their colours tell apart', () => {
	const many = Array.from({ length: 7 }, (_, index) => ({ ...coast, name: String(index) }));
	expect(partsOf(many).map(({ title }) => title)).toEqual(['By mode', 'By status']);
	expect(partsOf(many.slice(1)).map(({ title }) => title)[0]).toBe('By country');
});
it('draws the sea as the map’s coast, and states darker on a dark background', () => {
	const [byCountry, , byState] = chartsOf([hills, coast], MAP_THEMES.light);
	expect(byCountry.parts.at(-1)!.colour).toBe(MAP_THEMES.light.coast);
	expect(byState.parts[0].colour).toBe('#1f3f66');
	expect(chartsOf([hills, coast], MAP_THEMES.dark)[2].parts[0].colour).toBe('#8ab8ee');
});
