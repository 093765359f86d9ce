import { expect, it } from 'vitest';
import { detourStep } from './detour-step';

it.each([
	[1, undefined],
	[1.19, undefined],
	// Written ×1.20.
	[1.196, 'mild'],
	[1.2, 'mild'],
	[1.49, 'mild'],
	[1.5, 'long'],
	[2, 'double'],
	[7, 'double']
])('a detour of %s is shaded as %s', (factor, step) => {
	expect(detourStep({ kind: 'detour', factor, km: 100 })).toBe(step);
});
it('is strongest where no route remains, and nothing where an end is closed or was never joined', () => {
	expect(detourStep({ kind: 'no-way' })).toBe('cut');
	expect(detourStep({ kind: 'end-closed' })).toBeUndefined();
	expect(detourStep({ kind: 'unjoined' })).toBeUndefined();
});
