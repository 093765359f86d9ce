import { describe, expect, it, vi } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { smallNetwork } from '../../../tests/support/small-network';
import { createAtlas } from './atlas';
import { fetchWholeAtlas } from './fetch-network';

/** What comes of the next requests, in their order: whether the network does. */
const requests: boolean[] = [];
vi.mock('virtual:network', () => ({
	get default() {
		if (requests.shift() === false) throw new Error('No connection.');
		return smallNetwork;
	}
}));
vi.mock('virtual:network-record', () => ({ default: { links: {}, places: {}, sources: [] } }));

describe('the whole atlas', () => {
	it('is one for all who ask at the same time, and for the next', async () => {
		const core = createAtlas(smallAtlas);
		const [first, second] = await Promise.all([fetchWholeAtlas(core), fetchWholeAtlas(core)]);
		expect(first.place.get('epsilon')?.name).toBe('Epsilon');
		expect(second).toBe(first);
		expect(await fetchWholeAtlas(core)).toBe(first);
		expect(await fetchWholeAtlas(first), 'it is whole').toBe(first);
	});

	it('grows from each atlas of its own', async () => {
		const [one, other] = [createAtlas(smallAtlas), createAtlas(smallAtlas)];
		const wholes = [await fetchWholeAtlas(one), await fetchWholeAtlas(other)];
		expect(wholes.map(({ links }) => links)).toEqual([one.links, other.links]);
		expect(wholes[0].links).toBe(one.links);
		expect(wholes[1].links).toBe(other.links);
	});

	it('is asked for again where it didn’t come', async () => {
		// As on a page that has fetched nothing yet.
		vi.resetModules();
		const { fetchWholeAtlas } = await import('./fetch-network');
		const core = createAtlas(smallAtlas);
		requests.push(false, true);
		await expect(fetchWholeAtlas(core)).rejects.toThrow('No connection.');
		expect((await fetchWholeAtlas(core)).place.has('epsilon')).toBe(true);
		expect(requests, 'both were asked for').toEqual([]);
	});
});
