/** The worked network; the claims, stances and stakes are made up with it. */
import { describe, expect, it } from 'vitest';
import { workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { workedRecord } from '../../../../tests/support/worked/worked-record';
import { createAtlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { readView } from '../../view/address/codec';
import { criticality } from '../../analysis/criticality';
import { Inquiry } from '../../view/inquiry';
import { shownQuestion } from '../../view/shown-question';
import { overlaysOfView } from './overlays-of-view';
import { needsRecord } from './overlays';
import { ringedPlaces } from './ringed-places';

const atlas = createAtlas({
	...workedAtlas,
	claims: ['gate-opens'],
	bindings: [{ claim: 'gate-opens', routes: [], links: ['gate-end'], places: ['gate'] }]
});
const record: RecordData = {
	...workedRecord,
	events: [{ ...workedRecord.events[0], at: [44, 41] }]
};
const viewOf = (query: string) => readView(query, atlas).view;
function lie(query: string, part: Partial<ReturnType<typeof viewOf>> = {}) {
	const state = shownQuestion({ ...viewOf(query), ...part });
	const day = state.asof ?? atlas.latest;
	const inquiry = new Inquiry(atlas, record.assumptions);
	const { from, to } = state;
	const routing = inquiry.routing(state, day, state.goods);
	const critical = from && to ? criticality(routing, { from, to }) : null;
	return overlaysOfView(
		{ atlas, record, state, day, question: { answer: inquiry.answer(state, day), critical } },
		null
	);
}

describe('over the map of a view', () => {
	it('lies nothing where it asks nothing', () => {
		expect(lie('')).toMatchObject({ stakes: null, events: [], answer: { paths: [], context: 'shown' } });
		expect(lie('').tints.size).toBe(0);
	});
	it('lie the stakes of the lens, by link', () => {
		const { stakes } = lie('lens=russia');
		expect(stakes!.get('east-middle')).toBe('territory');
		expect(stakes!.get('gate-end')).toBe('ownership');
	});
	it('lie stances by country, on the route in focus', () => {
		expect([...lie('focus=stances:northern').tints]).toEqual([
			['RU', 'opposes'],
			['GE', 'supports']
		]);
	});
	it('lie the events up to its day, but not in a briefing, which is as of its day', () => {
		expect(lie('asof=2020-11-09').events).toEqual([
			{ id: 'summit', voice: 'article', title: 'A summit names the way', at: [44, 41], current: true }
		]);
		expect(lie('asof=2020-11-08').events).toEqual([]);
		expect(lie('asof=2020-11-09', { brief: { id: 'any', step: 1 } }).events).toEqual([]);
	});
	it('lie the ways of an answer, and what is closed', () => {
		const { answer } = lie('from=origin&to=end&closed=RU');
		expect([...answer.closed.countries]).toEqual(['RU']);
		// Past Russia 780 km; with nothing closed 630.
		const km = (role: string) => answer.paths.find((path) => path.role === role)!.path.km;
		expect([km('best'), km('lost')]).toEqual([780, 630]);
	});
	it('lies nothing of what the panel leaves aside', () => {
		// What a way hangs on is asked with nothing closed, also while one of its ends is still to be chosen.
		const critical = lie('focus=critical&from=origin&to=end&closed=RU').answer;
		expect(critical).toEqual(lie('focus=critical&from=origin&to=end').answer);
		expect(critical.paths.map(({ role, path }) => [role, path.km])).toEqual([['critical', 630]]);
		expect(lie('focus=critical&from=origin&closed=RU').answer.closed.countries.size).toBe(0);
		// Among closures nothing is compared: the routes stand, and a lens colours them.
		const closures = lie('focus=reroute&compare=northern.land,northern.sea&lens=russia');
		expect(closures).toEqual(lie('focus=reroute&lens=russia'));
		expect(closures.answer.context).toBe('shown');
	});
});

it('needs the record for a lens, stances on a route, and the line of days', () => {
	const needs = (query: string, walking = false) => needsRecord(viewOf(query), walking);
	expect(needs('')).toBe(false);
	expect(needs('focus=stances')).toBe(false);
	expect(needs('', true)).toBe(true);
	expect(needs('lens=iran')).toBe(true);
	expect(needs('focus=stances:northern')).toBe(true);
});
it('rings the place in focus, or those that a claim in focus is about', () => {
	const ringed = (query: string) => ringedPlaces(atlas, viewOf(query).focus);
	expect(ringed('focus=place:weir')).toEqual(['weir']);
	expect(ringed('focus=claim:gate-opens')).toEqual(['gate']);
	expect(ringed('focus=link:gate-end')).toEqual([]);
	expect(ringed('')).toEqual([]);
});
