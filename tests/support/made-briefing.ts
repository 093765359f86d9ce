/** A small briefing as a reader makes it, and its file read again. */
import { smallAtlas } from './small-atlas';
import { createAtlas } from '../../src/lib/atlas/atlas';
import { readBriefing } from '../../src/lib/briefing/document/file';
import type { Ink } from '../../src/lib/view/ink';
import type { Briefing, Step } from '../../src/lib/briefing/document/schema';

export const atlas = createAtlas(smallAtlas);
export const record = { sources: [{ id: 'a-report' }, { id: 'a-map' }] };

export const arrow: Ink = {
	type: 'Feature',
	geometry: {
		type: 'LineString',
		coordinates: [
			[46, 40],
			[47, 40.5]
		]
	},
	properties: { kind: 'arrow', colour: 'red' }
};
export const step = (id: string, more: Partial<Step> = {}): Step => ({
	id,
	layout: 'map-caption',
	title: 'North',
	text: '[article] One *way*.',
	notes: '',
	view: 'routes=north&focus=north',
	...more
});
export const briefing: Briefing = {
	format: 'isthmus-briefing',
	version: 1,
	id: 'two-ways',
	title: 'Two ways',
	subtitle: 'Across the isthmus',
	author: 'A. Reader',
	minutes: 10,
	steps: [
		step('first', { sources: ['a-report'], claims: ['a-claim'], ink: [arrow], seconds: 20 }),
		step('second', { layout: 'closing', view: '' })
	]
};
export const read = (input: unknown) => readBriefing(input, atlas, record);
/** The briefing with one of its steps changed, as somebody else may have written it. */
export const withStep = (more: Record<string, unknown>) => ({
	...briefing,
	steps: [{ ...briefing.steps[0], ...more }, briefing.steps[1]]
});
