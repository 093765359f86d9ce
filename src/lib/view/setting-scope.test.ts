import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { createAtlas } from '../atlas/atlas';
import { defaultView, readView } from './address/codec';
import { drawnLens, PLAIN_QUESTION, questionOf, SETTING_SCOPE, toolOf } from './setting-scope';
import { View } from './view.svelte';

const atlas = createAtlas(smallAtlas);
const state = (query: string) => readView(query, atlas).view;

function recorded() {
	const queries: string[] = [];
	const view = new View(atlas, { write: (address) => queries.push(address.replace('?', '')) });
	return { view, last: () => queries.at(-1) };
}
/** What a ready-made comparison sets, with terms that aren't plain. */
const READY_MADE = {
	compare: ['north', 'south'],
	from: 'alpha',
	to: 'delta',
	status: 'planned',
	by: 'hours'
} as const;
const PLAIN = {
	compare: [],
	from: null,
	to: null,
	closed: [],
	by: 'km',
	status: 'operating',
	goods: 'cargo',
	maps: null
};

describe('whose a setting is', () => {
	it('is said of every setting of a view', () => {
		expect(Object.keys(SETTING_SCOPE).sort()).toEqual(Object.keys(defaultView(atlas)).sort());
	});
	it('is the question’s for what an answer is computed from, as the table in the README names it', () => {
		expect(PLAIN_QUESTION).toEqual(PLAIN);
	});
	it('tells which tool a view is in', () => {
		expect(toolOf(state('compare=north'))).toBe('compare');
		expect(toolOf(state('focus=compare'))).toBe('compare');
		expect(toolOf(state('closed=IR'))).toBe('closures');
		expect(toolOf(state('focus=stress&status=planned'))).toBe('closures');
		expect(toolOf(state('focus=reroute&compare=north,south'))).toBe('closures');
		expect(toolOf(state('focus=north&lens=iran'))).toBeUndefined();
	});
});

describe('a tool', () => {
	it('takes over nothing that another has set, and finds its own again as it was', () => {
		const { view, last } = recorded();
		view.asking.ask(READY_MADE);
		view.asking.set({ maps: ['A', 'B'] });
		const compared = questionOf(view.state);
		view.close();
		view.focus({ kind: 'reroute' });
		expect(questionOf(view.state)).toEqual(PLAIN);
		expect(last()).toBe('focus=reroute');
		view.asking.between('alpha', 'delta');
		view.asking.setClosed(['IR']);
		view.focus({ kind: 'compare' });
		expect(questionOf(view.state)).toEqual(compared);
		view.focus({ kind: 'reroute' });
		expect(questionOf(view.state)).toEqual({ ...PLAIN, from: 'alpha', to: 'delta', closed: ['IR'] });
		view.focus({ kind: 'critical' });
		expect(questionOf(view.state), 'what a way hangs on is asked of the same ends').toMatchObject({
			from: 'alpha',
			to: 'delta'
		});
	});
	it('starts plain where a question is asked anew', () => {
		const { view } = recorded();
		view.asking.ask(READY_MADE);
		view.asking.ask({ from: 'alpha', to: 'delta', closed: ['IR'] });
		expect(questionOf(view.state)).toEqual({ ...PLAIN, from: 'alpha', to: 'delta', closed: ['IR'] });
	});
	it('is not given what asks for a way when a route is added to the comparison', () => {
		const { view } = recorded();
		view.asking.ask({ from: 'alpha', to: 'delta', closed: ['IR'], status: 'planned' });
		view.asking.add('north');
		expect(questionOf(view.state)).toEqual({ ...PLAIN, compare: ['north'] });
		view.asking.remove('north');
		expect(questionOf(view.state)).toEqual(PLAIN);
		expect(view.panel).toEqual({ kind: 'compare' });
	});
	it('leaves no terms behind when its panel is closed before anything is asked', () => {
		const { view, last } = recorded();
		view.focus({ kind: 'stress' });
		view.asking.set({ status: 'planned', by: 'hours' });
		view.close();
		expect(last()).toBe('');
		view.focus({ kind: 'stress' });
		expect(view.state).toMatchObject({ status: 'planned', by: 'hours' });
	});
	it('keeps what the reader has set for all: day, names, assumptions', () => {
		const { view } = recorded();
		view.read('asof=2025-01-01&names=yerevan&assume=rail:35');
		view.asking.ask(READY_MADE);
		view.focus({ kind: 'reroute' });
		expect(view.state).toMatchObject({ asof: '2025-01-01', names: 'yerevan', assume: { rail: 35 } });
	});
	it('opens an address exactly as it is written', () => {
		const { view } = recorded();
		const query = 'focus=reroute&from=alpha&to=delta&closed=IR&status=planned';
		view.read(query);
		expect(view.state).toMatchObject({ from: 'alpha', to: 'delta', closed: ['IR'], status: 'planned' });
		expect(view.query).toBe(query);
	});
});

describe('closing the panel of a question', () => {
	it('leaves the answer on the map and in the address, from which it opens as it is seen', () => {
		const { view, last } = recorded();
		view.asking.ask(READY_MADE);
		view.close();
		expect(view.panel).toBeNull();
		expect(view.asking.stays).toBe(true);
		const copy = recorded().view;
		copy.read(last()!);
		expect(copy.state).toEqual(view.state);
		expect(copy.panel).toBeNull();
		expect(copy.asking.stays).toBe(true);
		view.focus({ kind: 'compare' });
		expect(view.state).toMatchObject(READY_MADE);
	});
	it('is not undone by what is looked at on the map meanwhile', () => {
		const { view } = recorded();
		view.asking.ask(READY_MADE);
		view.close();
		view.choose({ place: 'beta' });
		expect(view.state).toMatchObject({ ...READY_MADE, focus: { kind: 'place', place: 'beta' } });
		view.close();
		expect(view.panel).toBeNull();
		expect(view.state).toMatchObject(READY_MADE);
	});
	it.each<[string, (view: View) => void]>([
		['a panel opened elsewhere', (view) => view.focusRoute('north')],
		['a route switched', (view) => view.routes.toggle('north')],
		['a lens', (view) => view.setLens('iran')]
	])('makes room on the map for %s, and comes back as it was', (_, act) => {
		const { view } = recorded();
		view.asking.ask(READY_MADE);
		view.close();
		act(view);
		expect(questionOf(view.state)).toEqual(PLAIN);
		view.focus({ kind: 'compare' });
		expect(view.state).toMatchObject(READY_MADE);
	});
	it('forgets only what is cleared', () => {
		const { view, last } = recorded();
		view.asking.ask(READY_MADE);
		view.close();
		view.asking.clear();
		expect(last()).toBe('');
		view.focus({ kind: 'compare' });
		expect(questionOf(view.state)).toEqual(PLAIN);
	});
	it('keeps what is left by going back', () => {
		const { view } = recorded();
		view.asking.ask({ from: 'alpha', to: 'delta' });
		view.read('');
		view.focus({ kind: 'reroute' });
		expect(view.state).toMatchObject({ from: 'alpha', to: 'delta' });
	});
});

describe('a lens', () => {
	it('waits while a question is drawn, whose ways have the colours', () => {
		expect(drawnLens(state('lens=iran'))).toBe('iran');
		expect(drawnLens(state('lens=iran&focus=compare'))).toBe('iran');
		expect(drawnLens(state('lens=iran&compare=north,south'))).toBeNull();
		expect(drawnLens(state('lens=iran&from=alpha&to=delta'))).toBeNull();
	});
	it('doesn’t wait for what the panel leaves aside, as nothing of it is drawn', () => {
		expect(drawnLens(state('lens=iran&focus=critical&closed=IR'))).toBe('iran');
		expect(drawnLens(state('lens=iran&focus=reroute&compare=north,south'))).toBe('iran');
		expect(drawnLens(state('lens=iran&focus=reroute&closed=IR'))).toBeNull();
	});
	it('is there again when the question is cleared, and puts one aside when it is chosen', () => {
		const { view } = recorded();
		view.setLens('iran');
		view.asking.ask(READY_MADE);
		expect(drawnLens(view.state)).toBeNull();
		view.asking.clear();
		expect(drawnLens(view.state)).toBe('iran');
		view.asking.ask(READY_MADE);
		view.setLens('iran');
		expect(drawnLens(view.state)).toBe('iran');
		expect(view.panel).toEqual({ kind: 'stakes' });
	});
});
