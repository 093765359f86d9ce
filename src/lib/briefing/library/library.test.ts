import { beforeEach, describe, expect, it } from 'vitest';
import { failingBackend, memoryStore } from '../../../../tests/support/memory-store';
import type { StoreBackend } from '../../storage/work-store';
import { TooLate } from '../../ui/in-time';
import { newBriefing } from '../editor/edits';
import { Library } from './library';
import type { Briefing } from '../document/schema';

/** Shared by all tabs, as IndexedDB is. */
let { kept, backend, changes } = memoryStore();
const failing = (name: string) => failingBackend(() => new DOMException('No.', name));
let seconds: number;
const tab = (on: StoreBackend = backend) =>
	new Library(on, changes, () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++)));
const briefing = (title: string, id = 'own-a'): Briefing => ({ ...newBriefing(id, ''), title });

beforeEach(() => {
	({ kept, backend, changes } = memoryStore());
	seconds = 0;
});

describe('the library', () => {
	it('keeps what is saved, for every tab and over a reload', async () => {
		expect(await tab().save(briefing('One'), 0)).toEqual({ kind: 'saved', revision: 1 });
		expect(await tab().load('own-a')).toMatchObject({ briefing: { title: 'One' }, revision: 1 });
		expect(await tab().load('own-b')).toBeNull();
	});
	it('lists the latest first', async () => {
		const library = tab();
		await library.save(briefing('One'), 0);
		await library.save(briefing('Two', 'own-b'), 0);
		await library.save(briefing('One again'), 1);
		const { saved, trouble } = await library.list();
		expect(saved.map((item) => item.briefing.title)).toEqual(['One again', 'Two']);
		expect(trouble).toBeNull();
	});
	it('passes over what somebody else has put there', async () => {
		kept.set('own-x', 'nonsense').set('own-y', { revision: 1, at: '2026', briefing: { id: 'own-y' } });
		expect((await tab().list()).saved).toEqual([]);
		expect(await tab().load('own-x')).toBeNull();
	});
	it('deletes', async () => {
		const library = tab();
		await library.save(briefing('One'), 0);
		expect(await library.remove('own-a')).toBe(true);
		expect(await library.load('own-a')).toBeNull();
	});
});

describe('two tabs', () => {
	it('never write over each other: the one that comes later is told, and loses nothing', async () => {
		const [left, right] = [tab(), tab()];
		await left.save(briefing('One'), 0);
		expect(await right.save(briefing('Right'), 1)).toEqual({ kind: 'saved', revision: 2 });
		const saving = await left.save(briefing('Left'), 1);
		expect(saving).toMatchObject({ kind: 'newer', theirs: { briefing: { title: 'Right' }, revision: 2 } });
		expect(await left.load('own-a')).toMatchObject({ briefing: { title: 'Right' } });
		expect(await left.save(briefing('Left', 'own-b'), 0)).toMatchObject({ kind: 'saved' });
		expect(await left.save(briefing('Left'), 2)).toEqual({ kind: 'saved', revision: 3 });
	});
	it('are told of a deletion, and may save it anew', async () => {
		const [left, right] = [tab(), tab()];
		await left.save(briefing('One'), 0);
		await right.remove('own-a');
		expect(await left.save(briefing('Mine'), 1)).toEqual({ kind: 'newer', theirs: null });
		expect(await left.save(briefing('Mine'), 0)).toEqual({ kind: 'saved', revision: 1 });
	});
	it('hear of each other at once', async () => {
		const notified: string[] = [];
		const stop = tab().onChange((id) => notified.push(id));
		await tab().save(briefing('One'), 0);
		stop();
		await tab().save(briefing('Two'), 1);
		expect(notified).toEqual(['own-a']);
	});
});

describe('storage that doesn’t keep', () => {
	it.each([
		['QuotaExceededError', 'full'],
		['SecurityError', 'forbidden'],
		['InvalidStateError', 'forbidden']
	])('%s: it is said, and the work is still here', async (name, trouble) => {
		const library = tab(failing(name));
		expect(await library.save(briefing('One'), 0)).toEqual({ kind: 'failed', trouble });
		expect(library.isKept('own-a')).toBe(false);
		expect(await library.load('own-a')).toMatchObject({ briefing: { title: 'One' }, revision: 0 });
		const list = await library.list();
		expect(list.saved.map((item) => item.briefing.title)).toEqual(['One']);
		expect(list.trouble).toBe(trouble);
		expect(await library.remove('own-a')).toBe(true);
		expect(await library.load('own-a')).toBeNull();
	});
	it('is tried again, and then it is kept', async () => {
		let full = true;
		const library = tab({
			...backend,
			change: (id, change) =>
				full ? Promise.reject(new DOMException('Full.', 'QuotaExceededError')) : backend.change(id, change)
		});
		await library.save(briefing('One'), 0);
		full = false;
		expect(await library.save(briefing('Two'), 0)).toEqual({ kind: 'saved', revision: 1 });
		expect(library.isKept('own-a')).toBe(true);
		expect(await tab().load('own-a')).toMatchObject({ briefing: { title: 'Two' } });
	});
});

describe('storage that is given up, and has written all the same', () => {
	const never = new Promise<void>(() => {});
	let isLate: boolean;
	const slow = () => {
		isLate = true;
		return tab({
			...backend,
			change: async (id, change) => {
				await backend.change(id, change);
				if (isLate) throw new TooLate(4000, never);
			}
		});
	};
	const failed = { kind: 'failed', trouble: 'forbidden' };

	it('isn’t taken for another tab: what follows is saved on top of it', async () => {
		const library = slow();
		expect(await library.save(briefing('One'), 0)).toEqual(failed);
		expect(await library.save(briefing('Two'), 0)).toEqual(failed);
		isLate = false;
		expect(await library.save(briefing('Three'), 0)).toEqual({ kind: 'saved', revision: 3 });
		expect(await library.save(briefing('Four'), 3)).toEqual({ kind: 'saved', revision: 4 });
		expect(await tab().load('own-a')).toMatchObject({ briefing: { title: 'Four' }, revision: 4 });
	});
	it('gives way to what another tab has made of it', async () => {
		const library = slow();
		await library.save(briefing('One'), 0);
		expect(await tab().save(briefing('Theirs'), 1)).toEqual({ kind: 'saved', revision: 2 });
		isLate = false;
		expect(await library.save(briefing('Two'), 0)).toMatchObject({
			kind: 'newer',
			theirs: { briefing: { title: 'Theirs' }, revision: 2 }
		});
	});
});
