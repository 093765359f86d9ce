import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore, slowBackend } from '../../../../tests/support/memory-store';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import type { StoreBackend } from '../../storage/work-store';
import { PageState } from '../../view/page-state.svelte';
import { View } from '../../view/view.svelte';
import { newBriefing } from './edits';
import { Editor } from './editor.svelte';
import { Library } from '../library/library';

const atlas = createAtlas(smallAtlas);
let { kept, backend, changes } = memoryStore();
let refuses: string | null;
const refusing: StoreBackend['change'] = async (id, change) => {
	if (refuses) throw new DOMException('No.', refuses);
	await backend.change(id, change);
};
const library = () => new Library({ ...backend, change: refusing }, changes);

const open = async (on = library()) => {
	const view = new View(atlas);
	view.read('brief=own-a&screen=editor');
	const saved = await on.load('own-a');
	const editor = new Editor({
		page: new PageState(view),
		briefing: saved?.briefing ?? newBriefing('own-a', ''),
		revision: saved?.revision ?? 0,
		library: on
	});
	return { view, editor, close: editor.open() };
};
/** With a store that answers in no time, and from here on after `delay` ms. */
const openSlow = async () => {
	const store = { delay: 0 };
	const slow = new Library(
		slowBackend({ kept, backend, changes }, () => store.delay),
		changes
	);
	const { editor } = await open(slow);
	await vi.runAllTimersAsync();
	store.delay = 6000;
	return { editor, store };
};
const titles = ({ briefing }: Editor) => briefing.steps.map(({ title }) => title);

beforeEach(() => {
	vi.useFakeTimers();
	({ kept, backend, changes } = memoryStore());
	refuses = null;
});
afterEach(() => vi.useRealTimers());

describe('steps', () => {
	it('take the view before the reader, without the theme that happens to be on', async () => {
		const { view, editor } = await open();
		view.routes.toggle('north');
		view.setTheme('dark');
		editor.addStep('Without the north');
		expect(editor.player.step).toMatchObject({ title: 'Without the north', layout: 'map-side' });
		expect(editor.player.step.view).toContain('routes=');
		expect(editor.player.step.view).not.toContain('theme');
		expect(view.state.brief).toEqual({ id: 'own-a', step: 2 });
		expect(view.state.theme).toBe('dark');
	});
	it('know that the map has moved away, and take the new view or go back to theirs', async () => {
		const { view, editor } = await open();
		editor.addStep();
		expect(editor.player.free).toBe(false);
		view.setDay('2024-01-01');
		expect(editor.player.free).toBe(true);
		editor.replaceView();
		expect(editor.player.free).toBe(false);
		expect(editor.player.step.view).toBe('asof=2024-01-01');
		view.setDay(null);
		editor.player.returnToStep();
		expect(view.state.asof).toBe('2024-01-01');
	});
	it('keep a theme of their own through another view', async () => {
		const { view, editor } = await open();
		editor.setTheme('projector');
		view.setDay('2024-01-01');
		editor.replaceView();
		expect(editor.player.step.view).toBe('asof=2024-01-01&theme=projector');
		editor.setTheme(null);
		expect(editor.player.step.view).toBe('asof=2024-01-01');
	});
	it('stay before the reader while another is moved past them', async () => {
		const { view, editor } = await open();
		editor.addStep('B');
		editor.addStep('C');
		editor.move(0, 2);
		expect(titles(editor)).toEqual(['B', 'C', 'Untitled briefing']);
		expect(editor.player.step.title).toBe('C');
		expect(view.state.brief!.step).toBe(2);
		expect(editor.said).toBe('Untitled briefing is now step 3 of 3');
	});
	it('come back where they were deleted', async () => {
		const { editor } = await open();
		for (const title of ['B', 'C', 'D']) editor.addStep(title);
		editor.player.go(2);
		editor.remove();
		expect(editor.undoes).toBe('Step 2 deleted: B');
		editor.player.go(3);
		editor.undo();
		expect(titles(editor)).toEqual(['Untitled briefing', 'B', 'C', 'D']);
		expect(editor.player.step.title).toBe('B');
		editor.redo();
		expect(titles(editor)).toEqual(['Untitled briefing', 'C', 'D']);
	});
});

describe('saving', () => {
	it('waits for a pause, and then keeps the last word', async () => {
		const { editor } = await open();
		await vi.runAllTimersAsync();
		const saves = vi.spyOn(kept, 'set');
		for (const title of ['F', 'Fo', 'For']) editor.changeDetails({ title });
		expect(editor.status.kind).toBe('saving');
		await vi.runAllTimersAsync();
		expect(saves).toHaveBeenCalledTimes(1);
		expect(editor.status.kind).toBe('saved');
		expect(kept.get('own-a')).toMatchObject({ briefing: { title: 'For' }, revision: 2 });
	});
	it('what is typed while it saves is saved after it', async () => {
		const { editor } = await open();
		await vi.runAllTimersAsync();
		editor.changeDetails({ title: 'One' });
		const saving = editor.save();
		editor.changeDetails({ title: 'Two' });
		await saving;
		expect(kept.get('own-a')).toMatchObject({ briefing: { title: 'Two' }, revision: 3 });
		expect(editor.status.kind).toBe('saved');
	});
	it('that fails is said at once, and tried again with the next edit', async () => {
		refuses = 'QuotaExceededError';
		const { editor } = await open();
		await vi.runAllTimersAsync();
		expect(editor.status).toEqual({ kind: 'failed', trouble: 'full' });
		expect(editor.unsaved).toBe(true);
		refuses = null;
		editor.changeDetails({ title: 'Room again' });
		await vi.runAllTimersAsync();
		expect(editor.status.kind).toBe('saved');
	});
	it('that is answered late is said to fail only until then, and is never another tab’s', async () => {
		const { editor, store } = await openSlow();
		editor.changeDetails({ title: 'One' });
		await vi.advanceTimersByTimeAsync(5000);
		expect(editor.status).toEqual({ kind: 'failed', trouble: 'forbidden' });
		// Written, not heard of: the next edit comes on top of it.
		store.delay = 0;
		editor.changeDetails({ title: 'Two' });
		await vi.advanceTimersByTimeAsync(500);
		expect(editor.status).toEqual({ kind: 'saved' });
		expect(kept.get('own-a')).toMatchObject({ briefing: { title: 'Two' }, revision: 3 });
		await vi.runAllTimersAsync();
		expect(editor.status).toEqual({ kind: 'saved' });
	});
	it('is tried again by itself once the store has answered', async () => {
		const { editor, store } = await openSlow();
		editor.changeDetails({ title: 'One' });
		await vi.advanceTimersByTimeAsync(5000);
		expect(editor.status.kind).toBe('failed');
		store.delay = 0;
		await vi.advanceTimersByTimeAsync(2000);
		expect(editor.status).toEqual({ kind: 'saved' });
		expect(kept.get('own-a')).toMatchObject({ briefing: { title: 'One' } });
	});
	it('of a second tab is told to the first, which saves nothing until it has chosen', async () => {
		const first = await open();
		await vi.runAllTimersAsync();
		const second = await open();
		second.editor.changeDetails({ title: 'Second' });
		await vi.runAllTimersAsync();
		expect(first.editor.status).toMatchObject({ kind: 'newer', theirs: { briefing: { title: 'Second' } } });
		first.editor.changeDetails({ title: 'First' });
		await vi.runAllTimersAsync();
		expect(kept.get('own-a')).toMatchObject({ briefing: { title: 'Second' } });

		const { theirs } = first.editor.status as {
			theirs: { briefing: ReturnType<typeof newBriefing>; revision: number; at: string };
		};
		first.editor.takeTheirs(theirs, theirs.briefing);
		expect(first.editor.briefing.title).toBe('Second');
		first.editor.undo();
		await vi.runAllTimersAsync();
		expect(kept.get('own-a')).toMatchObject({ briefing: { title: 'First' } });
		expect(second.editor.status.kind).toBe('newer');
		const copy = await second.editor.keepMineAsCopy();
		expect(kept.get(copy)).toMatchObject({ briefing: { title: 'Second (copy)' } });
	});
	it('goes on where the other tab has deleted it', async () => {
		const on = library();
		const { editor } = await open(on);
		await vi.runAllTimersAsync();
		await on.remove('own-a');
		await vi.runAllTimersAsync();
		expect(editor.status).toEqual({ kind: 'newer', theirs: null });
		await editor.keepMine();
		expect(kept.has('own-a')).toBe(true);
		expect(editor.status.kind).toBe('saved');
	});
	it('ends with a deletion, and what was typed last is saved when it is closed', async () => {
		const { editor, close } = await open();
		editor.changeDetails({ title: 'Last word' });
		close();
		await vi.runAllTimersAsync();
		expect(kept.get('own-a')).toMatchObject({ briefing: { title: 'Last word' } });
		const again = await open();
		again.editor.changeDetails({ title: 'Gone' });
		again.editor.forget();
		kept.delete('own-a');
		again.close();
		await vi.runAllTimersAsync();
		expect(kept.has('own-a')).toBe(false);
	});
});
