/**
 * The rest of the region's network and what is read about it, fetched when it is first needed: the first map
 * does without. It is kept once it has come; what doesn't come is asked for again by the next who needs it.
 */
import { isWhole, type Atlas } from './atlas.ts';
import type { NetworkData, NetworkRecordData } from './compiled.ts';

export interface FetchedNetwork {
	readonly network: NetworkData;
	readonly record: NetworkRecordData;
}

/** @param load asks for it, as often as it has to be asked */
export function networkFrom(load: () => Promise<FetchedNetwork>) {
	let fetched: FetchedNetwork | undefined;
	/** By the atlas that a page starts with, so that all its views know the same. */
	const wholes = new WeakMap<Atlas, Atlas>();

	/** @throws where it can't be fetched */
	async function fetchNetwork(): Promise<FetchedNetwork> {
		if (fetched) return fetched;
		const loaded = await load();
		return (fetched ??= loaded);
	}

	/**
	 * The atlas with all of the network: one for each that it grows from, whoever asks.
	 * @param core the atlas of a page, as far as it is known; one that is whole is returned as it is
	 * @throws where the network can't be fetched
	 */
	async function fetchWholeAtlas(core: Atlas): Promise<Atlas> {
		if (isWhole(core)) return core;
		const [{ network }, { wholeAtlas }] = await Promise.all([fetchNetwork(), import('./whole-atlas.ts')]);
		const whole = wholes.get(core) ?? wholeAtlas(core, network);
		wholes.set(core, whole);
		return whole;
	}

	return { fetchNetwork, fetchWholeAtlas };
}

export const { fetchNetwork, fetchWholeAtlas } = networkFrom(async () => {
	const [{ default: network }, { default: record }] = await Promise.all([
		import('virtual:network'),
		import('virtual:network-record')
	]);
	return { network, record };
});
