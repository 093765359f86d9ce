import { beforeEach, expect, it } from 'vitest';
import { memoryStore } from '../../../../tests/support/memory-store';
import type { Ink } from '../../view/ink';
import { newBriefing } from '../editor/edits';
import { keepInk, withInk } from './keep-ink';
import { Library } from './library';

const stroke = (at: number): Ink => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [at, at] },
	properties: { kind: 'text', colour: 'red', text: 'x' }
});
let library: Library;
beforeEach(() => {
	const { backend, changes } = memoryStore();
	library = new Library(backend, changes);
});

it('strokes are shown once, wherever they come from', () => {
	expect(withInk([stroke(1)], [stroke(1), stroke(2)])).toEqual([stroke(1), stroke(2)]);
	expect(withInk([], [])).toEqual([]);
});
it('strokes are kept in the reader’s own briefing, each once', async () => {
	const own = newBriefing('own-a', '');
	await library.save(own, 0);
	for (const drawn of [[stroke(1)], [stroke(1), stroke(2)]]) await keepInk(library, own, { 'step-1': drawn });
	expect((await library.load('own-a'))!.briefing.steps[0].ink).toEqual([stroke(1), stroke(2)]);
});
it('strokes on one that ships are kept in a copy', async () => {
	const said = await keepInk(
		library,
		{ ...newBriefing('six-routes', ''), title: 'Six routes' },
		{ 'step-1': [stroke(1)] }
	);
	expect(said).toContain('Six routes (copy)');
	const { saved } = await library.list();
	expect(saved.map(({ briefing }) => [briefing.title, briefing.steps[0].ink])).toEqual([
		['Six routes (copy)', [stroke(1)]]
	]);
});
