/**
 * Slides of a stress test and of a comparison. The ways are those worked out by hand in
 * `tests/support/worked/worked-paths.ts`: from Origin to End 630 km by road through Russia, 780 by rail,
 * 1,310 by sea.
 */
import { describe, expect, it } from 'vitest';
import { workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { workedRecord } from '../../../../tests/support/worked/worked-record';
import { createAtlas } from '../../atlas/atlas';
import { MAP_THEMES } from '../../map/symbology/theme';
import { readView } from '../../view/address/codec';
import { Inquiry } from '../../view/inquiry';
import { AnsweredViews } from '../answers/answered';
import { basisOf } from './basis';
import { comparisonSlides, stageTableOf } from './comparison-slides';
import type { Paragraph, Table } from './deck';
import { stressOf, pathsOf } from './stress-answer';
import { stressSlides } from './stress-slides';

const atlas = createAtlas(workedAtlas);
const views = new AnsweredViews(new Inquiry(atlas, workedRecord.assumptions), workedRecord);
const context = { views, colours: MAP_THEMES.light, linkTo: () => '' };
const common = { notes: '', day: '29 June 2026', link: '' };
const of = (query: string) => views.of(readView(query, atlas).view);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (text: readonly Paragraph[]) =>
	text.map(({ runs }) => plain(runs.map((run) => run.text).join('')));
const heads = ({ columns }: Table) => columns.map(({ title }) => plain(title));
const rowsOf = ({ rows }: Table) =>
	new Map(rows.map(({ label, cells }) => [label, cells.map(({ lines }) => plain(lines.join('; ')))]));

const RUSSIA = 'from=origin&to=end&closed=RU';
const BECOMES =
	'With Russia closed, the route from Origin to End becomes 150 km longer (1.24 ×) and about 18 h faster.';

describe('a stress test on slides', () => {
	const slides = stressSlides(context, of(RUSSIA), common);
	it('is the answer beside its map, how the ways differ, and what the way hangs on', () => {
		expect(slides.map(({ title, layout, map }) => [title, layout, map !== null])).toEqual([
			['Origin – End: with Russia closed', 'map-answer', true],
			['Differences between the routes', 'charts', false],
			['Critical links: Origin – End', 'table', false]
		]);
		expect(said(slides[0].text)).toEqual([BECOMES]);
		expect(heads(slides[0].table!)).toEqual(['', 'Remaining route', 'Baseline', 'Alternative 1']);
		expect(rowsOf(slides[0].table!).get('Length')).toEqual(['780 km', '630 km', '1,310 km']);
	});
	it('says in what they differ, and what is not counted', () =>
		expect(said(slides[1].text)).toEqual([
			'Countries dropped: Russia.',
			'New border crossings: North.',
			'Best route by distance. Network on 29 June 2026: open lines only. Ignores capacity, tariffs and politics.'
		]));
	it('says what it hangs on with nothing closed', () => {
		expect(said(slides[2].text)).toEqual([
			'Each closed alone, with nothing else closed.',
			'Best route by distance. Network on 29 June 2026: open lines only.'
		]);
		expect(heads(slides[2].table!)).toEqual(['Closed alone', 'Kind', 'Remaining length', 'Detour']);
		// 780 ÷ 730, with 100 km for the change from road to rail.
		expect(rowsOf(slides[2].table!).get('Russia')).toEqual(['country', '780 km', '1.07 ×']);
		expect(rowsOf(slides[2].table!).get('Georgia')).toEqual(['country', 'no route', '–']);
	});
	it('is a map and the reason, where there is no way to begin with', () => {
		const [only, ...more] = stressSlides(context, of('from=origin&to=elsewhere'), common);
		expect([only.title, only.layout, more]).toEqual(['Origin – Elsewhere', 'map-side', []]);
		expect(said(only.text)).toEqual(['Elsewhere is not on the network for these goods.']);
	});
	it('says the smallest reopening, where no route remains', () => {
		const [answer, differing] = stressSlides(context, of('from=origin&to=end&closed=RU,GE'), common);
		expect(said(answer.text)).toEqual([
			'With Russia and Georgia closed, no route remains from Origin to End.'
		]);
		expect(rowsOf(answer.table!).get('Length')).toEqual(['no route', '630 km']);
		expect(said(differing.text)[0]).toBe(
			'Minimum reopening: Georgia alone; the route is then 150 km longer (1.24 ×).'
		);
	});
});

describe('a step of a briefing with the answer of a stress test', () => {
	it('has the answer and the two ways, without others', () => {
		const { text, table } = stressOf(context, of(RUSSIA));
		expect(said(text)).toEqual([BECOMES]);
		expect(text[0].speaker?.voice).toBe('computed');
		expect(heads(table!)).toEqual(['', 'Remaining route', 'Baseline']);
	});
	it('says on what else it rests, and what it is without that', () => {
		const planned = of(`${RUSSIA}&status=planned`);
		expect(said(basisOf('stress-result', planned))).toEqual([
			'Planned and proposed lines count as open.',
			'With only the lines open on 29 June 2026, the route becomes 150 km longer (1.24 ×).'
		]);
		expect(basisOf('stress-result', of(RUSSIA))).toEqual([]);
		expect(basisOf('map-side', planned)).toEqual([]);
		// Where there is no answer, there is nothing for it to rest on.
		expect(basisOf('stress-result', of('from=origin&to=elsewhere&status=planned'))).toEqual([]);
	});
	it('names the way alone where nothing is closed', () => {
		const view = of('from=origin&to=end');
		const paths = pathsOf(view, { ...view.question.rerouting!.rerouting!, alternatives: [] });
		expect(paths.map(({ name, path }) => [name, path?.km])).toEqual([['Route', 630]]);
	});
});

describe('a comparison on slides', () => {
	const QUERY = 'compare=northern.land,northern.sea';
	const slides = comparisonSlides(context, of(QUERY), common);
	it('is a table beside its map, how they differ, and row by row', () => {
		expect(slides.map(({ title, layout }) => [title, layout])).toEqual([
			['Comparison: North and North', 'map-table'],
			['Differences', 'charts'],
			['Details', 'table']
		]);
		expect(rowsOf(slides[0].table!).get('Length')).toEqual(['780 km', '1,310 km']);
		expect(slides[0].table).toEqual(stageTableOf(context, of(QUERY)));
		expect(said(slides[1].text)[0]).toBe('Each from end to end, with its status on 29 June 2026.');
	});
	it('has the table on a slide of its own after two maps', () => {
		const pair = comparisonSlides(context, of(`${QUERY}&maps=2`), common);
		expect(pair.map(({ title, layout }) => [title, layout]).slice(0, 2)).toEqual([
			['Comparison: North and North', 'map-caption'],
			['Summary', 'table']
		]);
	});
	it('between two places says on what terms, and which has no way', () => {
		const between = comparisonSlides(
			context,
			of('compare=northern,southern&from=origin&to=end&closed=RU'),
			common
		);
		expect(between[0].title).toBe('Origin – End: 2 routes compared');
		const differing = between.find(({ title }) => title === 'Differences')!;
		expect(said(differing.text)[0]).toBe(
			'Between Origin and End, with Russia closed: each follows its route where it runs, then the shortest connection. Network on 29 June 2026: open lines only.'
		);
	});
	it('says in a step on what else it rests', () =>
		expect(said(basisOf('compare-table', of(`${QUERY}&asof=2026-01-01`)))).toEqual([
			'The date is 1 January 2026.'
		]));
});
