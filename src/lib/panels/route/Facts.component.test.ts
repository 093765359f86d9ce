import { expect, it } from 'vitest';
import type { Figure } from '../../atlas/schema';
import { screen, showPanel, textOf } from '../../../../tests/support/worked/worked-panel';
import Facts from './Facts.svelte';

const figure = (value: string, asOf: string | null, source: string): Figure => ({
	label: 'Capacity',
	value,
	asOf,
	sources: [source],
	confidence: 'medium'
});

it('puts figures that contradict each other side by side, each with its date and source, and prefers none', () => {
	showPanel(Facts, '', {
		route: 'northern',
		facts: [figure('5 Mt a year', '2025-01-01', 'survey'), figure('17 Mt a year', null, 'railway')]
	});
	expect(screen.getByRole('term').textContent).toContain('Capacity2 published figures; none preferred');
	const said = textOf(screen.getByRole('definition'));
	expect(said).toMatch(/5 Mt a year As of 1 January 2025\..*Survey/);
	expect(said).toMatch(/17 Mt a year Undated\..*Railway/);
});
it('says of a figure that it is later than the day shown', () => {
	showPanel(Facts, 'asof=2024-11-01', {
		route: 'northern',
		facts: [figure('5 Mt a year', '2025-01-01', 'survey')]
	});
	expect(textOf(screen.getByRole('definition'))).toContain('Later than the day shown.');
});
