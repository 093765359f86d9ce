import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { createAtlas } from '../atlas/atlas';
import type { Panelled as Focus } from '../view/state';
import { View } from '../view/view.svelte';
import { panelFor, PANELS } from './registry';

const atlas = createAtlas(smallAtlas);
const [place] = atlas.places;
const south = atlas.route.get('south')!;

const CASES: readonly { focus: Focus; id: string; title: string; props: object }[] = [
	{
		focus: { kind: 'route', selection: 'south.coast' },
		id: 'route',
		title: south.name,
		props: { selection: 'south.coast' }
	},
	{
		focus: { kind: 'link', link: 'alpha-beta' },
		id: 'link',
		title: 'Alpha – Beta, railway',
		props: { link: 'alpha-beta' }
	},
	{ focus: { kind: 'place', place: place.id }, id: 'place', title: place.name, props: { place: place.id } },
	{ focus: { kind: 'argument' }, id: 'argument', title: 'The article’s argument', props: {} },
	{
		focus: { kind: 'claim', claim: 'not-a-pawn' },
		id: 'argument',
		title: 'The article’s argument',
		props: { claim: 'not-a-pawn' }
	},
	{ focus: { kind: 'compare' }, id: 'compare', title: 'Compare routes', props: {} }
];

describe('what is asked', () => {
	it('has its panel without being in focus', () => {
		const view = new View(atlas);
		view.asking.ask({ compare: ['north', 'south'] });
		expect(panelFor(view.panel!).title(view)).toBe('Compare routes');
	});
});

describe.each(CASES)('the panel for a focus on $focus', ({ focus, id, title, props }) => {
	const view = new View(atlas);
	view.focus(focus);
	const panel = panelFor(focus);

	it('is the only one', () =>
		expect(PANELS.filter(({ matches }) => matches(focus)).map((panel) => panel.id)).toEqual([id]));
	it('has a title, and none when the view has moved on', () => {
		expect(panel.title(view)).toBe(title);
		view.focus(null);
		expect(panel.title(view)).toBe('');
	});
	it('gets its props', () => expect(panel.props(focus)).toEqual(props));
});
