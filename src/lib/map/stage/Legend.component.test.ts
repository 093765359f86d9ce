import { expect, it } from 'vitest';
import { fireEvent, screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import { NO_OVERLAYS } from '../scene/overlays';
import Legend from './Legend.svelte';

const rows = (list: string) =>
	within(screen.getByRole('list', { name: list, hidden: true }))
		.getAllByRole('listitem', { hidden: true })
		.map(textOf);
const legend = () => document.querySelector('details')!;

it('is closed where it would cover the map, and opens at a press', async () => {
	showPanel(Legend, '', { overlays: NO_OVERLAYS });
	expect(legend().open).toBe(false);
	await fireEvent.click(screen.getByRole('heading', { name: 'Legend' }));
	expect(legend().open).toBe(true);
});
it('explains what is drawn, and nothing else', () => {
	showPanel(Legend, '', { overlays: NO_OVERLAYS });
	expect(rows('Status')).toEqual(['Operating', 'Planned']);
	expect(rows('Mode')).toEqual(['Railway', 'Road', 'Ferry or sea lane']);
	expect(rows('Borders')).toEqual(['Border not settled; the map takes no position']);
	expect(screen.queryByRole('list', { name: 'Selected', hidden: true })).toBeNull();
});
it('leaves out what is hidden', () => {
	showPanel(Legend, 'routes=southern&asof=2023-12-31', { overlays: NO_OVERLAYS });
	// The planned stretch is on record from 2024.
	expect(rows('Status')).toEqual(['Operating']);
	expect(rows('Mode')).toEqual(['Railway', 'Road']);
});
it('explains the marks of the line of days, a place in focus and stances', () => {
	const overlays = { ...NO_OVERLAYS, tints: new Map([['GE', 'supports' as const]]) };
	showPanel(Legend, 'asof=2025-01-01&focus=place:gate', { overlays });
	expect(rows('Events up to the day shown')).toEqual(['Event in the article', 'Later development on record']);
	expect(rows('Selected')).toEqual(['Selected place']);
	expect(rows('Country’s position on the route, according to the article')).toEqual(['Supports']);
});
