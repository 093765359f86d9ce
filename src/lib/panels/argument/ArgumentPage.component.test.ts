import { expect, it } from 'vitest';
import { fireEvent, screen, showPanel, textOf } from '../../../../tests/support/worked/worked-panel';
import ArgumentPage from './ArgumentPage.svelte';

const choose = (label: string, option: string) => {
	const list = screen.getByLabelText(label, { exact: false, selector: 'select' }) as HTMLSelectElement;
	const { value } = [...list.options].find(({ text }) => text === option)!;
	return fireEvent.change(list, { target: { value } });
};
const shown = () =>
	screen.getAllByRole('article').map((card) => card.getAttribute('aria-label')!.slice(0, 12));
const count = () => screen.getByRole('status').textContent;

it('shows every claim, and narrows them down by any of six', async () => {
	showPanel(ArgumentPage, '', {});
	expect(count()).toBe('3 of 3 claims');
	expect(screen.getAllByRole('combobox')).toHaveLength(6);
	await choose('Direction', 'Increases');
	expect(count()).toBe('1 of 3 claims');
	expect(shown()).toEqual(['Problems ¶\u00a08']);
	await choose('Kind', 'forecast');
	expect(count()).toBe('0 of 3 claims');
});
it('shows all again at a press', async () => {
	showPanel(ArgumentPage, '', {});
	const all = screen.getByRole('button', { name: 'Show all' });
	expect(all).toHaveProperty('disabled', true);
	await choose('Held by', 'Georgia');
	expect(count()).toBe('2 of 3 claims');
	await fireEvent.click(all);
	expect(count()).toBe('3 of 3 claims');
	expect(all).toHaveProperty('disabled', true);
});
it('leads a claim that is about no place to its card beside the map', () => {
	showPanel(ArgumentPage, '', {});
	const links = screen.getAllByRole('link', { name: 'Beside the map' });
	// The other two lie on the map.
	expect(links).toHaveLength(1);
	expect(textOf(links[0].closest('article')!)).toContain('Neighbours decide over every way.');
});
