import { describe, expect, test } from 'vitest';
import type { Content } from '../content.ts';
import { link, place, reported } from '../../../../tests/support/geodata/geodata-fixture.ts';
import {
	everyIdIsUnique,
	everyIdNamedExists,
	everyRouteIsInItsOwnFile,
	everySourceIsListedOnce
} from './ids.ts';
import { everyLinkIsUsedByAVariant, everyPlaceIsUsedByALink, everySourceIsUsed } from './usage.ts';

describe('unique ids', () => {
	test('a repeated id is a fault that names the other file', () => {
		const twice = reported(everyIdIsUnique, ({ links }) =>
			links.push({ ...links[0], file: 'geodata/links/other.geojson' })
		);
		expect(twice).toEqual(['west-border: another link has this id, in geodata/links/test.geojson']);
	});
	test('a place and a link may bear the same id', () => {
		expect(
			reported(everyIdIsUnique, ({ places }) => places.push(place('west-border', [41, 41], 'AZ')))
		).toEqual([]);
	});
	test('variants are told apart within their route', () => {
		const twice = reported(everyIdIsUnique, ({ routes }) => routes[0].variants.push(routes[0].variants[0]));
		expect(twice).toEqual(['middle.main: another variant has this id, in geodata/routes/middle.json']);
	});
});

describe('ids that are named', () => {
	const cases: [string, (draft: Content) => void][] = [
		['west-border: from names the unknown place x', ({ links }) => (links[0].properties.from = 'x')],
		['west-border: via names the unknown place x', ({ links }) => (links[0].properties.via = ['x'])],
		[
			'west-border: status names the unknown source x',
			({ links }) => (links[0].properties.status[0].source = 'x')
		],
		[
			'west-border: lengths names the unknown source x',
			({ links }) => (links[0].properties.lengths![0].source = 'x')
		],
		['middle: variants names the unknown link x', ({ routes }) => routes[0].variants[0].links.push('x')],
		['middle: sources names the unknown source x', ({ routes }) => (routes[0].sources = ['x'])],
		['article: guide names the unknown claim x', ({ article }) => (article.guide[0].claims = ['x'])],
		['claim: holders names the unknown actor x', ({ claims }) => (claims[0].holders = ['x'])],
		['claim: dependency names the unknown route x', ({ claims }) => (claims[0].dependency[0].route = 'x')],
		[
			'claim: dependency names the unknown actor x',
			({ claims }) => (claims[0].dependency[0].dependent = 'x')
		],
		['x on middle: actor names the unknown actor x', ({ stances }) => (stances[0].actor = 'x')],
		['event: claims names the unknown claim x', ({ events }) => (events[0].claims = ['x'])],
		[
			'news: bearsOn names the unknown claim x',
			({ developments }) => (developments.developments[0].bearsOn = ['x'])
		],
		[
			'status of middle: developments names the unknown development x',
			({ developments }) => (developments.routeStatus[0].developments = ['x'])
		],
		['rail: sources names the unknown source x', ({ assumptions }) => (assumptions[0].sources = ['x'])],
		['storm: closes names the unknown link x', ({ closures }) => (closures[1].closes = ['link:x'])],
		[
			'storm: developments names the unknown development x',
			({ closures }) => (closures[1].developments = ['x'])
		],
		[
			'two-ways: compare names the unknown route x',
			({ comparisons }) => (comparisons[0].compare = ['middle', 'x'])
		],
		[
			'two-ways: compare names the unknown variant middle.x',
			({ comparisons }) => (comparisons[0].compare = ['middle', 'middle.x'])
		],
		['west-far: to names the unknown place x', ({ stress }) => (stress.pairs[0].to = 'x')],
		['closures: closures names the unknown closure x', ({ stress }) => (stress.closures = ['x'])],
		['a-way-around: claims names the unknown claim x', ({ tests }) => (tests[0].claims = ['x'])],
		[
			'a-way-around: closed names the unknown place x',
			({ tests }) => (tests[0].cases[0].closed = ['place:x'])
		]
	];
	test.each(cases)('%s', (fault, change) => {
		expect(reported(everyIdNamedExists, change)).toEqual([fault]);
	});
});

describe('sources that are the same page', () => {
	const source = (id: string, url: string | null) => ({
		id,
		title: id,
		publisher: 'Gazette',
		url,
		date: null
	});
	test('are a fault, however the address is written', () => {
		const twice = reported(everySourceIsListedOnce, ({ sources }) =>
			sources.push(
				source('first', 'https://www.example.org/line/'),
				source('second', 'http://example.org/line#map')
			)
		);
		expect(twice).toEqual(['second: is the same page as first: cite that']);
	});
	test('are not those that differ in their query, or that have no address', () => {
		const apart = reported(everySourceIsListedOnce, ({ sources }) =>
			sources.push(
				source('first', 'https://example.org/news?id=1'),
				source('second', 'https://example.org/news?id=2'),
				source('spoken', null),
				source('letter', null)
			)
		);
		expect(apart).toEqual([]);
	});
});

describe('things nobody uses', () => {
	test('a source', () => {
		const spare = { id: 'spare', title: 'Spare', publisher: 'Nobody', url: null, date: null };
		expect(reported(everySourceIsUsed, ({ sources }) => sources.push(spare))).toEqual([
			'spare: nothing cites this source'
		]);
		const cited = reported(everySourceIsUsed, ({ sources, assumptions }) => {
			sources.push(spare);
			assumptions[0].sources.push('spare');
		});
		expect(cited).toEqual([]);
	});
	test('a place', () => {
		const spare = reported(everyPlaceIsUsedByALink, ({ places }) =>
			places.push(place('spare', [41, 41], 'AZ'))
		);
		expect(spare).toEqual(['spare: no link starts, ends or passes here']);
	});
	test('a place that is only asked about', () => {
		const asked = reported(everyPlaceIsUsedByALink, ({ places, stress }) => {
			places.push(place('spare', [41, 41], 'AZ'));
			stress.pairs[0].to = 'spare';
		});
		expect(asked).toEqual(['spare: no link starts, ends or passes here']);
	});
	test('a link', () => {
		const line: [number, number][] = [
			[40.5, 41],
			[42, 41]
		];
		const spare = reported(everyLinkIsUsedByAVariant, ({ links }) => links.push(link('spare', line, {})));
		expect(spare).toEqual([
			'spare: no route uses this link: name it in a variant, or move it to a context file'
		]);
	});
});

test('a route stands in the file that bears its name', () => {
	expect(
		reported(
			everyRouteIsInItsOwnFile,
			({ routes }) => (routes[0] = { ...routes[0], file: 'geodata/routes/north.json' })
		)
	).toEqual(['middle: belongs in middle.json']);
});
