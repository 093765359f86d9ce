import { expect, test } from 'vitest';
import { everyDevelopmentStandsWhereItSays as check } from './developments.ts';
import { reported } from '../../../../tests/support/geodata/geodata-fixture.ts';

test('a development marked at a place its statement names', () => {
	expect(
		reported(check, ({ developments, places }) => {
			places[0].properties.name = 'Aghband–Kalaleh bridge';
			Object.assign(developments.developments[0], {
				statement: 'The bridge was opened.',
				places: [places[0].id],
				title: 'Bridge open'
			});
		})
	).toEqual([]);
});

test('a mark without a title, a title without a place, a place that the statement does not name', () => {
	expect(reported(check, ({ developments }) => (developments.developments[0].title = 'News'))).toEqual([
		'news: a title needs places or links to stand at'
	]);
	expect(
		reported(check, ({ developments, places }) => (developments.developments[0].places = [places[0].id]))
	).toEqual(['news: places and links need a title for their mark']);
	expect(
		reported(check, ({ developments, places }) => {
			places[0].properties.name = 'Kars';
			Object.assign(developments.developments[0], { places: [places[0].id], title: 'News' });
		})
	).toEqual(['news: the statement does not name Kars']);
});

test('a development marked on a stretch of its routes, and on another', () => {
	const on = (link: string) =>
		reported(check, ({ developments }) =>
			Object.assign(developments.developments[0], { links: [link], title: 'News' })
		);
	expect(on('west-border')).toEqual([]);
	expect(on('elsewhere')).toEqual(['news: none of its routes uses elsewhere']);
});
