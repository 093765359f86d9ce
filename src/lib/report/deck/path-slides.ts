/** Slides of a comparison and of a stress test: map and answer, what the ways consist of, the whole table. */
import type { Rerouting } from '../../analysis/reroute';
import type { Path } from '../../analysis/path';
import { hoursOf, measure } from '../../analysis/measure';
import { restrictionsOn } from '../../analysis/restrictions';
import { criticality } from '../../analysis/criticality';
import { comparisonSentences, operationSentence } from '../comparison-sentences';
import { limitsNote, noPathSentence, termsNote, termsSentence } from '../terms-sentence';
import { longDay } from '../../atlas/day';
import { placeLabel } from '../../atlas/viewpoint';
import { basisSentence } from '../basis';
import { chartsOf } from './charts';
import { fullTable, stageTable, pathsTable, writtenTable, type NamedPath } from './tables';
import { said, sourcesOf, type ReportContext } from './words';
import type { Paragraph, Slide } from './deck';
import { closureName } from '../closure-name';
import { basisForRoom, comparisonBasis } from '../compare/compare-basis';
import { compared, hasPath, isBetween } from '../compare/compared';
import { comparisonGroups } from '../compare/rows';
import { allSources, lengthSources, stateSources } from '../compare/sources';
import { criticalTable } from '../critical-table';
import { closedText, outcomeSentence, problemText } from '../reroute/outcome';
import { banStatements } from '../reroute/barred-text';
import { pathFacts } from '../reroute/path-facts';
import { askedIn } from '../../view/asking';
import { mapPair } from '../../view/map-pair';
import type { ViewState } from '../../view/state';
import { listed } from '../format/list-text';
import { uncapital } from '../format/case-text';
import {
	anotherName,
	differenceSentence,
	differences,
	leftName,
	smallestReopeningSentence
} from '../reroute/answer-words';

/** What every slide of a view shares. */
type Common = Pick<Slide, 'notes' | 'day' | 'link'>;
/** So many ways stand side by side beside a map. */
const BESIDE_MAP = 3;

/** @param day YYYY-MM-DD */
function asked({ atlas, record, inquiry }: ReportContext, state: ViewState, day: string) {
	const place = (id: string) => placeLabel(atlas.place.get(id)!, state.names);
	const items = compared(record, inquiry, state, day);
	const between = isBetween(state);
	return {
		place,
		items,
		between,
		groups: comparisonGroups(items, { place, claims: record.claims, between, day })
	};
}

/** The table of a comparison for a room, as a step of a briefing shows it. */
export function stageTableOf(context: ReportContext, state: ViewState, day: string) {
	const { items, groups, between } = asked(context, state, day);
	return stageTable(items, groups, between, context.colours.answer);
}

export function comparisonSlides(
	context: ReportContext,
	state: ViewState,
	day: string,
	common: Common
): Slide[] {
	const { atlas, record, inquiry } = context;
	const { place, items, between, groups } = asked(context, state, day);
	const paths = items.filter(hasPath);
	const described = paths.map(({ letter, found }) => ({ letter, ...found }));
	const ends = between ? { from: place(state.from!), to: place(state.to!) } : null;
	const closed = state.closed.map((closure) => closureName(atlas, closure));
	const timed = items.every(({ route }) => route.kind === 'cargo');
	const terms = { ends, by: state.by, status: state.status, day: longDay(day), closed, timed };
	const title = ends
		? `${ends.from} – ${ends.to}: ${items.length} ways compared`
		: `Compared: ${listed(
				items.map(({ name }) => name),
				4
			)}`;
	const basis = comparisonBasis(inquiry.comparedOperating(state, day), state, day, items);
	const sentences = [
		termsSentence(terms),
		...(basis.more ? [basis.more] : []),
		...items
			.filter((item) => !hasPath(item))
			.map(({ letter, name }) => noPathSentence(`${letter} (${name})`, terms)),
		...comparisonSentences(described),
		...(paths.length > 0 ? [operationSentence(described, longDay(day))] : []),
		...basis.unbuilt,
		...(basis.operating ? [basis.operating] : [])
	];
	const sources = sourcesOf(record, allSources(record, paths, day));
	const bars = paths.map(({ letter, name, found }) => ({ name: `${letter}  ${name}`, of: found.measure }));
	const text = said('computed', sentences);
	const slide = { ...common, title, text: [], map: null, sources };
	const map = { view: state, ink: [] };
	const room = said('computed', basisForRoom(basis));
	const table = stageTable(items, groups, between, context.colours.answer);
	return [
		// Two maps leave no room beside them.
		...(mapPair(state)
			? [
					{ ...slide, layout: 'map-caption' as const, map, text: room },
					{ ...slide, layout: 'table' as const, title: 'In short', table }
				]
			: [{ ...slide, layout: 'map-table' as const, map, table, text: room }]),
		...(bars.length > 0
			? [
					{
						...slide,
						layout: 'charts' as const,
						title: 'How they differ',
						charts: chartsOf(bars, context.colours),
						text
					}
				]
			: []),
		{
			...slide,
			layout: 'table',
			title: 'Row by row',
			table: fullTable(items, groups, between, context.colours.answer)
		}
	];
}

interface FoundPath extends NamedPath {
	readonly path: Path | null;
}

/** What is left stands first, also where nothing is. */
function pathsOf(
	{ inquiry }: ReportContext,
	state: ViewState,
	day: string,
	{ open, best, alternatives }: Rerouting
): FoundPath[] {
	const assumptions = inquiry.assumptions(state);
	const named = (name: string, colour: NamedPath['colour'], path: Path | null): FoundPath => ({
		name,
		colour,
		path,
		facts: path && pathFacts(path, day, assumptions)
	});
	const isClosed = state.closed.length > 0;
	return [
		...(best || isClosed ? [named(leftName(isClosed), 'path-best', best)] : []),
		...(open && isClosed ? [named('With nothing closed', 'path-lost', open)] : []),
		...alternatives.map((path, index) =>
			named(anotherName(index, alternatives.length), 'path-alternative', path)
		)
	];
}

function answerOf({ inquiry }: ReportContext, state: ViewState, day: string) {
	const given = inquiry.answer(askedIn(state), day);
	return given?.kind === 'reroute' ? given : null;
}

/**
 * What a step of a briefing shows of a stress test: the answer in a sentence, and the ways that are compared.
 */
export function stressOf(
	context: ReportContext,
	state: ViewState,
	day: string
): { readonly text: Paragraph[]; readonly table: Slide['table'] } {
	const { atlas } = context;
	const answer = answerOf(context, state, day);
	if (!answer?.rerouting?.open)
		return {
			text: answer?.problem ? said('computed', [problemText(answer.problem, atlas, state.status)]) : [],
			table: undefined
		};
	const { open, best } = answer.rerouting;
	const paths = pathsOf(context, state, day, { ...answer.rerouting, alternatives: [] });
	const text: Paragraph = {
		...said('computed', [''])[0],
		runs: sentenceRuns(context, state, day, { open, best })
	};
	// Its condition stands in the sentence.
	const more = basisSentence({ ...state, status: 'operating' });
	return {
		text: [
			text,
			...(more ? said('computed', [more]).map(({ runs }) => ({ runs })) : []),
			...said('record', onRecord(answer.rerouting, day))
		],
		table: pathsTable(paths, context.colours.answer)
	};
}

/** What is said beside the answer: what its way doesn't carry, and what is shut to its goods. */
const onRecord = ({ best, barred }: Rerouting, day: string): string[] => [
	...(best ? restrictionsOn(best, day).map(({ says }) => says) : []),
	...(barred ? banStatements(barred) : [])
];

function sentenceRuns(
	{ atlas, inquiry }: ReportContext,
	state: ViewState,
	day: string,
	{ open, best }: Pick<Rerouting, 'best'> & { readonly open: NonNullable<Rerouting['open']> }
) {
	const assumptions = inquiry.assumptions(state);
	const [before, after] = [hoursOf(open, assumptions)?.total, best && hoursOf(best, assumptions)?.total];
	const moreHours = before === undefined || after === undefined || after === null ? null : after - before;
	return outcomeSentence(atlas, state.closed, { open, best }, moreHours, {
		basis: state,
		day,
		operating: inquiry.operating(state, day)
	}).map(({ text, strong }) => ({ text, bold: strong }));
}

export function stressSlides(context: ReportContext, state: ViewState, day: string, common: Common): Slide[] {
	const { atlas, record, inquiry } = context;
	const name = (id: string | null) => (id === null ? '…' : placeLabel(atlas.place.get(id)!, state.names));
	const title = `${name(state.from)} – ${name(state.to)}${state.closed.length > 0 ? `: ${uncapital(closedText(atlas, state.closed))}` : ''}`;
	const slide = { ...common, title, text: [], map: null, sources: [] };
	const map = { view: state, ink: [] };
	const rerouting = answerOf(context, state, day)?.rerouting;
	const { text, table } = stressOf(context, state, day);
	if (!rerouting?.open) return [{ ...slide, layout: 'map-side', text, map }];

	const paths = pathsOf(context, state, day, rerouting);
	const sources = sourcesOf(
		record,
		paths.flatMap(({ path }) =>
			path ? [...lengthSources(record, path), ...stateSources(record, path, day)] : []
		)
	);
	const assumptions = inquiry.assumptions(state);
	const bars = paths.flatMap(({ name: bar, path }) =>
		path ? [{ name: bar, of: measure(path, day, assumptions) }] : []
	);
	const ends = { from: rerouting.open.from, to: rerouting.open.to };
	const critical = criticality(inquiry.ground(state, day, state.goods), ends);
	return [
		{
			...slide,
			layout: 'map-answer',
			text,
			map,
			table: paths.length <= BESIDE_MAP ? pathsTable(paths, context.colours.answer) : table,
			sources
		},
		...(paths.length > BESIDE_MAP
			? [
					{
						...slide,
						layout: 'table' as const,
						title: 'All the ways',
						table: pathsTable(paths, context.colours.answer),
						sources
					}
				]
			: []),
		{
			...slide,
			layout: 'charts',
			title: 'How the ways differ',
			text: said('computed', [...differing(context, rerouting), limitsNote(state, day)]),
			charts: chartsOf(bars, context.colours),
			sources
		},
		...(critical.length > 0
			? [
					{
						...slide,
						layout: 'table' as const,
						title: `What ${name(ends.from)} – ${name(ends.to)} hangs on`,
						text: said('computed', [`Each closed alone, nothing else closed. ${termsNote(state, day)}`]),
						table: writtenTable(
							criticalTable(
								critical,
								(closure) => closureName(atlas, closure),
								{ names: [name(ends.from), name(ends.to)], ids: [] },
								state,
								day
							)
						),
						sources: []
					}
				]
			: [])
	];
}

/** In sentences: what a slide has room for of how the ways differ. */
function differing({ atlas }: ReportContext, { open, best, reopening }: Rerouting): string[] {
	if (reopening) return [smallestReopeningSentence(atlas, open!, reopening)];
	if (!best || best.km === open!.km) return [];
	return differences(atlas, open!, best)
		.filter(({ isShort }) => isShort)
		.map(differenceSentence);
}
