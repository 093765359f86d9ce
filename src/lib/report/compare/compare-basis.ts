/** What a comparison rests on besides the plain question, in sentences: for the panel, a room and slides. */
import { restrictionsOn } from '../../analysis/path-search/restrictions';
import { unbuiltOf } from '../../analysis/measures/unbuilt';
import {
	basisSentence,
	restrictedSentence,
	restsOn,
	unbuiltSentence,
	unrecordedSentence
} from '../terms/basis';
import { kmText } from '../format/measure-text';
import { longDay } from '../../atlas/day';
import type { Atlas } from '../../atlas/atlas';
import type { ComparedItem } from '../../view/inquiry';
import type { ViewState } from '../../view/state';
import { hasPath, type Compared } from './compared';
import { inRow } from '../format/list-text';

interface ComparisonBasis {
	/** All settings that aren't plain; null where all are. */
	readonly terms: string | null;
	/** Those of them that the sentence of the terms leaves out. */
	readonly more: string | null;
	/** What of each way isn't built yet, or not on record by the day. */
	readonly unbuilt: readonly string[];
	/** What lines of the ways don't carry while they are open. */
	readonly restricted: readonly string[];
	/** What each is where only what operates counts; null where no more is counted. */
	readonly operating: string | null;
}

/** For a room, beside a table that says what isn't built. */
export const comparisonForRoom = ({ terms, operating }: ComparisonBasis): string[] =>
	[terms, operating].filter((text) => text !== null);

/**
 * @param counted what is compared where only what operates counts; null where no more is counted @param day
 * YYYY-MM-DD
 */
export function comparisonBasis(
	counted: readonly ComparedItem[] | null,
	state: ViewState,
	day: string,
	items: readonly Compared[],
	atlas: Atlas
): ComparisonBasis {
	const timed = items.some(({ route }) => route.kind === 'cargo');
	const basis = restsOn(state);
	const unbuilt = items.filter(hasPath).flatMap(({ letter, found }) => {
		const missing = unbuiltOf(found.path, day);
		const { unknown } = found.measure;
		return [
			...(missing ? [unbuiltSentence(letter, missing)] : []),
			...(unknown.km > 0 ? [unrecordedSentence(letter, unknown)] : [])
		];
	});
	const restrictions = items
		.filter(hasPath)
		.flatMap(({ letter, found }) =>
			restrictionsOn(found.path, day, atlas).map(({ says }) => ({ letter, says }))
		);
	const operating = counted?.map(
		({ letter, found }) => `${letter} ${found ? kmText(found.path.km) : 'has no route'}`
	);
	return {
		terms: basisSentence(basis, timed),
		more: basisSentence({ ...basis, status: 'operating', by: 'km', asof: null }, timed),
		unbuilt,
		restricted: [...new Set(restrictions.map(({ says }) => says))].map((says) =>
			restrictedSentence(
				restrictions.filter((other) => other.says === says).map(({ letter }) => letter),
				says
			)
		),
		operating: operating ? `With only the lines open on ${longDay(day)}: ${inRow(operating)}.` : null
	};
}
