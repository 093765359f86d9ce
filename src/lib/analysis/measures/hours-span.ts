/** How far an estimate of hours could be off by the spans of its own assumptions. */
import type { AssumptionId } from '../../atlas/words';
import { isTimed, type Assumptions } from './hours';
import { hoursOf } from './measure';
import type { Path } from '../path';

interface Span {
	readonly id: AssumptionId;
	readonly low: number;
	readonly high: number;
}

/** Hours with every assumption at its favourable end, and at its unfavourable one. Null for pipelines. */
export function spanOf(path: Path, spans: readonly Span[]): readonly [least: number, most: number] | null {
	const all = (favourable: boolean) =>
		// A high speed is favourable, a long wait isn't.
		Object.fromEntries(
			spans.map(({ id, low, high }) => [id, isTimed(id) === favourable ? high : low])
		) as Assumptions;
	const [least, most] = [hoursOf(path, all(true)), hoursOf(path, all(false))];
	return least && most && [least.total, most.total];
}
