import { expect, it, vi } from 'vitest';
import { fireEvent, screen, showPanel } from '../../../../tests/support/worked/worked-panel';
import NextSteps from './NextSteps.svelte';

const { packedWithoutNotes, copied } = vi.hoisted(() => ({
	packedWithoutNotes: vi.fn<(carried: string) => Promise<string>>(),
	copied: vi.fn<(text: string) => Promise<boolean>>()
}));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));
vi.mock('../../briefing/library/share-link', () => ({ packedWithoutNotes }));
vi.mock('../../ui/copy-text', () => ({ copyText: copied }));

const copy = () => fireEvent.click(screen.getByRole('button', { name: 'Copy a link to this view' }));

it('says that nothing was copied where a part can’t be fetched, and copies once it can', async () => {
	const view = showPanel(NextSteps, 'brief=own&step=1', {});
	view.read('?brief=own&step=1', '#briefing=carried');
	packedWithoutNotes.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
	await copy();
	await screen.findByText(/^No link was copied: there seems to be no network/);
	expect(copied).not.toHaveBeenCalled();

	packedWithoutNotes.mockResolvedValue('lighter');
	copied.mockResolvedValue(true);
	await copy();
	await screen.findByText(/^Link copied/);
	expect(copied).toHaveBeenCalledWith(expect.stringContaining('#briefing=lighter'));
});
it('says that the browser refused, and where the address stands', async () => {
	showPanel(NextSteps, '', {});
	copied.mockResolvedValue(false);
	await copy();
	await screen.findByText(/^The browser refused; copy the address from its address bar/);
});
