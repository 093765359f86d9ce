/** Lengths are those of the picture in `tests/support/worked/worked-atlas.ts`. */
import { expect, it } from 'vitest';
import { fireEvent, screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import RoutePanel from './RoutePanel.svelte';

const part = (name: string) => screen.getByRole('region', { name });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

it('says at a glance how long the route is and in which state', () => {
	showPanel(RoutePanel, 'focus=southern', { selection: 'southern' });
	const [table] = screen.getAllByRole('table');
	// 110 + 150 + 80 + 50 of 480 operate, 90 are planned.
	expect(textOf(table.querySelector('caption')!)).toBe('Total 480 km');
	const rows = [...(table as HTMLTableElement).rows].map((row) => [...row.cells].slice(1).map(textOf));
	expect(rows).toEqual([
		['Operating', '81%', '390 km'],
		['Planned', '19%', '90 km']
	]);
});
it('says in a line each what it means for dependence', () => {
	showPanel(RoutePanel, 'focus=southern', { selection: 'southern' });
	const table = within(screen.getByRole('table', { name: 'Dependence' }));
	// Of 480 km, 80 by road and 90 by the planned line lie in Russia.
	expect(textOf(table.getByRole('row', { name: /^Russia/ }))).toMatch(/^Russia35%, 170.km/u);
	expect(textOf(table.getByRole('row', { name: /^China/ }))).toBe('Chinanonenone on record');
});
it('counts the variants that are shown, or the one in focus; shared sections counted once', () => {
	showPanel(RoutePanel, 'focus=northern.land', { selection: 'northern.land' });
	expect(screen.getByText(/^Total/, { selector: 'caption' }).textContent).toBe('Total 780\u00a0km, By land');
});
it('gives names, facts, stances and what happened since, each in its part', () => {
	showPanel(RoutePanel, 'focus=northern', { selection: 'northern' });
	const nav = screen.getByRole('navigation', { name: 'In this panel' });
	expect(within(nav).getAllByRole('link').map(textOf)).toEqual([
		...['Key facts', 'Names', 'Variants', 'Crossings, hours, dependence'],
		...['What the article argues', 'Positions on this route', 'Since the article']
	]);
	expect(textOf(part('Names'))).toContain('The gate railway');
	expect(textOf(part('Key facts'))).toContain('5 Mt a year');
	expect(textOf(part('Positions on this route'))).toMatch(/Supports Georgia\. With the gate open\./);
	expect(textOf(part('Since the article'))).toContain('Trains run as far as the end. As of 31 March 2026.');
	expect(textOf(part('Since the article'))).toContain('Facts of this route last checked on 1 January 2026.');
});
it('has no part for what isn’t on record', () => {
	showPanel(RoutePanel, 'focus=southern', { selection: 'southern' });
	expect(screen.queryByRole('region', { name: 'Names' })).toBeNull();
	expect(screen.queryByRole('region', { name: 'Key facts' })).toBeNull();
	expect(textOf(part('Since the article'))).toContain('No later development on this route is on record.');
	expect(textOf(part('Positions on this route'))).toContain('Not stated in the article: Georgia.');
});
it('counts what came after the day shown, and shows it at a press', async () => {
	const view = showPanel(RoutePanel, 'focus=northern&asof=2024-11-01', { selection: 'northern' });
	expect(textOf(part('Since the article'))).toContain(
		'No later development on this route is on record by 1 November 2024. 1 more after 1 November 2024.'
	);
	await press('Show the latest date');
	expect(view.state.asof).toBeNull();
	expect(textOf(part('Since the article'))).toContain('The station at the gate was rebuilt.');
});
it('argues by the power it would bind, and says of which it says nothing', () => {
	showPanel(RoutePanel, 'focus=southern', { selection: 'southern' });
	const argued = part('What the article argues');
	expect(textOf(argued)).toContain(
		'What the article argues The article The article does not name this route; one claim speaks of it without its name, in our reading. Russia 1 Increases, reduces, hedges, disputes: meaning Increases would make one depend more on the otherReduces would make one depend less on the otherHedges adds an alternative or keeps the balance, without ending the dependenceDisputes disputes the dependence, or the role behind it The article says nothing about what this route means for dependence on China or Iran. On dependence on Russia The articleProblems ¶ 8 The southern one makes its users depend on Russia. Increases Georgia’s dependence on Russia. It runs through it. Russia · position On the map Highlight the whole of The southern one'
	);
	expect(within(argued).getByRole('heading', { name: 'On dependence on Russia' })).toBeTruthy();
	expect(textOf(argued)).toContain(
		'What the article argues The article The article does not name this route; one claim speaks of it without its name, in our reading. Russia 1 Increases, reduces, hedges, disputes: meaning Increases would make one depend more on the otherReduces would make one depend less on the otherHedges adds an alternative or keeps the balance, without ending the dependenceDisputes disputes the dependence, or the role behind it The article says nothing about what this route means for dependence on China or Iran. On dependence on Russia The articleProblems ¶ 8 The southern one makes its users depend on Russia. Increases Georgia’s dependence on Russia. It runs through it. Russia · position On the map Highlight the whole of The southern one'
	);
	expect(textOf(within(argued).getByRole('article'))).toContain(
		'The articleProblems ¶ 8 The southern one makes its users depend on Russia. Increases Georgia’s dependence on Russia. It runs through it. Russia · position On the map Highlight the whole of The southern one'
	);
});
it('shows, highlights and compares a variant', async () => {
	const view = showPanel(RoutePanel, 'focus=northern', { selection: 'northern' });
	await fireEvent.click(screen.getByRole('switch', { name: 'Show By sea' }));
	expect(view.routes.variantsOf('northern')).toEqual(['land', 'quay']);
	await press('Highlight By land');
	expect(view.panel).toEqual({ kind: 'route', selection: 'northern.land' });
	await press('Compare By land');
	expect(view.state.compare).toEqual(['northern.land']);
});
it('leads stretch by stretch to what a click on the line opens', async () => {
	const view = showPanel(RoutePanel, 'focus=southern', { selection: 'southern' });
	const stretches = screen.getByText('5 sections').closest('details')!;
	expect(within(stretches).getAllByRole('button', { hidden: true }).map(textOf)).toEqual([
		...['Origin – Fork', 'Fork – East', 'East – Middle', 'Middle – Pass', 'Pass – End']
	]);
	await fireEvent.click(within(stretches).getByRole('button', { name: 'Pass – End', hidden: true }));
	expect(view.state.focus).toEqual({ kind: 'link', link: 'pass-end' });
});
it('leads to its dossier', () => {
	showPanel(RoutePanel, 'focus=northern', { selection: 'northern' });
	expect(screen.getByRole('link', { name: 'Printable dossier' }).getAttribute('href')).toMatch(
		/routes\/northern\/$/
	);
});
