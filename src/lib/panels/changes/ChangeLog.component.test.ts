import { expect, it, vi } from 'vitest';
import type { Correction } from '../../atlas/corrections-schema';
import { fireEvent, screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import ChangeLog from './ChangeLog.svelte';

const LENGTH = vi.hoisted((): Correction => ({
	...{ id: 'gate-length', day: '2026-06-01', version: '1.2', kind: 'figure' },
	...{ what: 'Length of the line to the end', old: '110 km', new: '120 km', why: 'The railway says so.' },
	...{ links: ['gate-end'], claims: ['gate-opens'], sources: ['railway'] }
}));
vi.mock('virtual:corrections', () => ({ default: [LENGTH] }));

const part = (name: string) => screen.getByRole('region', { name });

it('says on which day the facts were last checked, and in which version', () => {
	showPanel(ChangeLog, '', {});
	expect(textOf(document.body)).toContain(
		'Facts of 2 routes were last checked on 1 January 2026. Version of the data: worked.'
	);
});
it('tells a correction as it was, as it is and why, and what it is about', () => {
	showPanel(ChangeLog, '', {});
	const corrected = part('Corrections to this map');
	expect(within(corrected).getByRole('heading', { level: 3 }).textContent).toBe('1 June 2026, version 1.2');
	expect(within(corrected).getByText('Figure: Length of the line to the end')).toBeTruthy();
	expect(within(corrected).getAllByRole('link').map(textOf)).toEqual(['Gate – End', 'Remedies ¶ 2', '1']);
	expect(within(corrected).getAllByRole('definition').map(textOf)).toEqual([
		'110 km',
		'120 km',
		'The railway says so.'
	]);
});
it('leads to what a correction is about', async () => {
	const view = showPanel(ChangeLog, '', {});
	await fireEvent.click(screen.getByRole('link', { name: 'Gate – End' }));
	expect(view.state.focus).toEqual({ kind: 'link', link: 'gate-end' });
});
it('tells what changed in the world by day, each with its routes and sources by number', async () => {
	const view = showPanel(ChangeLog, '', {});
	const world = part('Developments');
	expect(within(world).getAllByRole('heading', { level: 3 }).map(textOf)).toEqual(['14 March 2026']);
	expect(textOf(world)).toContain('The station at the gate was rebuilt. North');
	// The correction cites the railway first.
	expect(within(world).getByRole('link', { name: 'Source 2' })).toBeTruthy();
	expect(within(part('Sources')).getAllByRole('listitem').map(textOf)[1]).toContain('A report by the Survey');
	await fireEvent.click(within(world).getByRole('link', { name: 'North' }));
	expect(view.panel).toEqual({ kind: 'route', selection: 'northern' });
});
