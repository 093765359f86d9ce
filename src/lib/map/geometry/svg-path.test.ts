import { expect, it } from 'vitest';
import { svgPath } from './svg-path';

it('goes by relative steps from where it starts', () => {
	expect(svgPath([[10, 20], [13, 21], [11, 24]], 0)).toBe('M10 20l3 1-2 3'); // prettier-ignore
});
it('leaves out points that repeat the one before, the first as well', () => {
	expect(svgPath([[10, 20], [10, 20], [13, 21], [13, 21], [14, 22]], 0)).toBe('M10 20l3 1 1 1'); // prettier-ignore
});
it('adds up no errors of rounding', () => {
	expect(svgPath([[0, 0], [0.4, 0], [0.8, 0], [1.2, 0]], 0)).toBe('M0 0l1 0'); // prettier-ignore
});
