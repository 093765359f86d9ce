import type { RouteData } from '../../atlas/compiled';

/**
 * What the article calls a route, where that says more than its neutral name: not where only capitals or
 * dashes differ.
 */
export function nameInArticle({ name, article }: Pick<RouteData, 'name' | 'article'>): string | null {
	const plain = (text: string) => text.toLowerCase().replace(/[‐-–—]/g, '-');
	return article !== null && plain(article) !== plain(name) ? article : null;
}
