/**
 * The rest of the region's network and what is read about it, fetched when it is first needed: the first map
 * does without. It is kept once it has come; what doesn't come is asked for again by the next who needs it.
 */
import type { NetworkData, NetworkRecordData } from './compiled.ts';

export interface FetchedNetwork {
	readonly network: NetworkData;
	readonly record: NetworkRecordData;
}

let fetched: FetchedNetwork | undefined;

/** @throws where it can't be fetched */
export async function fetchNetwork(): Promise<FetchedNetwork> {
	if (fetched) return fetched;
	const [{ default: network }, { default: record }] = await Promise.all([
		import('virtual:network'),
		import('virtual:network-record')
	]);
	return (fetched = { network, record });
}
