/**
 * What is asked of the worked network, answered by hand from the list of its ways
 * (`tests/support/worked/worked-paths.ts`). By km unless said.
 */
import { describe, expect, it } from 'vitest';
import { DAY, workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { ASSUMED } from '../../../../tests/support/worked/worked-paths';
import { createAtlas } from '../../atlas/atlas';
import type { Stake } from '../../atlas/argument-schema';
import type { Usable, Yardstick } from '../../atlas/words';
import { dependence } from './dependence';
import { measure } from './measure';
import { networkOf } from '../network';
import { bestPath, routingContextOf, openWith } from '../path-search/question';
import { variantPath } from '../path';

const atlas = createAtlas(workedAtlas);
const network = networkOf(atlas, 'cargo');
const routing = (by: Yardstick = 'km', status: Usable = 'operating') =>
	routingContextOf(atlas, network, 'cargo', { by, day: DAY, status, assumptions: ASSUMED });
const variant = (route: string, id: string) =>
	variantPath(
		atlas,
		atlas.route.get(route)!.variants.find((item) => item.id === id)!
	);

describe('measures of a variant', () => {
	it('a way that ends at a port has passed the border at sea', () => {
		expect(measure(variant('northern', 'quay'), DAY, ASSUMED).crossings).toEqual([
			{ kind: 'transshipment', place: 'harbour', km: 300, from: 'rail', to: 'ferry' },
			{ kind: 'sea-border', place: 'quay', km: 700, from: 'GE', to: 'TR' }
		]);
	});
	it('names the stretches of unknown gauge, and counts states on the day', () => {
		const planned = measure(variant('southern', 'main'), DAY, ASSUMED);
		expect(planned.gaugeUnknown.map(({ link }) => link.id)).toEqual(['middle-pass']);
		expect(planned.byStatus).toEqual([
			{ status: 'operating', km: 390, share: 390 / 480 },
			{ status: 'planned', km: 90, share: 90 / 480 }
		]);
		// Before 2024 nobody had spoken of the line.
		expect(measure(variant('southern', 'main'), '2023-12-31', ASSUMED).unknown).toEqual({
			km: 90,
			share: 90 / 480
		});
	});
	it('adds up hours by assumption', () => {
		expect(measure(variant('northern', 'sea'), DAY, ASSUMED).hours).toEqual({
			total: 96.2,
			underWay: 38.2,
			waiting: 58,
			parts: [
				{ assumption: 'rail', amount: 910, hours: 18.2 },
				{ assumption: 'ferry', amount: 400, hours: 20 },
				{ assumption: 'border', amount: 1, hours: 10 },
				{ assumption: 'port', amount: 2, hours: 48 }
			]
		});
	});
	it('by country, the sea apart', () => {
		const { byCountry, byMode } = measure(variant('northern', 'sea'), DAY, ASSUMED);
		expect(byCountry.map(({ country, km }) => [country, km])).toEqual([
			['sea', 400],
			['GE', 360],
			['AZ', 300],
			['TR', 250]
		]);
		expect(byMode.map(({ mode, km }) => [mode, km])).toEqual([
			['rail', 910],
			['ferry', 400]
		]);
	});
});

describe('dependence', () => {
	const stake = (id: string, kind: Stake['kind'], from: string): Stake => ({
		id,
		power: 'russia',
		kind,
		links: ['town-gate'],
		from,
		statement: '',
		sources: ['x'],
		confidence: 'high'
	});
	const stakes = [
		stake('held', 'control-held', '2020-01-01'),
		stake('owned', 'ownership', '2020-01-01'),
		stake('later', 'announced', '2027-01-01')
	];
	const asked = routing();
	const best = bestPath(asked, 'origin', 'end', asked.usable)!;

	it('reads territory, control and ownership by the day, and what would be left', () => {
		const found = dependence(best, 'russia', stakes, DAY, asked);
		expect(found.territory).toEqual({ km: 120, share: 120 / 630 });
		expect([found.control, found.ownership, found.announced].map((list) => list.map(({ id }) => id))).toEqual(
			[['held'], ['owned'], []]
		);
		expect(found.substitute).toMatchObject({ kind: 'way', detour: expect.closeTo(780 / 730, 9) });
	});
	it('says why nothing takes its place', () => {
		const of = (from: string, to: string, closed: string[] = []) =>
			dependence(bestPath(asked, from, to, openWith(asked, closed))!, 'russia', [], DAY, asked).substitute;
		expect(of('origin', 'end', ['RU'])).toEqual({ kind: 'untouched' });
		expect(of('origin', 'middle')).toEqual({ kind: 'end-closed', place: 'middle' });
		// South is a border place: it is still there from Georgia.
		expect(of('middle', 'south')).toEqual({ kind: 'end-closed', place: 'middle' });
		expect(of('east', 'south')).toMatchObject({ kind: 'way' });
	});
});
