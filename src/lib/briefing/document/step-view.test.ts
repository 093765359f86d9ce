import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { defaultView } from '../../view/address/codec';
import { droppedFromView, showsStep, stepQuery, stepView } from './step-view';

const atlas = createAtlas(smallAtlas);
const step = { view: 'routes=sea&lens=iran' };

describe('the view of a step', () => {
	it('is whole: what it leaves out is default', () => {
		expect(stepView(step, atlas)).toEqual({ ...defaultView(atlas), routes: ['sea'], lens: 'iran' });
	});
	it('says nothing about the window', () => {
		expect(stepView({ view: 'brief=a-briefing&step=2&embed=1' }, atlas)).toEqual(defaultView(atlas));
		expect(
			stepQuery({ ...stepView(step, atlas), brief: { id: 'a-briefing', step: 2 }, embed: true }, atlas)
		).toBe(step.view);
		expect(droppedFromView({ view: 'brief=a-briefing&embed=1&x=1' }, atlas)).toEqual([
			'x',
			'brief=a-briefing',
			'embed=1'
		]);
	});
	it('is left when the presenter moves', () => {
		const state = { ...stepView(step, atlas), brief: { id: 'a-briefing', step: 2 } };
		expect(showsStep(state, step, atlas)).toBe(true);
		expect(showsStep({ ...state, lens: null }, step, atlas)).toBe(false);
	});
});
