/** Where what is told of a link comes from. */
import type { Link } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';

/** Ids of what stands behind its line, its length and its state on a day (YYYY-MM-DD). */
export function sourcesOf(record: RecordData, { id }: Link, day: string): string[] {
	const { sources, status, lengths } = record.links[id];
	const now = status.findLast(({ from }) => from <= day)?.source;
	return [...new Set([...sources, ...(now ? [now] : []), ...(lengths?.[0] ? [lengths[0].source] : [])])];
}

/** Writes a source, by its id, in one line. */
export function sourceLines(record: RecordData): (id: string) => string {
	const known = new Map(record.sources.map((source) => [source.id, source]));
	return (id) => {
		const { publisher, title, date, dateNote, url } = known.get(id)!;
		return [`${publisher}: ${title}`, date ?? dateNote ?? 'undated', url].filter(Boolean).join(', ');
	};
}
