/**
 * Lengths are those of the picture in `tests/support/worked/worked-atlas.ts`; a line as drawn is 95% of
 * them.
 */
import { expect, it } from 'vitest';
import { fireEvent, screen, showPanel, textOf, within } from '../../../../tests/support/worked/worked-panel';
import LinkPanel from './LinkPanel.svelte';

const part = (name: string) => screen.getByRole('region', { name });
const fact = (name: string) =>
	textOf(within(part('This section')).getByText(name, { selector: 'dt' }).parentElement!);

it('says what the stretch is, who runs it, how long it is and how far its line is to be trusted', () => {
	showPanel(LinkPanel, '', { link: 'gate-end' });
	expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Gate – End, railway');
	expect(textOf(document.body)).toContain('Railway · 1435 mm gauge · Türkiye');
	expect(fact('Operator')).toContain('The Gate Company');
	expect(fact('Length, published')).toContain('120 km');
	// 95% of 120
	expect(fact('Length,')).toContain('Length, computed 114 km measured on the map');
	expect(fact('Length,')).not.toContain('none published');
	expect(fact('Line on the map')).toContain('How it was drawn: by hand');
});
it('leads to the places on it and the routes that use it', async () => {
	const view = showPanel(LinkPanel, '', { link: 'town-gate' });
	const stops = screen.getByRole('list', { name: 'Places on it, in order' });
	expect(within(stops).getAllByRole('listitem').map(textOf)).toEqual(['Town', 'Weir', 'Gate']);
	await fireEvent.click(within(stops).getByRole('button', { name: 'Weir' }));
	expect(view.state.focus).toEqual({ kind: 'place', place: 'weir' });
	await fireEvent.click(
		within(part('Routes that use this section')).getByRole('button', { name: 'The northern one' })
	);
	expect(view.panel).toEqual({ kind: 'route', selection: 'northern' });
});
it('marks the state on the day shown, and says where nobody spoke of it yet', () => {
	showPanel(LinkPanel, '', { link: 'middle-pass' });
	const [state] = within(part('Status by date')).getAllByRole('listitem');
	expect(state.getAttribute('aria-current')).toBe('date');
	expect(textOf(state)).toContain(
		'Planned from 2024; the status on 29 June 2026 Railway · high confidence A report by the Railway Railway, 1 May 2026.'
	);
	expect(textOf(document.body)).toContain('Railway · no source states the gauge · Russia');
});
it('marks none before the first day on record', () => {
	showPanel(LinkPanel, 'asof=2023-12-31', { link: 'middle-pass' });
	expect(textOf(part('Status by date'))).toContain('Not on record by 31 December 2023.');
	expect(document.querySelector('[aria-current]')).toBeNull();
});
it('gives claims about the stretch in full and those about a whole route in a line', async () => {
	showPanel(LinkPanel, '', { link: 'gate-end' });
	const own = within(part('What the article says about this section'));
	expect(textOf(own.getByRole('article'))).toContain('“the gate decides”');
	expect(textOf(own.getByRole('article'))).toContain('Our reading: The text names the gate alone.');
});
it('leads from a whole route’s claim to the claim', async () => {
	const view = showPanel(LinkPanel, '', { link: 'middle-pass' });
	const own = part('What the article says about this section');
	expect(textOf(own)).toContain('About a whole route that passes here:');
	await fireEvent.click(within(own).getByRole('button', { name: 'Problems ¶\u00a08' }));
	expect(view.state.focus).toEqual({ kind: 'claim', claim: 'through-russia' });
});
it('says where the article is silent', () => {
	showPanel(LinkPanel, '', { link: 'origin-fork' });
	expect(textOf(part('What the article says about this section'))).toContain(
		'No claim in the article is about this section.'
	);
});
