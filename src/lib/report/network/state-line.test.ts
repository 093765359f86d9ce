/** Each expectation is worked by hand from the lengths beside it. */
import { describe, expect, it } from 'vitest';
import type { Mode, Status } from '../../atlas/words';
import { longestStatus, stateLine } from './state-line';

const DAY = '2026-06-29';
type State = Status | readonly [from: string, status: Status][];
const link = (country: string | null, km: number, state: State, mode: Mode = 'rail') => ({
	...{ country, mode, drawn: km, published: undefined },
	status:
		typeof state === 'string'
			? [{ from: '1900', status: state }]
			: state.map(([from, status]) => ({ from, status }))
});
/** Of one variant. */
const line = (...links: ReturnType<typeof link>[]) => stateLine([links], DAY);

describe('a route that is open', () => {
	it('is in use where all of it operates', () => {
		expect(line(link('AZ', 100, 'operating'), link('GE', 50, 'operating'))).toBe('In use');
	});
	it('says how much carries limited or test traffic: 6 of 100 km, or all', () => {
		expect(line(link('IR', 94, 'operating'), link('TR', 6, 'limited'))).toBe(
			'In use, 6% with limited or test traffic'
		);
		expect(line(link('AZ', 94, 'limited'), link('GE', 6, 'limited'))).toBe('In limited or test use');
	});
	it('stays open whatever its other variants are, and says of them that they are not', () => {
		const main = [link('BG', 90, 'operating')];
		const loop = (state: Status) => [link('BG', 10, state)];
		expect(stateLine([main, loop('construction')], DAY)).toBe('In use; 1 of 2 variants under construction');
		expect(stateLine([main, loop('planned'), loop('proposed')], DAY)).toBe(
			'In use; 2 of 3 variants not started'
		);
		expect(stateLine([main, loop('suspended'), loop('planned')], DAY)).toBe(
			'In use; 2 of 3 variants not open'
		);
	});
});

describe('a route that is open in part', () => {
	it('names where nothing is built, though it be 9 of 100 km and more than half is under construction', () => {
		expect(line(link('AZ', 35, 'operating'), link('AZ', 56, 'construction'), link('AM', 9, 'planned'))).toBe(
			'Partly open: 35% in use, 56% under construction, not started in Armenia'
		);
	});
	it('never leaves out what is not started, and leaves out 4% that are suspended', () => {
		expect(line(link('AZ', 95, 'operating'), link('AM', 1, 'planned'), link('TR', 4, 'suspended'))).toBe(
			'Partly open: 95% in use, not started in Armenia'
		);
	});
	it('says why it is not open, however short the only reason is', () => {
		expect(line(link('AZ', 98, 'operating'), link('IR', 2, 'suspended'))).toBe(
			'Partly open: 98% in use, suspended in Iran'
		);
	});
	it('says “part of” a country in which something else is built, and which means is meant where there are others', () => {
		const road = link('IR', 40, 'operating', 'road');
		expect(line(link('AZ', 50, 'operating'), road, link('IR', 10, 'planned'))).toBe(
			'Partly open: 90% in use, rail not started in part of Iran'
		);
		expect(line(link('AZ', 30, 'suspended'), link('RU', 20, 'suspended'), link('RU', 50, 'operating'))).toBe(
			'Partly open: 50% in use, suspended in Azerbaijan and part of Russia'
		);
	});
	it('names every country in which it is suspended, 1 of 100 km too, and the sea after the land', () => {
		const [sea, iran] = [link(null, 60, 'suspended', 'ferry'), link('IR', 39, 'suspended')];
		const border = link('AZ', 1, 'suspended');
		expect(line(link('RU', 100, 'operating'), sea, iran, border)).toBe(
			'Partly open: 50% in use, suspended in Iran and Azerbaijan and at sea'
		);
		const open = [link('RU', 60, 'operating'), link('IR', 20, 'operating'), link('AZ', 20, 'operating')];
		expect(line(...open, sea, iran, border)).toBe(
			'Partly open: 50% in use, suspended in parts of Iran and Azerbaijan and at sea'
		);
		expect(line(link('RU', 60, 'operating'), link('IR', 40, 'operating'), sea, iran, border)).toBe(
			'Partly open: 50% in use, suspended in part of Iran and Azerbaijan and at sea'
		);
	});
	it('leaves out a country with less than a quarter of what is not started: 10 of 100 km', () => {
		expect(line(link('RU', 100, 'operating'), link('AM', 90, 'planned'), link('AZ', 10, 'planned'))).toBe(
			'Partly open: 50% in use, not started in Armenia'
		);
	});
	it('says how much of what is in use has limited or test traffic', () => {
		// Of one variant, shares are of the route: 30 and 10 of 100 km.
		expect(line(link('AZ', 20, 'operating'), link('IR', 10, 'limited'), link('RU', 70, 'construction'))).toBe(
			'Partly open: 30% in use (10% with limited or test traffic), 70% under construction'
		);
		expect(line(link('IR', 30, 'limited'), link('RU', 70, 'construction'))).toBe(
			'Partly open: 30% in limited or test use, 70% under construction'
		);
		// Of variants it is of those in use: 25 of 60 + 15 + 25 km; what the other has of it stands in its own
		// line.
		const shared = link('RU', 60, 'operating');
		const main = [shared, link('IR', 40, 'suspended'), link('TM', 50, 'limited')];
		const used = [shared, link('KZ', 15, 'operating'), link(null, 25, 'limited', 'ferry')];
		expect(stateLine([main, used], DAY)).toBe(
			'Partly open: 1 of 2 variants in use (25% with limited or test traffic), suspended in Iran'
		);
		expect(stateLine([main, [link('KZ', 15, 'limited')]], DAY)).toBe(
			'Partly open: 1 of 2 variants in limited or test use, suspended in Iran'
		);
		const late = [link('TR', 4, 'limited'), link('RU', 96, [['2017', 'construction']])];
		expect(stateLine([late], '2010-01-01')).toBe('Mostly not on record by then: 4% in limited or test use');
	});
	it('counts variants where one of them is open, though not the main one, and what they share once', () => {
		const shared = link('KZ', 60, 'operating');
		const [planned, open] = [link('CN', 20, 'construction'), link('UZ', 20, 'operating')];
		expect(
			stateLine(
				[
					[shared, planned],
					[shared, open]
				],
				DAY
			)
		).toBe('Partly open: 1 of 2 variants in use, 20% under construction');
	});
});

describe('a route that is not open', () => {
	it('is on paper only where nothing is built', () => {
		expect(line(link('AM', 43, 'planned'))).toBe('On paper only: planned, nothing built');
		expect(line(link('TM', 1, 'proposed'), link(null, 2, 'proposed'))).toBe(
			'On paper only: proposed, nothing built'
		);
		expect(line(link('TM', 1, 'proposed'), link('AZ', 2, 'planned'))).toBe('On paper only: nothing built');
	});
	it('says what is built of it and what is not', () => {
		expect(line(link('KG', 10, 'construction'))).toBe('Not open: under construction');
		expect(line(link('AZ', 10, 'suspended'))).toBe('Not in use: suspended');
		expect(line(link('KG', 75, 'construction'), link('CN', 25, 'planned'))).toBe(
			'Not open: 75% under construction, not started in China'
		);
		expect(line(link('AM', 10, 'planned'), link('TR', 70, 'suspended'))).toBe(
			'Not open: not started in Armenia, suspended in Türkiye'
		);
	});
});

describe('a day of the past', () => {
	const links = [
		link('AZ', 60, [
			['1941', 'operating'],
			['1993', 'suspended'],
			['2021-02-14', 'construction']
		]),
		link('AM', 40, [['2025-08-08', 'planned']])
	];
	it('has its own line, from the first day on record', () => {
		const on = (day: string) => stateLine([links], day);
		expect(on('1940-12-31')).toBe('');
		expect(on('1992-12-31')).toBe('Partly open: 60% in use, 40% not on record by then');
		expect(on('2000-01-01')).toBe('Not open: suspended in Azerbaijan, 40% not on record by then');
		expect(on('2025-08-07')).toBe('Not open: 60% under construction, 40% not on record by then');
		expect(on('2025-08-08')).toBe('Not open: 60% under construction, not started in Armenia');
	});
	it('is not called open where more than half is not on record', () => {
		const late = [link('TR', 4, 'operating'), link('RU', 96, [['2017', 'construction']])];
		expect(stateLine([late], '2010-01-01')).toBe('Mostly not on record by then: 4% in use');
	});
});

it('tells which state most of a route is in, what variants share counted once', () => {
	const shared = link('AZ', 30, 'operating');
	const variants = [
		[shared, link('AM', 20, 'construction')],
		[shared, link('AM', 20, 'construction')]
	];
	expect(longestStatus(variants, DAY)).toBe('construction');
	expect(longestStatus([[shared]], DAY)).toBe('operating');
	expect(longestStatus([[shared]], '1899')).toBeUndefined();
});
