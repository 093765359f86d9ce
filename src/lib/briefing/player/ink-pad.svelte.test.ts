import { describe, expect, it } from 'vitest';
import type { Ink } from '../../view/ink';
import { InkPad } from './ink-pad.svelte';

const stroke = (x: number): Ink => ({
	type: 'Feature',
	geometry: { type: 'LineString', coordinates: [[x, 40], [x + 1, 41]] }, // prettier-ignore
	properties: { kind: 'pen', colour: 'red' }
});

describe('strokes', () => {
	it('belong to their step', () => {
		const pad = new InkPad();
		pad.add('one', stroke(1));
		pad.add('two', stroke(2));
		pad.add('one', stroke(3));
		expect(pad.on('one')).toEqual([stroke(1), stroke(3)]);
		expect(pad.on('two')).toEqual([stroke(2)]);
		expect(pad.on('three')).toEqual([]);
	});
	it('are undone one by one, the last first, and wiped at once', () => {
		const pad = new InkPad();
		for (const x of [1, 2, 3]) pad.add('one', stroke(x));
		pad.undo('one');
		expect(pad.on('one')).toEqual([stroke(1), stroke(2)]);
		pad.clear('one');
		expect(pad.on('one')).toEqual([]);
		pad.undo('one');
		expect(pad.drawn).toEqual({});
	});
	it('stay when the step is left, or don’t, as the presenter likes', () => {
		const pad = new InkPad();
		pad.add('one', stroke(1));
		pad.left('one');
		expect(pad.on('one')).toEqual([stroke(1)]);
		pad.keep = false;
		pad.left('one');
		expect(pad.on('one')).toEqual([]);
	});
	it('end the draft, as leaving the step does', () => {
		const pad = new InkPad();
		pad.draft = stroke(1);
		pad.add('one', stroke(1));
		expect(pad.draft).toBeNull();
		pad.draft = stroke(2);
		pad.laser = [45, 40];
		pad.left('one');
		expect([pad.draft, pad.laser]).toEqual([null, null]);
	});
});

describe('a tool', () => {
	it('is put down by the same key, and changed by another', () => {
		const pad = new InkPad();
		pad.take('pen');
		pad.take('laser');
		expect(pad.tool).toBe('laser');
		pad.take('laser');
		expect(pad.tool).toBeNull();
	});
	it('takes the laser’s dot away', () => {
		const pad = new InkPad();
		pad.take('laser');
		pad.laser = [45, 40];
		pad.putDown();
		expect(pad.laser).toBeNull();
	});
});
