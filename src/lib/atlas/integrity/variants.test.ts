import { describe, expect, test } from 'vitest';
import { reported } from '../../../../tests/support/geodata/geodata-fixture.ts';
import {
	everyRouteUsesLinksOfItsKind,
	everyVariantPassesTheCountriesItDeclares,
	everyVariantRunsWithoutAGap
} from './variants.ts';

describe('gaps', () => {
	test('links that do not meet', () => {
		expect(
			reported(everyVariantRunsWithoutAGap, ({ routes }) => routes[0].variants[0].links.splice(1, 1))
		).toEqual([
			'middle.main: gap between west-border and port-far: they share no end that continues the way'
		]);
	});
	test('links that meet at the wrong end', () => {
		const back = reported(everyVariantRunsWithoutAGap, ({ links }) => {
			links[1].properties.to = 'west';
		});
		expect(back).toHaveLength(1);
	});
	test('a link may be travelled either way', () => {
		const turned = reported(everyVariantRunsWithoutAGap, ({ links, routes }) => {
			links[0].properties.from = 'border';
			links[0].properties.to = 'west';
			routes[0].variants[0].links.reverse();
		});
		expect(turned).toEqual([]);
	});
});

describe('countries', () => {
	test('a country that is not declared', () => {
		expect(
			reported(everyVariantPassesTheCountriesItDeclares, ({ routes }) =>
				routes[0].variants[0].countries.pop()
			)
		).toEqual(['middle.main: declares AZ, but its links pass AZ GE']);
	});
	test('links in a row in one country count once, the sea not at all', () => {
		const merged = reported(everyVariantPassesTheCountriesItDeclares, ({ links, routes }) => {
			links[1].properties.country = 'AZ';
			routes[0].variants[0].countries = ['AZ'];
		});
		expect(merged).toEqual([]);
	});
});

test('a cargo route over a pipeline', () => {
	expect(reported(everyRouteUsesLinksOfItsKind, ({ links }) => (links[0].properties.mode = 'gas'))).toEqual([
		"middle.main: a cargo route can't use west-border, which is gas"
	]);
});
