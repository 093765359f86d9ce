import { expect, test } from 'vitest';
import { reported } from '../../../../tests/support/geodata/geodata-fixture.ts';
import { everyLinkIsUsedByAVariant, onlyQuestionsNameContext } from './usage.ts';

const CONTEXT = 'geodata/links/context-test.geojson';

test('a link that no route uses must stand in a context file', () => {
	const unused = (file?: string) =>
		reported(everyLinkIsUsedByAVariant, ({ links, routes }) => {
			routes[0].variants[0].links.pop();
			if (file) links[2] = { ...links[2], file };
		});
	expect(unused()).toEqual([
		'port-far: no route uses this link: name it in a variant, or move it to a context file'
	]);
	expect(unused(CONTEXT)).toEqual([]);
});
test('a link that a route uses must not', () => {
	expect(
		reported(everyLinkIsUsedByAVariant, ({ links }) => (links[0] = { ...links[0], file: CONTEXT }))
	).toEqual(['west-border: a route uses this link: move it out of the context file']);
});

test('the record names what the first page knows, closures and pairs of the stress matrix anything', () => {
	const named = reported(onlyQuestionsNameContext, ({ links, stress, closures, developments }) => {
		links[2] = { ...links[2], file: CONTEXT };
		stress.pairs[0].to = 'far';
		closures[0].closes.push('link:port-far', 'place:far');
		developments.developments[0].links = ['port-far', 'west-border'];
	});
	expect(named.toSorted()).toEqual([
		'a-way-around: to names the place far, which only context links know',
		'news: links names the link port-far, which only context links know'
	]);
	expect(reported(onlyQuestionsNameContext)).toEqual([]);
});
