import { expect, test } from 'vitest';
import { everyCorrectionChangesSomething, everyCorrectionIsInAVersionByThen } from './corrections.ts';
import { reported } from '../../../../tests/support/geodata/geodata-fixture.ts';
import { everyIdNamedExists } from './ids.ts';

test('a correction of a version that is still to come', () => {
	const of = (version: string) =>
		reported(everyCorrectionIsInAVersionByThen, ({ corrections }) => (corrections[0].version = version));
	expect(of('1.10')).toEqual(['shorter: is of version 1.10, but the data are of 1.9']);
	expect(of('2.0')).toEqual(['shorter: is of version 2.0, but the data are of 1.9']);
	expect(of('0.12')).toEqual([]);
});

test('a correction made after the day of the data', () => {
	expect(
		reported(everyCorrectionIsInAVersionByThen, ({ corrections }) => (corrections[0].day = '2026-07-01'))
	).toEqual(['shorter: is of 2026-07-01, after the day of the data, 2026-06-30']);
});

test('a correction that changes nothing', () => {
	expect(
		reported(everyCorrectionChangesSomething, ({ corrections }) => (corrections[0].new = '140 km'))
	).toEqual(['shorter: old and new are the same']);
});

test.each(['route', 'link', 'place', 'claim', 'event', 'stake', 'development', 'source'] as const)(
	'a correction that names a %s which is not there',
	(what) => {
		expect(reported(everyIdNamedExists, ({ corrections }) => (corrections[0][`${what}s`] = ['x']))).toEqual([
			`shorter: ${what}s names the unknown ${what} x`
		]);
	}
);
