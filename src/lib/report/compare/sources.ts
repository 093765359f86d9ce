/** What the figures of a comparison rest on: ids of sources, each once. */
import type { Path } from '../../analysis/path';
import { lengthOf } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import type { ComparedPath } from './compared';

/** Of the published lengths that a way counts with. */
export const lengthSources = (record: RecordData, { legs }: Path): string[] => [
	...new Set(
		legs.flatMap(({ link }) => (lengthOf(link).published ? [record.links[link.id].lengths![0].source] : []))
	)
];

/** Of the state of its stretches. @param day YYYY-MM-DD */
export const stateSources = (record: RecordData, { legs }: Path, day: string): string[] => [
	...new Set(
		legs.flatMap(({ link }) => record.links[link.id].status.findLast(({ from }) => from <= day)?.source ?? [])
	)
];

/** Everything a comparison cites. */
export function allSources(record: RecordData, items: readonly ComparedPath[], day: string): string[] {
	const timed = items.some(({ found }) => found.measure.hours !== null);
	const stakes = items.flatMap(({ found }) =>
		found.dependence.flatMap(({ control, ownership, announced }) => [...control, ...ownership, ...announced])
	);
	return [
		...new Set([
			...items.flatMap(({ found: { path } }) => [
				...lengthSources(record, path),
				...stateSources(record, path, day)
			]),
			...stakes.flatMap(({ sources }) => sources),
			...(timed ? record.assumptions.flatMap(({ sources }) => sources) : [])
		])
	];
}
