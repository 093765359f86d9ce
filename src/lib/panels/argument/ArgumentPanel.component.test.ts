import { expect, it } from 'vitest';
import { fireEvent, screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import ArgumentPanel from './ArgumentPanel.svelte';

const part = (name: string) => screen.getByRole('region', { name });
const opens = (summary: string) => screen.getByText(summary).closest('details')!;

it('says that it is one voice, and on demand what to be careful about', () => {
	showPanel(ArgumentPanel, '', {});
	expect(textOf(document.body)).toContain('This is one point of view. It argues for the northern one.');
	expect(opens('Caveats').open).toBe(false);
	expect(textOf(opens('Caveats'))).toContain('It cites one survey.');
});
it('tells the argument step by step, each with the claims it rests on', () => {
	showPanel(ArgumentPanel, '', {});
	const guide = part('The argument, step by step');
	expect(within(guide).getAllByRole('heading', { level: 4 }).map(textOf)).toEqual([
		'What stands in the way',
		'What it proposes'
	]);
	expect(within(opens('Based on 2 claims')).getAllByRole('link', { hidden: true }).map(textOf)).toEqual([
		'Problems ¶ 8',
		'Problems ¶ 1'
	]);
	expect(textOf(opens('Based on one claim'))).toContain('Remedies ¶ 2');
});
it('puts each claim under its route, in a line, and those that name none by themselves', async () => {
	const view = showPanel(ArgumentPanel, '', {});
	const routes = part('Claims about routes');
	expect(within(routes).getAllByRole('heading', { level: 4 }).map(textOf)).toEqual([
		'The northern one',
		'The southern one'
	]);
	expect(within(routes).queryByRole('article')).toBeNull();
	const free = within(part('Claims that name no route')).getAllByRole('article');
	expect(free.map((card) => card.getAttribute('aria-label'))).toEqual([
		'Problems ¶\u00a01: Neighbours decide over every way.'
	]);
	expect(textOf(part('Claims that name no route'))).toContain('1 of 3');
	await fireEvent.click(within(routes).getByRole('button', { name: 'Remedies ¶\u00a02' }));
	expect(view.state.focus).toEqual({ kind: 'claim', claim: 'gate-opens' });
});
it('leads the reader to the claim they came for, in full', () => {
	showPanel(ArgumentPanel, '', { claim: 'gate-opens' });
	const card = within(part('Claims about routes')).getByRole('article');
	expect(textOf(card)).toContain('“the gate decides”');
	expect(textOf(card)).toContain('Georgia · forecast · the article cites Survey 2023');
	expect(document.activeElement).toBe(card);
});
