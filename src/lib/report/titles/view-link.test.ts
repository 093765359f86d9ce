import { afterEach, expect, it, vi } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { readView } from '../../view/address/codec';
import { linkTo } from './view-link';

vi.mock('$app/paths', () => ({ resolve: () => '/map/' }));
afterEach(() => vi.unstubAllGlobals());

const atlas = createAtlas(smallAtlas);
function link(page: string, query: string): string {
	vi.stubGlobal('location', new URL(page));
	return linkTo(atlas, readView(query, atlas).view);
}

it('is whole where the map is published', () => {
	expect(link('https://example.org/map/', 'routes=north')).toBe('https://example.org/map/?routes=north');
	expect(link('https://example.org/map/', '')).toBe('https://example.org/map/');
});
it('is the query alone where the machine means nothing to others, or there is none', () => {
	expect(link('http://localhost:4173/map/', 'routes=north')).toBe('?routes=north');
	expect(link('http://127.0.0.1/map/', '')).toBe('');
	expect(link('file:///home/isthmus.html', 'routes=north')).toBe('?routes=north');
});
it('leaves out that it was embedded', () => {
	expect(link('https://example.org/map/', 'routes=north&embed=1')).toBe(
		'https://example.org/map/?routes=north'
	);
});
