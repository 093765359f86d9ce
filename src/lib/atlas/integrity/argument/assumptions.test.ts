import { expect, test } from 'vitest';
import { everyAssumptionIsMade } from './assumptions.ts';
import { reported } from '../../../../../tests/support/geodata/geodata-fixture.ts';

test('an assumption that nobody made', () => {
	expect(reported(everyAssumptionIsMade, ({ assumptions }) => assumptions.splice(1, 1))).toEqual([
		'road: is missing'
	]);
});

test('a value outside the span of its sources', () => {
	expect(reported(everyAssumptionIsMade, ({ assumptions }) => (assumptions[0].value = 31))).toEqual([
		'rail: 31 lies outside 10 to 30'
	]);
	expect(reported(everyAssumptionIsMade, ({ assumptions }) => (assumptions[0].value = 30))).toEqual([]);
});

test('hours given as a speed', () => {
	expect(reported(everyAssumptionIsMade, ({ assumptions }) => (assumptions[3].unit = 'km/h'))).toEqual([
		'border: is given in km/h, not in h'
	]);
});
