/** Lengths are those of the picture in `tests/support/worked/worked-atlas.ts`. */
import { expect, it } from 'vitest';
import { screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import Method from './Method.svelte';

const section = (heading: string) =>
	screen.getByRole('heading', { name: heading }).closest('section') as HTMLElement;

it('lists what is computed, each with its own address', () => {
	showPanel(Method, '', {});
	const links = within(screen.getByRole('navigation', { name: 'What is computed' })).getAllByRole('link');
	expect(links.map((link) => link.getAttribute('href'))).toContain('#hours');
	for (const link of links)
		expect(document.querySelector(link.getAttribute('href')!)!.textContent).toBe(link.textContent);
});
it('counts its own network', () => {
	showPanel(Method, '', {});
	// 100 + 110 + 200 + 60 + 300 + 400 + 250 + 300 + 120 + 150 + 80 + 40 + 30 + 90 + 50 + 75
	expect(textOf(section('Published lengths'))).toContain(
		'Of 16 sections, 16 (100%) have a published length. The routes of this map measure 2,355 km.'
	);
	const grades = within(section('How far to trust a line')).getAllByRole('definition').map(textOf);
	expect(grades.filter((grade) => grade.endsWith(' 16 of 16 sections.'))).toHaveLength(1);
	expect(grades.filter((grade) => grade.endsWith(' 0 of 16 sections.'))).toHaveLength(grades.length - 1);
});
it('gives each assumption with what sources give', () => {
	showPanel(Method, '', {});
	const given = within(section('Assumptions for hours'));
	expect(given.getByText('Speed by rail: 50 km/h')).toBeTruthy();
	expect(textOf(section('Assumptions for hours'))).toContain(
		'Wait at a border: 10 h, sources give 10 to 10.'
	);
});
it('says what is not known, from when to when was searched', () => {
	showPanel(Method, '', {});
	expect(textOf(section('What is not known'))).toContain(
		'What is not known Searched from 1 December 2024 to 29 June 2026; latest source found: 29 June 2026. Read by hand. Facts older than 18 months at that day are marked. No timetable is published.'
	);
	expect(textOf(section('What is not known'))).toContain('No timetable is published.');
});
