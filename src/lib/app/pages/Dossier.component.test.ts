/** Lengths are those of the picture in `tests/support/worked/worked-atlas.ts`. */
import { expect, it } from 'vitest';
import { screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import Dossier from './Dossier.svelte';

const part = (name: string) => screen.getByRole('region', { name });

it('is headed by the route, with its map and the day', () => {
	showPanel(Dossier, '', { id: 'northern' });
	expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The northern one');
	expect(within(part('Map of the route')).getByRole('application')).toBeTruthy();
	expect(textOf(screen.getByRole('figure'))).toContain('As of 29 June 2026.');
	expect(textOf(document.body)).toContain('facts last checked on 1 January 2026');
});
it('holds all that the panel says, section by section and measure by measure', () => {
	showPanel(Dossier, '', { id: 'northern' });
	expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)).toEqual([
		...[
			'Names',
			'Key facts',
			'Section by section',
			'Crossings, hours, dependence',
			'What the article argues'
		],
		...['Positions on this route', 'Since the article', 'Sources']
	]);
	expect(within(part('Section by section')).getByRole('table', { name: 'By land' })).toBeTruthy();
	// The main variant’s: 780 ÷ 50 + 2 × 10 + 12
	expect(textOf(part('Crossings, hours, dependence'))).toContain('About 48 h');
});
it('cites each source by one number, and lists it once', () => {
	showPanel(Dossier, '', { id: 'northern' });
	const listed = within(part('Sources')).getAllByRole('listitem').map(textOf);
	expect(listed.map((source) => source.match(/by the (\w+)/)![1])).toEqual(['Survey', 'Railway']);
	const cited = within(part('Since the article')).getAllByRole('link', { name: /^Source/ });
	expect(new Set(cited.map((link) => link.textContent))).toEqual(new Set(['1']));
});
it('leaves out what a route hasn’t', () => {
	showPanel(Dossier, '', { id: 'southern' });
	expect(screen.queryByRole('region', { name: 'Names' })).toBeNull();
	expect(screen.queryByRole('region', { name: 'Key facts' })).toBeNull();
	expect(screen.getByRole('link', { name: 'Open on the map' }).getAttribute('href')).toContain(
		'focus=southern'
	);
});
