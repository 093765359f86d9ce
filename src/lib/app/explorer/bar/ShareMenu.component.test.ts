import { expect, it, vi } from 'vitest';
import { fireEvent, screen, showPanel } from '../../../../../tests/support/worked/worked-panel';
import ShareMenu from './ShareMenu.svelte';

const { packedWithoutNotes, copied } = vi.hoisted(() => ({
	packedWithoutNotes: vi.fn<(carried: string) => Promise<string>>(),
	copied: vi.fn<(text: string) => Promise<boolean>>()
}));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));
vi.mock('../../../briefing/library/share-link', () => ({ packedWithoutNotes }));
vi.mock('../../../ui/copy-text', () => ({ copyText: copied }));

const openMenu = () => fireEvent.click(screen.getByRole('button', { name: 'Share' }));
const copy = () => fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));

it('says that nothing was copied where a part can’t be fetched, and copies once it can', async () => {
	const view = showPanel(ShareMenu, 'brief=own&step=1', {});
	view.read('?brief=own&step=1', '#briefing=carried');
	await openMenu();
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
	showPanel(ShareMenu, '', {});
	copied.mockResolvedValue(false);
	await openMenu();
	await copy();
	await screen.findByText(/^The browser refused; copy the address from its address bar/);
});
it('closes by Escape, which leaves the keyboard on its button, and by a click elsewhere', async () => {
	showPanel(ShareMenu, '', {});
	const button = screen.getByRole('button', { name: 'Share' });
	await openMenu();
	expect(button.getAttribute('aria-expanded')).toBe('true');
	screen.getByRole('button', { name: 'Copy link' }).focus();
	await fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
	expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
	expect(document.activeElement).toBe(button);
	await openMenu();
	await fireEvent.pointerDown(document.body);
	expect(button.getAttribute('aria-expanded')).toBe('false');
});
