import X from '@lucide/svelte/icons/x';
import { createRawSnippet } from 'svelte';
import { createAttachmentKey } from 'svelte/attachments';
import type { HTMLButtonAttributes } from 'svelte/elements';
import { expect, it, vi } from 'vitest';
import { fireEvent, render, screen } from '@testing-library/svelte';
import Button from './Button.svelte';
import Chip from './Chip.svelte';
import Choice from './Choice.svelte';
import Field from './Field.svelte';
import IconButton from './IconButton.svelte';
import NavButton from './NavButton.svelte';
import RowButton from './RowButton.svelte';
import Select from './Select.svelte';
import TextButton from './TextButton.svelte';

const OPTIONS = [
	{ value: 96, label: 'Screen' },
	{ value: 192, label: 'Sharp screen', group: 'Large' },
	{ value: 300, label: 'Print', group: 'Large' }
];
const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

it.each([
	['that stands by itself', (props: HTMLButtonAttributes) => render(Button, { props })],
	['that reads as part of a sentence', (props: HTMLButtonAttributes) => render(TextButton, { props })],
	['that opens what its row is about', (props: HTMLButtonAttributes) => render(RowButton, { props })]
])('a button %s is named by its words, and takes whatever a button takes', async (_, show) => {
	const onclick = vi.fn();
	const attached = vi.fn();
	const { rerender } = show({
		children: words('Compare'),
		onclick,
		'aria-pressed': true,
		title: 'Beside others',
		[createAttachmentKey()]: attached
	});
	const button = screen.getByRole('button', { name: 'Compare', pressed: true });
	expect(button.title).toBe('Beside others');
	expect(attached).toHaveBeenCalledExactlyOnceWith(button);
	await fireEvent.click(button);
	expect(onclick).toHaveBeenCalledOnce();
	await rerender({ disabled: true });
	expect(button).toHaveProperty('disabled', true);
});
it('never sends a form', () => {
	render(TextButton, { props: { children: words('Show all') } });
	render(IconButton, { props: { icon: X, label: 'Close' } });
	expect(screen.getAllByRole<HTMLButtonElement>('button').map(({ type }) => type)).toEqual([
		'button',
		'button'
	]);
});
it('an icon is named for those who listen and for the pointer, and may say more to the pointer', async () => {
	const { rerender } = render(IconButton, { props: { icon: X, label: 'Close panel' } });
	const button = screen.getByRole('button', { name: 'Close panel' });
	expect(button.title).toBe('Close panel');
	await rerender({ title: 'Close (Esc)' });
	expect(screen.getByRole('button', { name: 'Close panel' }).title).toBe('Close (Esc)');
});
it('an icon that does nothing now keeps the keyboard', () => {
	render(IconButton, { props: { icon: X, label: 'Zoom in', 'aria-disabled': true } });
	const button = screen.getByRole('button', { name: 'Zoom in' });
	button.focus();
	expect(document.activeElement).toBe(button);
});
it('an icon beside words names nothing', () => {
	render(NavButton, { props: { icon: X, quiet: true, children: words('New briefing') } });
	render(Button, { props: { icon: X, main: true, children: words('Add this view') } });
	expect(screen.getByRole('button', { name: 'New briefing' }).className).toContain('needs-script');
	expect(screen.getByRole('button', { name: 'Add this view' })).toBeTruthy();
});

it('chooses a value, not its text, also under a heading', async () => {
	const choose = vi.fn();
	render(Select, { props: { label: 'Resolution', value: 96, options: OPTIONS, choose } });
	const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Resolution' });
	expect(select.value).toBe('96');
	expect(screen.getByRole('group', { name: 'Large' }).children).toHaveLength(2);
	await fireEvent.change(select, { target: { value: '300' } });
	expect(choose).toHaveBeenCalledExactlyOnceWith(300);
});
it('names its control, and has what is to be said of it read with it', () => {
	const control = createRawSnippet((id: () => string, hint: () => string | undefined) => ({
		render: () => `<input id="${id()}" aria-describedby="${hint()}" />`
	}));
	render(Field, { props: { label: 'Title', hint: 'Too long.', control } });
	const input = screen.getByRole('textbox', { name: 'Title' });
	expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).toBe('Too long.');
});
it('is taken away by its button, which says what that does', async () => {
	const remove = vi.fn();
	render(Chip, { props: { name: 'Iran', removing: 'Reopen: Iran', remove } });
	await fireEvent.click(screen.getByRole('button', { name: 'Reopen: Iran' }));
	expect(remove).toHaveBeenCalledOnce();
});
it('is a box to tick, or with others of its group the one that is chosen', async () => {
	const choose = vi.fn();
	render(Choice, { props: { label: 'Speaker notes', checked: false, choose } });
	await fireEvent.click(screen.getByRole('checkbox', { name: 'Speaker notes' }));
	expect(choose).toHaveBeenLastCalledWith(true);
	render(Choice, {
		props: { label: 'From its start', checked: false, choose, group: 'start', disabled: true }
	});
	expect(screen.getByRole<HTMLInputElement>('radio', { name: 'From its start' }).disabled).toBe(true);
});
