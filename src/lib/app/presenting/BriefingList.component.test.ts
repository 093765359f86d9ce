import { beforeEach, expect, it, vi } from 'vitest';
import { fireEvent, screen, showPanel, textOf } from '../../../../tests/support/worked/worked-panel';
import { library } from '../../briefing/library/browser-library';
import { newBriefing } from '../../briefing/editor/edits';
import BriefingList from './BriefingList.svelte';

vi.mock('virtual:record', async () => ({
	default: (await import('../../../../tests/support/worked/worked-record')).workedRecord
}));
vi.mock('../../briefing/library/browser-library', async () => {
	const { Library } = await import('../../briefing/library/library');
	const { memoryStore } = await import('../../../../tests/support/memory-store');
	const { backend, changes } = memoryStore();
	return { library: new Library(backend, changes) };
});

const mine = { ...newBriefing('own-abc', 'routes=northern'), title: 'To the gate' };
const own = () => screen.findByRole('button', { name: /^To the gate/ });

beforeEach(async () => {
	await library.remove(mine.id);
	await library.save(mine, 0);
});

it('lists what this browser keeps, with its length', async () => {
	showPanel(BriefingList, '', {});
	expect(textOf(await own())).toBe('To the gate 1 step');
	expect(screen.getByRole('heading', { name: 'Your briefings' })).toBeTruthy();
});
it('presents one, and edits it', async () => {
	const view = showPanel(BriefingList, '', {});
	await fireEvent.click(await screen.findByRole('button', { name: 'Edit: To the gate' }));
	expect(view.state.brief).toMatchObject({ id: 'own-abc' });
	expect(view.briefing.editing).toBe(true);
	document.documentElement.requestFullscreen = () => Promise.resolve();
	await fireEvent.click(await own());
	expect(view.briefing.presenting).toBe(true);
});
it('makes a new one from the view, and lists it at once', async () => {
	const view = showPanel(BriefingList, 'routes=southern', {});
	await own();
	await fireEvent.click(screen.getByRole('button', { name: 'New briefing from this view' }));
	await vi.waitUntil(() => screen.getAllByRole('listitem').length === 2, 10_000);
	const { saved } = await library.list();
	const made = saved.find(({ briefing }) => briefing.id !== mine.id)!;
	expect(made.briefing.steps[0].view).toContain('routes=southern');
	expect(view.state.brief).toMatchObject({ id: made.briefing.id });
	await library.remove(made.briefing.id);
});
