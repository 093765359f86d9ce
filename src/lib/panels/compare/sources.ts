/** What the figures of a comparison rest on. */
import type { Way } from '../../analysis/way';
import { lengthOf } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import type { ComparedWay } from './compared';
import type { RowId } from './rows';

/** Source ids of one figure of a way, each once. @param day YYYY-MM-DD */
export function sourcesOf(record: RecordData, way: Way, row: RowId, day: string): string[] {
	const lengths = way.legs.flatMap(({ link }) => (lengthOf(link).published ? [record.links[link.id].lengths![0].source] : []));
	const states = way.legs.flatMap(({ link }) => record.links[link.id].status.findLast(({ from }) => from <= day)?.source ?? []);
	return [...new Set(row === 'state' ? states : lengths)];
}

/** Everything a comparison cites. */
export function sourcesOfAll(record: RecordData, items: readonly ComparedWay[], day: string): string[] {
	const timed = items.some(({ found }) => found.measure.hours !== null);
	return [
		...new Set([
			...items.flatMap(({ found: { way } }) => [...sourcesOf(record, way, 'length', day), ...sourcesOf(record, way, 'state', day)]),
			...items.flatMap(({ found }) =>
				found.dependence.flatMap((one) => [...one.control, ...one.ownership, ...one.announced].flatMap(({ sources }) => sources))
			),
			...(timed ? record.assumptions.flatMap(({ sources }) => sources) : [])
		])
	];
}
