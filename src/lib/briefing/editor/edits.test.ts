import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../../tests/support/properties';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { readView } from '../../view/address/codec';
import {
	changeDetails,
	changedStep,
	changeStep,
	copyOf,
	duplicateStep,
	insertStep,
	layoutFor,
	moveStep,
	newBriefing,
	userLayerId,
	removeStep
} from './edits';
import { readBriefing, writeBriefing } from '../document/file';
import type { Briefing } from '../document/schema';

const atlas = createAtlas(smallAtlas);
const step = (title: string) => ({ layout: 'map-side' as const, title, text: '', notes: '', view: '' });
const titles = ({ steps }: Briefing) => steps.map(({ title }) => title).join(' ');
const three = ['b', 'c'].reduce(
	(briefing, title) => insertStep(briefing, briefing.steps.length, step(title)),
	changeDetails(newBriefing('own-a', ''), { title: 'a' })
);

describe('a new briefing', () => {
	it('has a title page over the view that it was made from', () => {
		const { steps } = newBriefing('own-a', 'routes=north');
		expect(steps).toHaveLength(1);
		expect(steps[0]).toMatchObject({ layout: 'title', view: 'routes=north' });
	});
	it('carries its title onto the title page, until that is called otherwise', () => {
		const named = changeDetails(newBriefing('own-a', ''), { title: 'For the minister' });
		expect(titles(named)).toBe('For the minister');
		const own = changeStep(named, 0, { title: 'Welcome' });
		expect(titles(changeDetails(own, { title: 'Another' }))).toBe('Welcome');
	});
	it('has an id that an address may name', () => {
		expect(userLayerId()).toMatch(/^own-[a-z0-9]{10}$/);
		expect(userLayerId()).not.toBe(userLayerId());
	});
});

describe('edits', () => {
	it('leave what they were given as it was', () => {
		const before = structuredClone(three);
		moveStep(three, 0, 2);
		removeStep(three, 1);
		changeStep(three, 1, { title: 'x' });
		duplicateStep(three, 0);
		expect(three).toEqual(before);
	});
	it('insert, duplicate, delete', () => {
		expect(titles(insertStep(three, 1, step('x')))).toBe('a x b c');
		expect(titles(duplicateStep(three, 1))).toBe('a b b c');
		expect(titles(removeStep(three, 1))).toBe('a c');
	});
	it('leave at least one step', () => {
		expect(titles(removeStep(newBriefing('own-a', ''), 0))).toBe('Untitled briefing');
	});
	it.each([
		[0, 2, 'b c a'],
		[2, 0, 'c a b'],
		[1, 1, 'a b c'],
		[1, 9, 'a c b'],
		[1, -4, 'b a c']
	])('move step %i to %i', (from, to, order) => expect(titles(moveStep(three, from, to))).toBe(order));
	it('take optional fields away when they are emptied', () => {
		const full = changeStep(changeDetails(three, { subtitle: 'S', minutes: 9 }), 0, {
			sources: ['a'],
			seconds: 9
		});
		const emptied = changeStep(changeDetails(full, { subtitle: '', minutes: undefined }), 0, {
			sources: [],
			seconds: undefined
		});
		expect(emptied).toEqual(three);
		expect(Object.keys(emptied)).not.toContain('subtitle');
	});
	it('know the step that is another', () => {
		expect(changedStep(three, changeStep(three, 1, { text: 'x' }))).toBe(1);
		expect(changedStep(three, removeStep(three, 2))).toBe(-1);
		expect(changedStep(three, three)).toBe(-1);
	});
	it('name a copy', () =>
		expect(copyOf(three, 'own-b')).toMatchObject({ id: 'own-b', title: 'a (copy)', steps: three.steps }));

	it('whatever is done, the file opens again without a fault', () => {
		const index = fc.nat({ max: 8 });
		const act = fc.oneof(
			fc.tuple(index, fc.string()).map(
				([at, title]) =>
					(briefing: Briefing) =>
						insertStep(briefing, at, step(title))
			),
			index.map((at) => (briefing: Briefing) => duplicateStep(briefing, at % briefing.steps.length)),
			index.map((at) => (briefing: Briefing) => removeStep(briefing, at % briefing.steps.length)),
			fc.tuple(index, index).map(
				([from, to]) =>
					(briefing: Briefing) =>
						moveStep(briefing, from % briefing.steps.length, to)
			),
			fc.tuple(index, fc.string()).map(
				([at, text]) =>
					(briefing: Briefing) =>
						changeStep(briefing, at % briefing.steps.length, { notes: text })
			)
		);
		fc.assert(
			fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
				const made = acts.reduce((briefing, edit) => edit(briefing), three);
				expect(made.steps.length).toBeGreaterThan(0);
				expect(readBriefing(writeBriefing(made), atlas)).toEqual({ briefing: made, faults: [] });
			})
		);
	});
});

describe('the layout that is offered', () => {
	it.each([
		['', 'map-side'],
		['routes=north', 'map-side'],
		['compare=north,south', 'compare-table'],
		['compare=north', 'map-side']
	])('for %s', (query, layout) => expect(layoutFor(readView(query, atlas).view)).toBe(layout));
	it('for a way between two places, its answer', () => {
		const { view } = readView('', atlas);
		const [from, to] = atlas.places.map(({ id }) => id);
		expect(layoutFor({ ...view, from, to })).toBe('stress-result');
	});
});
