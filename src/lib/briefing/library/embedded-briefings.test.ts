import { describe, expect, it } from 'vitest';
import { failingBackend, memoryStore } from '../../../../tests/support/memory-store';
import { withEmbeddedItems } from '../../storage/embedded-items';
import type { StoreBackend } from '../../storage/work-store';
import { BRIEFINGS, type Saved } from './library';

const saved = (id: string, title: string, at: string, revision = 1): Saved => ({
	briefing: { format: 'isthmus-briefing', version: 1, id, title, steps: [] } as Saved['briefing'],
	revision,
	at
});
const storeOf = (...kept: Saved[]) => memoryStore(kept.map((item) => [item.briefing.id, item]));
const backendOf = (...kept: Saved[]) => storeOf(...kept).backend;
const FORBIDDEN = failingBackend(() => new DOMException('no', 'SecurityError'));
const withEmbeddedBriefings = (backend: StoreBackend, embedded: readonly unknown[]) =>
	withEmbeddedItems(BRIEFINGS, backend, embedded);
const OLD = saved('own-a', 'old', '2026-11-01T00:00:00Z');
const NEW = saved('own-a', 'new', '2026-11-20T00:00:00Z', 4);
const OTHER = saved('own-b', 'other', '2026-11-10T00:00:00Z');

describe('briefings that a file brings along', () => {
	it('lie beside those of the browser; of one the later holds, whichever it is', async () => {
		expect(await withEmbeddedBriefings(backendOf(OTHER), [NEW]).readAll()).toEqual([OTHER, NEW]);
		for (const backend of [
			withEmbeddedBriefings(backendOf(OLD), [NEW]),
			withEmbeddedBriefings(backendOf(NEW), [OLD])
		]) {
			expect(await backend.readAll()).toEqual([NEW]);
			expect(await backend.read('own-a')).toEqual(NEW);
		}
	});

	it('are there where the browser keeps nothing', async () => {
		const backend = withEmbeddedBriefings(FORBIDDEN, [NEW]);
		expect(await backend.readAll()).toEqual([NEW]);
		expect(await backend.read('own-a')).toEqual(NEW);
		await expect(backend.read('own-b')).rejects.toThrow();
		await expect(backend.change('own-a', () => NEW)).rejects.toThrow();
		await backend.remove('own-a');
		await expect(backend.readAll()).rejects.toThrow();
	});

	it('are changed from what the file holds, and kept by the browser from then on', async () => {
		const browser = storeOf();
		const backend = withEmbeddedBriefings(browser.backend, [OLD]);
		await backend.change('own-a', (old) => {
			expect(old).toEqual(OLD);
			return NEW;
		});
		expect(browser.kept.get('own-a')).toEqual(NEW);
		expect(await backend.read('own-a')).toEqual(NEW);
	});

	it('may be damaged without harm', async () => {
		expect(
			await withEmbeddedBriefings(backendOf(OTHER), [
				null,
				7,
				{ briefing: {} },
				[],
				{ ...NEW, at: 5 }
			]).readAll()
		).toEqual([OTHER]);
	});
});
