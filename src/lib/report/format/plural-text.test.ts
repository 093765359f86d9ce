import { expect, it } from 'vitest';
import { counted, formFor } from './plural-text';

const STEPS = { one: 'step', other: 'steps' };

it('chooses the form', () =>
	expect([0, 1, 2, 21].map((count) => formFor(count, STEPS))).toEqual(['steps', 'step', 'steps', 'steps']));
it('counts', () =>
	expect([0, 1, 1200].map((count) => counted(count, STEPS))).toEqual(['0 steps', '1 step', '1,200 steps']));
