import { afterEach, expect, it, vi } from 'vitest';
import { storedChoice } from './stored-choice';

afterEach(() => vi.unstubAllGlobals());

const choice = storedChoice('a-choice', ['one', 'two']);
function storage(kept: Map<string, string>) {
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
		removeItem: (key: string) => kept.delete(key)
	});
}

it('is read as it was chosen, until it is taken back', () => {
	storage(new Map());
	expect(choice.read()).toBeNull();
	choice.write('two');
	expect(choice.read()).toBe('two');
	choice.write(null);
	expect(choice.read()).toBeNull();
});
it('passes over what can’t be chosen, as of another version', () => {
	storage(new Map([['a-choice', 'three']]));
	expect(choice.read()).toBeNull();
});
it('forgets without a word where a browser forbids storage', () => {
	const forbidden = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
	choice.write('one');
	expect(choice.read()).toBeNull();
});
