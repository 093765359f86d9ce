/** Slides of a comparison and of a stress test: map and answer, what the ways consist of, the whole table. */
import type { Rerouting } from '../../analysis/reroute';
import type { Way } from '../../analysis/way';
import { hoursOf, measure } from '../../analysis/measure';
import { criticality } from '../../analysis/criticality';
import { comparisonSentences, operationSentence } from '../comparison-sentences';
import { COUNTING, noWaySentence, termsSentence } from '../terms-sentence';
import { longDay } from '../../atlas/day';
import { placeLabel } from '../../atlas/viewpoint';
import { basisSentence } from '../basis';
import { chartsOf } from './charts';
import { fullTable, roomTable, waysTable, writtenTable, type NamedWay } from './tables';
import { said, sourcesOf, type Telling } from './words';
import type { Paragraph, Slide } from './deck';
import { closureName, listed } from '../closure-name';
import { basisForRoom, comparisonBasis } from '../compare/compare-basis';
import { compared, hasWay, isBetween } from '../compare/compared';
import { comparisonGroups } from '../compare/rows';
import { allSources, lengthSources, stateSources } from '../compare/sources';
import { criticalTable, termsNote } from '../critical-table';
import { bordersChanged, closedText, countriesChanged, longerText, outcomeSentence, problemText } from '../reroute/outcome';
import { wayFacts } from '../reroute/path-facts';
import { askedIn } from '../../view/asking';
import { inquiryOf } from '../../view/inquiry';
import { mapPair } from '../../view/map-pair';
import type { ViewState } from '../../view/state';

/** What every slide of a view shares. */
type Common = Pick<Slide, 'notes' | 'day' | 'link'>;
/** So many ways stand side by side beside a map. */
const BESIDE_MAP = 3;

/** @param day YYYY-MM-DD */
function asked({ atlas, record }: Telling, state: ViewState, day: string) {
	const place = (id: string) => placeLabel(atlas.place.get(id)!, state.names);
	const items = compared(atlas, record, inquiryOf(atlas, record), state, day);
	const between = isBetween(state);
	return { place, items, between, groups: comparisonGroups(items, { place, claims: record.claims, between, day }) };
}

/** The table of a comparison for a room, as a step of a briefing shows it. */
export function roomTableOf(telling: Telling, state: ViewState, day: string) {
	const { items, groups, between } = asked(telling, state, day);
	return roomTable(items, groups, between, telling.colours.answer);
}

export function comparisonSlides(telling: Telling, state: ViewState, day: string, common: Common): Slide[] {
	const { atlas, record } = telling;
	const { place, items, between, groups } = asked(telling, state, day);
	const ways = items.filter(hasWay);
	const described = ways.map(({ letter, found }) => ({ letter, ...found }));
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
	const basis = comparisonBasis(inquiryOf(atlas, record), state, day, items);
	const sentences = [
		termsSentence(terms),
		...(basis.more ? [basis.more] : []),
		...items.filter((item) => !hasWay(item)).map(({ letter, name }) => noWaySentence(`${letter} (${name})`, terms)),
		...comparisonSentences(described),
		...(ways.length > 0 ? [operationSentence(described, longDay(day))] : []),
		...basis.unbuilt,
		...(basis.operating ? [basis.operating] : [])
	];
	const sources = sourcesOf(allSources(record, ways, day));
	const bars = ways.map(({ letter, name, found }) => ({ name: `${letter}  ${name}`, of: found.measure }));
	const text = said('computed', sentences);
	const slide = { ...common, title, text: [], map: null, sources };
	const map = { view: state, ink: [] };
	const room = said('computed', basisForRoom(basis));
	const table = roomTable(items, groups, between, telling.colours.answer);
	return [
		// Two maps leave no room beside them.
		...(mapPair(state)
			? [
					{ ...slide, layout: 'map-caption' as const, map, text: room },
					{ ...slide, layout: 'table' as const, title: 'In short', table }
				]
			: [{ ...slide, layout: 'map-table' as const, map, table, text: room }]),
		...(bars.length > 0
			? [{ ...slide, layout: 'charts' as const, title: 'How they differ', charts: chartsOf(bars, telling.colours), text }]
			: []),
		{ ...slide, layout: 'table', title: 'Row by row', table: fullTable(items, groups, between, telling.colours.answer) }
	];
}

interface FoundWay extends NamedWay {
	readonly way: Way | null;
}

/** What is left stands first, also where nothing is. */
function waysOf({ atlas, record }: Telling, state: ViewState, day: string, { open, best, alternatives }: Rerouting): FoundWay[] {
	const assumptions = inquiryOf(atlas, record).assumptions(state);
	const named = (name: string, colour: NamedWay['colour'], way: Way | null): FoundWay => ({
		name,
		colour,
		way,
		facts: way && wayFacts(way, day, assumptions)
	});
	const isClosed = state.closed.length > 0;
	return [
		...(best || isClosed ? [named(isClosed ? 'What is left' : 'The way', 'way-best', best)] : []),
		...(open && isClosed ? [named('With nothing closed', 'way-lost', open)] : []),
		...alternatives.map((way, index) =>
			named(alternatives.length === 1 ? 'Another way' : `Another way, ${index + 1}`, 'way-alternative', way)
		)
	];
}

function answerOf({ atlas, record }: Telling, state: ViewState, day: string) {
	const given = inquiryOf(atlas, record).answer(askedIn(state), day);
	return given?.kind === 'reroute' ? given : null;
}

/** What a step of a briefing shows of a stress test: the answer in a sentence, and the ways that are compared. */
export function stressOf(telling: Telling, state: ViewState, day: string): { readonly text: Paragraph[]; readonly table: Slide['table'] } {
	const { atlas } = telling;
	const answer = answerOf(telling, state, day);
	if (!answer?.rerouting?.open)
		return { text: answer?.problem ? said('computed', [problemText(answer.problem, atlas, state.status)]) : [], table: undefined };
	const { open, best } = answer.rerouting;
	const ways = waysOf(telling, state, day, { ...answer.rerouting, alternatives: [] });
	const text: Paragraph = { ...said('computed', [''])[0], runs: sentenceRuns(telling, state, day, { open, best }) };
	// Its condition stands in the sentence.
	const more = basisSentence({ ...state, status: 'operating' });
	return {
		text: [text, ...(more ? said('computed', [more]).map(({ runs }) => ({ runs })) : [])],
		table: waysTable(ways, telling.colours.answer)
	};
}

function sentenceRuns(
	{ atlas, record }: Telling,
	state: ViewState,
	day: string,
	{ open, best }: Pick<Rerouting, 'best'> & { readonly open: NonNullable<Rerouting['open']> }
) {
	const inquiry = inquiryOf(atlas, record);
	const assumptions = inquiry.assumptions(state);
	const [before, after] = [hoursOf(open, assumptions)?.total, best && hoursOf(best, assumptions)?.total];
	const moreHours = before === undefined || after === undefined || after === null ? null : after - before;
	return outcomeSentence(atlas, state.closed, { open, best }, moreHours, {
		basis: state,
		day,
		operating: inquiry.operating(state, day)
	}).map(({ text, strong }) => ({ text, bold: strong }));
}

export function stressSlides(telling: Telling, state: ViewState, day: string, common: Common): Slide[] {
	const { atlas, record } = telling;
	const name = (id: string | null) => (id === null ? '…' : placeLabel(atlas.place.get(id)!, state.names));
	const title = `${name(state.from)} – ${name(state.to)}${state.closed.length > 0 ? `: ${lower(closedText(atlas, state.closed))}` : ''}`;
	const slide = { ...common, title, text: [], map: null, sources: [] };
	const map = { view: state, ink: [] };
	const rerouting = answerOf(telling, state, day)?.rerouting;
	const { text, table } = stressOf(telling, state, day);
	if (!rerouting?.open) return [{ ...slide, layout: 'map-side', text, map }];

	const ways = waysOf(telling, state, day, rerouting);
	const sources = sourcesOf(ways.flatMap(({ way }) => (way ? [...lengthSources(record, way), ...stateSources(record, way, day)] : [])));
	const assumptions = inquiryOf(atlas, record).assumptions(state);
	const bars = ways.flatMap(({ name: bar, way }) => (way ? [{ name: bar, of: measure(way, day, assumptions) }] : []));
	const ends = { from: rerouting.open.from, to: rerouting.open.to };
	const critical = criticality(inquiryOf(atlas, record).ground(state, day, state.goods), ends);
	return [
		{
			...slide,
			layout: 'map-answer',
			text,
			map,
			table: ways.length <= BESIDE_MAP ? waysTable(ways, telling.colours.answer) : table,
			sources
		},
		...(ways.length > BESIDE_MAP
			? [{ ...slide, layout: 'table' as const, title: 'All the ways', table: waysTable(ways, telling.colours.answer), sources }]
			: []),
		{
			...slide,
			layout: 'charts',
			title: 'How the ways differ',
			text: said('computed', [...differences(telling, rerouting), limits(state, day)]),
			charts: chartsOf(bars, telling.colours),
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

const lower = (text: string) => text[0].toLowerCase() + text.slice(1);

function differences({ atlas }: Telling, { open, best, reopening }: Rerouting): string[] {
	if (reopening) {
		const names = listed(
			reopening.closures.map((closure) => closureName(atlas, closure)),
			8
		);
		return [
			`The smallest reopening: ${names} ${reopening.closures.length === 1 ? 'alone' : 'together'}; ${longerText(open!, reopening.way)} then.`
		];
	}
	if (!best || best.km === open!.km) return [];
	const [countries, borders] = [countriesChanged(open!, best), bordersChanged(open!, best, atlas)];
	const line = (label: string, names: readonly string[]) => (names.length > 0 ? [`${label}: ${listed(names, 8)}.`] : []);
	return [
		...line('Now also through', countries.gained),
		...line('No longer through', countries.lost),
		...line('Borders passed instead', borders.gained)
	];
}

const limits = ({ by, status, goods }: ViewState, day: string) =>
	`The best way by ${by === 'hours' && goods === 'cargo' ? 'hours' : 'kilometres'}, counting ${COUNTING[status]}, on ${longDay(day)}. No capacity, no tariffs, no politics are counted.`;
