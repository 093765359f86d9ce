import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../atlas/atlas';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { readAddress, writeAddress } from './address';
import { defaultView } from './codec';
import { AUDIENCE } from './window-text';

const atlas = createAtlas(smallAtlas);
const plain = { state: defaultView(atlas), window: AUDIENCE, carried: '' };

describe('a whole address', () => {
	it('is empty for the map as it opens', () => {
		expect(writeAddress(plain, atlas)).toBe('');
	});
	it.each([
		'?routes=south&map=6/40/47',
		'?brief=own-abc&step=2&screen=editor',
		'?brief=own&step=1&routes=south&screen=presenter&auto=1#briefing=q1bKS8xNVbJSyk0'
	])('is read and written again as it was: %s', (address) => {
		const [query, fragment] = address.split('#');
		const read = readAddress(query, fragment ? `#${fragment}` : '', atlas);
		expect(read.dropped).toEqual([]);
		expect(writeAddress(read, atlas)).toBe(address);
	});
	it('calls a briefing that only the fragment carries one of the reader’s own', () => {
		const read = readAddress('?theme=dark', '#briefing=q1bKS8', atlas);
		expect(read.state).toMatchObject({ brief: { id: 'own', step: 1 }, theme: 'dark' });
		expect(read.carried).toBe('q1bKS8');
		expect(writeAddress(read, atlas)).toBe('?brief=own&step=1&theme=dark#briefing=q1bKS8');
	});
	it('says nothing of a window or a fragment once no briefing is shown', () => {
		const state = { ...plain.state, routes: ['south'] };
		const address = { state, window: { screen: 'presenter', auto: true }, carried: 'q1bKS8' } as const;
		expect(writeAddress(address, atlas)).toBe('?routes=south');
	});
	it('leaves a fragment alone that isn’t a briefing', () => {
		expect(readAddress('', '#routes', atlas).carried).toBe('');
	});
});
