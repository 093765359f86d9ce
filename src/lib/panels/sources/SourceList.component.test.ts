import { expect, it } from 'vitest';
import { screen, showPanel, textOf } from '../../../../tests/support/worked/worked-panel';
import SourceList from './SourceList.svelte';

const source = (publisher: string) =>
	textOf(screen.getByRole('link', { name: `A report by the ${publisher}` }).closest('li')!);

it('counts the sources, and says from when on they are marked', () => {
	showPanel(SourceList, '', {});
	expect(textOf(document.body)).toMatch(
		/^3 sources, the newest first\. Those older than \d+ months are marked/
	);
});
it('says of each what rests on it and how old it is', () => {
	showPanel(SourceList, '', {});
	// Of 1 May, against the latest of 29 June.
	expect(source('Railway')).toContain('1 month older than the latest');
	expect(source('Railway')).toContain(
		'A report by the Railway. Railway, 1 May 2026. 1 month older than the latest. Used for: summary of South; section Origin–Fork; section Fork–North; section Town–North; section Town–Harbour; section Harbour–Quay; and 10 more.'
	);
	expect(source('Survey')).toContain('the name “The gate railway”');
	expect(source('Journal')).toContain('The article itself, the source of every claim.');
});
