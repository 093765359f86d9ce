import { describe, expect, it } from 'vitest';
import { nameInArticle } from './article-name';

describe('the name of a route in the article', () => {
	it('is given where it is another', () => {
		expect(nameInArticle({ name: 'Road and rail link', article: 'Zangezur corridor' })).toBe(
			'Zangezur corridor'
		);
	});
	it('is left out where only capitals or dashes differ', () => {
		expect(
			nameInArticle({ name: 'Baku–Tbilisi–Ceyhan oil pipeline', article: 'Baku-Tbilisi-Ceyhan Oil Pipeline' })
		).toBeNull();
	});
	it('is nothing where the article has none', () =>
		expect(nameInArticle({ name: 'TurkStream', article: null })).toBeNull());
});
