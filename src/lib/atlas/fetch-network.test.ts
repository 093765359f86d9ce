import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { smallNetwork } from '../../../tests/support/small-network';
import { createAtlas } from './atlas';
import { networkFrom } from './fetch-network';

const NETWORK = { network: smallNetwork, record: { links: {}, places: {}, sources: [] } };
const fetched = () => networkFrom(() => Promise.resolve(NETWORK));

describe('the whole atlas', () => {
	it('is one for all who ask at the same time, and for the next', async () => {
		const { fetchWholeAtlas } = fetched();
		const core = createAtlas(smallAtlas);
		const [first, second] = await Promise.all([fetchWholeAtlas(core), fetchWholeAtlas(core)]);
		expect(first.place.get('epsilon')?.name).toBe('Epsilon');
		expect(second).toBe(first);
		expect(await fetchWholeAtlas(core)).toBe(first);
		expect(await fetchWholeAtlas(first), 'it is whole').toBe(first);
	});

	it('grows from each atlas of its own', async () => {
		const { fetchWholeAtlas } = fetched();
		const [one, other] = [createAtlas(smallAtlas), createAtlas(smallAtlas)];
		expect((await fetchWholeAtlas(one)).links).toBe(one.links);
		expect((await fetchWholeAtlas(other)).links).toBe(other.links);
	});

	it('is asked for again where it didn’t come, and not once it has', async () => {
		const answers = [false, true];
		let asked = 0;
		const { fetchWholeAtlas, fetchNetwork } = networkFrom(async () => {
			if (!answers[asked++]) throw new Error('No connection.');
			return NETWORK;
		});
		const core = createAtlas(smallAtlas);
		await expect(fetchWholeAtlas(core)).rejects.toThrow('No connection.');
		const whole = await fetchWholeAtlas(core);
		expect(whole.place.has('epsilon')).toBe(true);
		expect(await fetchNetwork()).toBe(NETWORK);
		expect(await fetchWholeAtlas(core)).toBe(whole);
		expect(asked).toBe(2);
	});
});
