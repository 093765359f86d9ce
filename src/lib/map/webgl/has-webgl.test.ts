import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasWebgl } from './has-webgl';

afterEach(() => vi.unstubAllGlobals());

const documentWith = (getContext: (kind: string) => unknown) =>
	vi.stubGlobal('document', { createElement: () => ({ getContext }) });

describe('whether there is WebGL', () => {
	it('asks for the context that the map draws with, and gives it back', () => {
		const loseContext = vi.fn();
		documentWith((kind) => (kind === 'webgl2' ? { getExtension: () => ({ loseContext }) } : null));
		expect(hasWebgl()).toBe(true);
		expect(loseContext).toHaveBeenCalledOnce();
	});

	it('says no where the browser refuses, quietly or loudly', () => {
		documentWith(() => null);
		expect(hasWebgl()).toBe(false);
		documentWith(() => {
			throw new Error('blocked by policy');
		});
		expect(hasWebgl()).toBe(false);
	});
});
