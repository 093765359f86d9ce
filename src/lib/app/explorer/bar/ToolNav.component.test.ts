import { expect, it, vi } from 'vitest';
import { fireEvent, screen, showPanel } from '../../../../../tests/support/worked/worked-panel';
import ToolNav from './ToolNav.svelte';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pressed = () =>
	screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent?.trim());

it('opens what it names, and tells which is open', async () => {
	const chosen = vi.fn();
	const view = showPanel(ToolNav, '', { chosen });
	expect(pressed()).toEqual(['Map']);
	await press('Closures');
	expect(view.panel).toEqual({ kind: 'reroute' });
	expect(pressed()).toEqual(['Closures']);
	await press('Compare');
	expect(view.panel).toEqual({ kind: 'compare' });
	await press('Positions');
	expect(view.panel).toEqual({ kind: 'stances', route: null });
	await press('Map');
	expect(view.panel).toBeNull();
	expect(pressed()).toEqual(['Map']);
	expect(chosen, 'a menu that holds them closes').toHaveBeenCalledTimes(4);
});

it('counts what belongs to closures as closures', () => {
	showPanel(ToolNav, 'focus=stress', { chosen: () => {} });
	expect(pressed()).toEqual(['Closures']);
});

it('shows and hides the timeline beside whatever is open', async () => {
	showPanel(ToolNav, 'focus=stances', { chosen: () => {} });
	await press('Timeline');
	expect(pressed()).toEqual(['Positions', 'Timeline']);
	await press('Timeline');
	expect(pressed()).toEqual(['Positions']);
});

it('leads the keyboard to the reader’s own data', async () => {
	const heading = document.body.appendChild(document.createElement('h2'));
	heading.id = 'user-layers-title';
	heading.tabIndex = -1;
	heading.scrollIntoView = () => {};
	const view = showPanel(ToolNav, 'focus=stances', { chosen: () => {} });
	await press('Your data');
	expect(view.panel).toBeNull();
	expect(document.activeElement).toBe(heading);
	heading.remove();
});
