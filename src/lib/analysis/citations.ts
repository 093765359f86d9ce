/** What rests on each source: the other end of every citation in the record. */
import type { RecordData } from '../atlas/compiled';

export interface Citation {
	readonly what:
		'route' | 'figure' | 'link' | 'place' | 'stake' | 'development' | 'name' | 'assumption' | 'closure';
	/** Id of the route, link, place, stake, development, assumption or closure. */
	readonly id: string;
	/** What exactly: the label of a figure, the name of a route by a speaker. */
	readonly part?: string;
}

/** @returns citations by source id, in the order of the content */
export function citations(record: RecordData): ReadonlyMap<string, readonly Citation[]> {
	const found = new Map<string, Citation[]>();
	const cite = (sources: readonly (string | undefined)[], citation: Citation) => {
		for (const source of new Set(sources))
			if (source !== undefined) found.set(source, [...(found.get(source) ?? []), citation]);
	};
	for (const [id, route] of Object.entries(record.routes)) {
		cite(route.sources, { what: 'route', id });
		for (const { sources, label } of route.facts) cite(sources, { what: 'figure', id, part: label });
		for (const { source, name } of route.names) cite([source], { what: 'name', id, part: name });
		for (const { lengths } of Object.values(route.variants))
			for (const { source } of lengths ?? []) cite([source], { what: 'figure', id, part: 'Length' });
	}
	for (const [id, { sources, operator, capacity, lengths, status }] of Object.entries(record.links))
		cite(
			[
				...sources,
				operator?.source,
				capacity?.source,
				...(lengths ?? []).map(({ source }) => source),
				...status.map(({ source }) => source)
			],
			{
				what: 'link',
				id
			}
		);
	for (const [id, { sources }] of Object.entries(record.places)) cite(sources ?? [], { what: 'place', id });
	for (const { id, sources } of record.stakes) cite(sources, { what: 'stake', id });
	for (const { id, sources } of record.developments.developments) cite(sources, { what: 'development', id });
	for (const { id, sources } of record.assumptions) cite(sources, { what: 'assumption', id });
	for (const { id, sources } of record.closures) cite(sources, { what: 'closure', id });
	return found;
}
