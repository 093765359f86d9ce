import { expect, test } from 'vitest';
import { CHECKS, faultsOf } from './checks.ts';
import { base } from '../../../../tests/support/geodata/geodata-fixture-base.ts';
import { content, reported } from '../../../../tests/support/geodata/geodata-fixture.ts';

test.each(CHECKS.map((check) => [check.name, check] as const))(
	'faultless content passes: %s',
	(_name, check) => {
		expect(reported(check)).toEqual([]);
	}
);

test('every check has a name of its own', () => {
	expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
});

test('all faults are reported at once, with the file they are in', () => {
	const faults = faultsOf(
		content((draft) => {
			draft.claims[0].paragraph = 3;
			draft.links[0].properties.from = 'nowhere';
		}),
		base
	);
	expect(faults.map(({ file, id }) => `${file} ${id}`)).toEqual([
		'geodata/links/test.geojson west-border',
		'geodata/places.geojson west',
		'geodata/argument/claims.json claim',
		'geodata/comparisons.json two-ways',
		'geodata/stress.json west-far',
		'geodata/argument/tests.json a-way-around'
	]);
});

test('with a file unread, only what can still be judged is', () => {
	const lacking = content((draft) => {
		draft.routes = [];
		draft.links[1].geometry.coordinates[1] = [43, 42.1];
	});
	expect(faultsOf(lacking, base, false).map(({ id }) => id)).toEqual(['border-port']);
});
