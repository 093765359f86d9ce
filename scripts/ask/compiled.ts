/** The content as the app imports it, compiled anew only where it or the code has changed. */
import { compiledCache } from '../../src/build/compiled-cache';
import type { AtlasData, NetworkData, RecordData } from '../../src/lib/atlas/compiled';
import { Problem, ROOT } from '../setup.mjs';

export interface Compiled {
	readonly atlas: AtlasData;
	readonly network: NetworkData;
	readonly assumptions: RecordData['assumptions'];
	/** Who disputes what, by link. */
	readonly contested: ReadonlyMap<string, string>;
}

/** @throws Problem where the content has a fault */
export async function compiled(): Promise<Compiled> {
	const cache = compiledCache(ROOT);
	const { atlas, network, record, networkRecord } = cache.read() ?? (await compiledAnew(cache));
	const links = Object.entries({ ...record.links, ...networkRecord.links });
	const contested = new Map(links.flatMap(([id, text]) => (text.contested ? [[id, text.contested]] : [])));
	return { atlas, network, assumptions: record.assumptions, contested };
}

async function compiledAnew(cache: ReturnType<typeof compiledCache>) {
	// Loaded only when it is needed: that alone takes as long as an answer.
	const { checkGeodata } = await import('../../src/build/geodata');
	const { modules, faults } = checkGeodata(ROOT);
	if (!modules) {
		const { faultMessage } = await import('../../src/build/report');
		throw new Problem(faultMessage(faults));
	}
	cache.write(modules);
	return modules;
}
