import { expect, it, vi } from 'vitest';
import { fireEvent, screen, showPanel } from '../../../../tests/support/worked/worked-panel';
import { newBriefing } from '../editor/edits';
import FromLink from './FromLink.svelte';

/** A browser that is given up, and answers when it is told to. */
const slow = vi.hoisted(() => ({ answer: () => {} }));
vi.mock('./browser-library', async () => {
	const { Library } = await import('./library');
	const { TooLate } = await import('../../ui/in-time');
	const { memoryStore } = await import('../../../../tests/support/memory-store');
	const { backend, changes } = memoryStore();
	const change: typeof backend.change = (id, make) => {
		const answer = new Promise<void>((resolve) => (slow.answer = resolve)).then(() =>
			backend.change(id, make)
		);
		void answer.then(() => {}).then(() => changes.notify(''));
		return Promise.reject(new TooLate(4000, answer));
	};
	return { library: new Library({ ...backend, change }, changes) };
});

it('what a browser keeps late is said not to be kept only until then', async () => {
	showPanel(FromLink, '', { briefing: newBriefing('own-abc', ''), faults: [], awake: true, step: 1 });
	await fireEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
	expect(await screen.findByText(/^This browser stores nothing for this page/)).toBeTruthy();
	expect(screen.queryByRole('button', { name: 'Edit it' })).toBeNull();
	slow.answer();
	expect(await screen.findByText('Saved to your briefings.')).toBeTruthy();
	expect(screen.getByRole('button', { name: 'Edit it' })).toBeTruthy();
});
