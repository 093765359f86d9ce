import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failingBackend, memoryStore, slowBackend } from '../../../tests/support/memory-store';
import { WorkStore, type Kind, type StoreBackend } from './work-store';

interface Note {
	readonly id: string;
	readonly text: string;
	readonly at: string;
}
const NOTES: Kind<Note> = {
	is: (value): value is Note =>
		typeof value === 'object' && value !== null && 'id' in value && 'text' in value && 'at' in value,
	idOf: ({ id }) => id,
	changedAt: ({ at }) => at
};
const note = (text: string, id = 'a'): Note => ({ id, text, at: '2026-11-01' });

let { kept, backend, changes } = memoryStore();
const window = (on: StoreBackend = backend) => new WorkStore(NOTES, on, changes);
beforeEach(() => ({ kept, backend, changes } = memoryStore()));

describe('a store of work', () => {
	it('keeps what is put, for every window, and passes over what isn’t of its kind', async () => {
		expect(await window().put(note('One'))).toBeNull();
		kept.set('x', 'nonsense');
		expect(await window().list()).toEqual({ kept: [note('One')], unkept: [], trouble: null });
		expect(await window().load('a')).toEqual(note('One'));
		expect(await window().load('x')).toBeNull();
	});

	it('changes what is kept, and nothing where the change is refused', async () => {
		const store = window();
		expect(await store.change('a', (old) => note(`${old?.text ?? 'New'}!`), note('spare'))).toBeNull();
		expect(await store.change('a', (old) => note(`${old?.text ?? 'New'}!`), note('spare'))).toBeNull();
		expect(await store.load('a')).toEqual(note('New!!'));
		const refused = store.change(
			'a',
			() => {
				throw new RangeError('Not on top of this.');
			},
			note('spare')
		);
		await expect(refused).rejects.toThrow(RangeError);
		expect(await store.load('a')).toEqual(note('New!!'));
		expect(store.isKept('a')).toBe(true);
	});

	it('tells of changes, and goes on where there is nobody to tell', async () => {
		const notified: string[] = [];
		const stop = window().onChange((id) => notified.push(id));
		await window().put(note('One'));
		await window().remove('a');
		stop();
		await window().put(note('Two'));
		expect(notified).toEqual(['a', 'a']);
		const broken = () => {
			throw new Error('no channel');
		};
		const alone = new WorkStore(NOTES, backend, { notify: broken, onChange: broken });
		expect(() => alone.onChange(() => {})()).not.toThrow();
		expect(await alone.put(note('Three'))).toBeNull();
	});
});

describe('a browser that keeps nothing', () => {
	it.each([
		['QuotaExceededError', 'full'],
		['SecurityError', 'forbidden']
	])('%s: the work stays in memory, and it is said why', async (name, trouble) => {
		const store = window(failingBackend(() => new DOMException('No.', name)));
		expect(await store.put(note('One'))).toBe(trouble);
		expect(await store.change('b', () => note('Two', 'b'), note('Spare', 'b'))).toBe(trouble);
		expect(await store.list()).toEqual({ kept: [], unkept: [note('One'), note('Spare', 'b')], trouble });
		expect(store.isKept('a')).toBe(false);
		expect(await store.load('b')).toEqual(note('Spare', 'b'));
		expect(await store.remove('a')).toBe(true);
		expect(await store.remove('c')).toBe(false);
	});

	it('keeps what is put once it can', async () => {
		let isFull = true;
		const write: StoreBackend['write'] = (id, item) =>
			isFull ? Promise.reject(new DOMException('Full.', 'QuotaExceededError')) : backend.write(id, item);
		const store = window({ ...backend, write });
		expect(await store.put(note('One'))).toBe('full');
		isFull = false;
		expect(await store.put(note('Two'))).toBeNull();
		expect(await store.list()).toEqual({ kept: [note('Two')], unkept: [], trouble: null });
	});

	it('shows what was put last, whichever answer comes first', async () => {
		const answers: (() => void)[] = [];
		const write = () => new Promise<void>((_, reject) => answers.push(() => reject(new Error('no'))));
		const store = window({ ...backend, write });
		const both = [store.put(note('One')), store.put(note('Two'))];
		answers.reverse().forEach((answer) => answer());
		await Promise.all(both);
		expect(await store.load('a')).toEqual(note('Two'));
	});
});

describe('a browser that answers late', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is said to keep nothing until it has answered', async () => {
		const notified: string[] = [];
		changes.onChange((id) => notified.push(id));
		const store = window(slowBackend({ kept, backend, changes }, () => 6000));
		const outcomes = Promise.all([
			store.put(note('One')),
			store.change('b', () => note('Two', 'b'), note('Spare', 'b'))
		]);
		await vi.advanceTimersByTimeAsync(5000);
		expect(await outcomes).toEqual(['forbidden', 'forbidden']);
		expect([store.isKept('a'), store.isKept('b')]).toEqual([false, false]);
		expect(notified).toEqual(['a', 'b']);
		await vi.advanceTimersByTimeAsync(1000);
		expect([store.isKept('a'), store.isKept('b')]).toEqual([true, true]);
		expect(notified).toEqual(['a', 'b', '', '']);
		expect(await store.list()).toEqual({ kept: [note('One'), note('Two', 'b')], unkept: [], trouble: null });
	});
});
