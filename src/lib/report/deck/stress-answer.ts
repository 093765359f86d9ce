/**
 * What a stress test answers, as a deck tells it: the sentence with what is on record beside it, and the ways
 * that are left and lost.
 */
import type { Rerouting } from '../../analysis/reroute';
import type { Path } from '../../analysis/path';
import type { Atlas } from '../../atlas/atlas';
import { hoursOf } from '../../analysis/measures/measure';
import { restrictionsOn } from '../../analysis/path-search/restrictions';
import { basisSentence } from '../terms/basis';
import { pathsTable, type NamedPath } from './tables';
import { said, type ReportContext } from './words';
import type { Paragraph, Slide } from './deck';
import { outcomeSentence, problemText } from '../reroute/outcome';
import { banStatements } from '../reroute/barred-text';
import { pathFacts } from '../reroute/path-facts';
import type { AnsweredView } from '../answers/answered';
import { leftName } from '../reroute/answer-words';
import { otherWay, WITH_NOTHING_CLOSED } from '../format/path-words';

interface FoundPath extends NamedPath {
	readonly path: Path | null;
}

/** What is left stands first, also where nothing is. */
export function pathsOf(
	{ atlas, inquiry, state, day }: AnsweredView,
	{ open, best, alternatives }: Rerouting
): FoundPath[] {
	const assumptions = inquiry.assumptions(state);
	const named = (name: string, colour: NamedPath['colour'], path: Path | null): FoundPath => ({
		name,
		colour,
		path,
		facts: path && pathFacts(path, day, assumptions, atlas)
	});
	const isClosed = state.closed.length > 0;
	return [
		...(best || isClosed ? [named(leftName(isClosed), 'path-best', best)] : []),
		...(open && isClosed ? [named(WITH_NOTHING_CLOSED, 'path-lost', open)] : []),
		...alternatives.map((path, index) => named(otherWay(index), 'path-alternative', path))
	];
}

/**
 * What a step of a briefing shows of a stress test: the answer in a sentence, and the ways that are compared.
 */
export function stressOf(
	context: ReportContext,
	view: AnsweredView
): { readonly text: Paragraph[]; readonly table: Slide['table'] } {
	const { atlas, state, day, question } = view;
	const answer = question.rerouting;
	if (!answer?.rerouting?.open)
		return {
			text: answer?.problem ? said('computed', [problemText(answer.problem, atlas, state.status)]) : [],
			table: undefined
		};
	const { open, best } = answer.rerouting;
	const paths = pathsOf(view, { ...answer.rerouting, alternatives: [] });
	const text: Paragraph = {
		...said('computed', [''])[0],
		runs: sentenceRuns(view, { open, best })
	};
	// Its condition stands in the sentence.
	const more = basisSentence({ ...state, status: 'operating' });
	return {
		text: [
			text,
			...(more ? said('computed', [more]).map(({ runs }) => ({ runs })) : []),
			...said('record', onRecord(answer.rerouting, day, atlas))
		],
		table: pathsTable(paths, context.colours.answer)
	};
}

/** What is said beside the answer: what its way doesn't carry, and what is shut to its goods. */
const onRecord = ({ best, barred }: Rerouting, day: string, atlas: Atlas): string[] => [
	...(best ? restrictionsOn(best, day, atlas).map(({ says }) => says) : []),
	...(barred ? banStatements(barred) : [])
];

function sentenceRuns(
	{ atlas, inquiry, state, day, question }: AnsweredView,
	{ open, best }: Pick<Rerouting, 'best'> & { readonly open: NonNullable<Rerouting['open']> }
) {
	const assumptions = inquiry.assumptions(state);
	const [before, after] = [hoursOf(open, assumptions)?.total, best && hoursOf(best, assumptions)?.total];
	const moreHours = before === undefined || after === undefined || after === null ? null : after - before;
	return outcomeSentence(atlas, state.closed, { open, best }, moreHours, {
		basis: state,
		day,
		operating: question.operating
	}).map(({ text, strong }) => ({ text, bold: strong }));
}
