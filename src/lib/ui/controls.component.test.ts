import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { fireEvent, render, screen } from '@testing-library/svelte';
import Chip from './Chip.svelte';
import Choice from './Choice.svelte';
import Field from './Field.svelte';
import Select from './Select.svelte';

const OPTIONS = [
	{ value: 96, label: 'Screen' },
	{ value: 192, label: 'Sharp screen', group: 'Large' },
	{ value: 300, label: 'Print', group: 'Large' }
];

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
