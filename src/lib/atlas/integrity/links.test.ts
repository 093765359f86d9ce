import { describe, expect, test } from 'vitest';
import { reported } from '../../../../tests/support/geodata/geodata-fixture.ts';
import { drawnLengthsAgreeWithPublishedOnes, theLengthUsedIsGivenItsReason } from './lengths.ts';
import {
	everyLinkOffLandNamesItsWater,
	gaugesAndDiametersFitTheMode,
	onlyShipsMeetOnTheOpenWater,
	restrictionsAreInOrderOfTime,
	statusPeriodsAreInOrderOfTime,
	whatIsOlderThanItsFirstDaySaysSo
} from './links.ts';

describe('drawn and published lengths', () => {
	const published = (km: number, exception?: string) =>
		reported(drawnLengthsAgreeWithPublishedOnes, ({ links }) => {
			links[0].properties.lengths![0].km = km;
			links[0].properties.lengthException = exception;
		});
	test('too short and too long', () => {
		expect(published(160)).toEqual([
			'west-border: drawn 125.9 km, published 160 km, ratio 0.787: outside 0.85–1.05'
		]);
		expect(published(110)).toEqual([
			'west-border: drawn 125.9 km, published 110 km, ratio 1.144: outside 0.85–1.05'
		]);
	});
	test('an exception excuses it, and only while it is needed', () => {
		expect(published(160, 'Published with the branch to the port.')).toEqual([]);
		expect(published(130, 'Old.')).toEqual([
			'west-border: lengthException is no longer needed (drawn 125.9 km, published 130 km, ratio 0.968)'
		]);
	});
	test('an exception to nothing', () => {
		expect(
			reported(
				drawnLengthsAgreeWithPublishedOnes,
				({ links }) => (links[1].properties.lengthException = 'Why.')
			)
		).toEqual(['border-port: lengthException without a published length: remove it']);
	});
	test('a whole variant', () => {
		const whole = (km: number) =>
			reported(
				drawnLengthsAgreeWithPublishedOnes,
				({ routes }) => (routes[0].variants[0].lengths = [{ km, source: 'railway', confidence: 'high' }])
			);
		expect(whole(470)).toEqual([]);
		expect(whole(600)).toHaveLength(1);
	});
});

test('a railway that comes to a place on the open water', () => {
	expect(reported(onlyShipsMeetOnTheOpenWater, () => {})).toEqual([]);
	expect(
		reported(onlyShipsMeetOnTheOpenWater, ({ places }) => {
			places.find(({ id }) => id === 'border')!.properties.country = null;
		})
	).toEqual([
		'west-border: is rail and comes to border, which lies on the open water',
		'border-port: is rail and comes to border, which lies on the open water'
	]);
});

describe('several published lengths', () => {
	const faults = (...reasons: (string | undefined)[]) =>
		reported(theLengthUsedIsGivenItsReason, ({ links }) => {
			links[0].properties.lengths = reasons.map((why, index) => ({
				km: 130 + index,
				source: 'railway',
				confidence: 'high',
				why
			}));
		});
	test('the first says why it is used', () => {
		expect(faults('The later one.', undefined)).toEqual([]);
		expect(faults(undefined, undefined)).toEqual([
			'west-border: has 2 lengths, and no word on why the first is used'
		]);
	});
	test('no other does, nor one that stands alone', () => {
		const fault =
			'west-border: gives a reason for a length that needs none: only the first of several is used';
		expect(faults('The later one.', 'Mine.')).toEqual([fault]);
		expect(faults('Alone.')).toEqual([fault]);
	});
});

describe('mode, country, sea and gauge', () => {
	test('no country and no sea', () => {
		expect(
			reported(everyLinkOffLandNamesItsWater, ({ links }) => (links[0].properties.country = null))
		).toEqual(['west-border: has no country and names no sea']);
	});
	test('a ferry without a sea', () => {
		const ferry = reported(everyLinkOffLandNamesItsWater, ({ links }) => {
			links[2].properties = { ...links[2].properties, sea: undefined, country: 'GE' };
		});
		expect(ferry).toEqual(['port-far: is a ferry and names no sea']);
	});
	test('a railway at sea', () => {
		expect(
			reported(everyLinkOffLandNamesItsWater, ({ links }) => (links[0].properties.sea = 'Test Sea'))
		).toEqual(['west-border: is rail and names a sea (Test Sea)']);
	});
	test('rail must speak of its gauge, even to say that none is known', () => {
		expect(
			reported(gaugesAndDiametersFitTheMode, ({ links }) => (links[0].properties.gauge = undefined))
		).toEqual(['west-border: is rail and has no gauge field']);
		expect(reported(gaugesAndDiametersFitTheMode, ({ links }) => (links[0].properties.gauge = null))).toEqual(
			[]
		);
	});
	test('a ferry with a gauge, a railway with a diameter', () => {
		const odd = reported(gaugesAndDiametersFitTheMode, ({ links }) => {
			links[0].properties.diameter = 1067;
			links[2].properties.gauge = 1520;
		});
		expect(odd).toEqual(['west-border: is rail and has a diameter', 'port-far: is ferry and has a gauge']);
	});
});

test('status periods out of order', () => {
	const period = { status: 'operating', source: 'railway', confidence: 'high' } as const;
	const from = (...dates: string[]) =>
		reported(
			statusPeriodsAreInOrderOfTime,
			({ links }) => (links[0].properties.status = dates.map((date) => ({ from: date, ...period })))
		);
	expect(from('1990', '2024', '2024-05', '2024-05-03')).toEqual([]);
	expect(from('2024-05', '1990')).toEqual(['west-border: status from 1990 stands after 2024-05']);
	expect(from('1990', '1990')).toHaveLength(1);
});

describe('a first period that is older than its day', () => {
	const period = { status: 'operating', source: 'railway', confidence: 'high' } as const;
	const first = (note: string | undefined, older?: true) =>
		reported(
			whatIsOlderThanItsFirstDaySaysSo,
			({ links }) => (links[0].properties.status = [{ from: '1991', ...period, note, older }])
		);
	test('says so in note and data alike', () => {
		expect(first('Older than the first day on record.', true)).toEqual([]);
		expect(first('Opened by the minister.')).toEqual([]);
		expect(first(undefined)).toEqual([]);
	});
	test.each([
		'The line existed before the period covered; its opening year is not sourced.',
		'Under construction by then; 95 % complete.',
		'Half of it completed on this day; the first day of work is not sourced.'
	])('said only in its note: %s', (note) => {
		expect(first(note)).toEqual(['west-border: its note says it is older than 1991: set older']);
	});
	test('said only in the data', () => {
		expect(first('Opened by the minister.', true)).toEqual([
			"west-border: is older than 1991, and its note doesn't say how that is known"
		]);
		expect(first(undefined, true)).toHaveLength(1);
	});
	test('only the first can be', () => {
		const second = reported(
			whatIsOlderThanItsFirstDaySaysSo,
			({ links }) =>
				(links[0].properties.status = [
					{ from: '1991', ...period },
					{ from: '2000', older: true, ...period, status: 'suspended', note: 'Older.' }
				])
		);
		expect(second).toEqual(["west-border: the period from 2000 follows another, so it can't be older"]);
	});
});

test('restrictions end after they begin, one after another', () => {
	const restricted = (...spans: readonly (readonly [from: string, until?: string])[]) =>
		reported(
			restrictionsAreInOrderOfTime,
			({ links }) =>
				(links[0].properties.restrictions = spans.map(([from, until]) => ({
					...{ from, until, kind: 'travellers', says: 'Lorries only.', source: 'railway', confidence: 'high' }
				})))
		);
	expect(restricted(['2020-03', '2022-03-04'], ['2023'])).toEqual([]);
	expect(restricted(['2020-03', '2019'])).toEqual([
		'west-border: the restriction from 2020-03 ends before it, on 2019'
	]);
	expect(restricted(['2023'], ['2020-03'])).toEqual([
		'west-border: the restriction from 2020-03 stands after 2023'
	]);
});
