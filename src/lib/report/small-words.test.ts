/** Words and counts of one line each. */
import { expect, it } from 'vitest';
import type { Claim } from '../atlas/argument-schema';
import type { Figure } from '../atlas/schema';
import { DIRECTIONS, PRECISIONS } from '../atlas/words';
import { claimCounts } from './article/claim-counts';
import { DIRECTION_WORDS } from './article/directions';
import { figuresByKind } from './record/figures-by-kind';
import { PRECISION_WORDS } from './network/precision-words';
import { inSentence, POWER_NAMES } from './article/powers';
import { asSentences } from './sentence';
import { substituteText } from './stress/substitute-text';

it('names a power, also within a sentence', () => {
	expect([POWER_NAMES.west, inSentence('west'), inSentence('iran')]).toEqual([
		'The West',
		'the West',
		'Iran'
	]);
});
it('makes sentences of parts, and gives none a second full stop', () => {
	expect(asSentences(['Routes', '', 'As of 3 May 2025.', 'Is it?'])).toBe('Routes. As of 3 May 2025. Is it?');
	expect(asSentences([])).toBe('');
});
it('says what is left without a power’s territory, where it is no way', () => {
	expect(substituteText({ kind: 'untouched' })).toBe('unaffected');
	expect(substituteText({ kind: 'none' })).toBe('no other route');
	expect(substituteText({ kind: 'end-closed', place: 'baku' })).toBe('endpoint inside');
});
it('counts claims by what they say of a route and a power, each once', () => {
	const line = (route: string, actor: string, direction: string) => ({ route, actor, direction });
	const claims = [
		{ dependency: [line('btc', 'russia', 'lowers'), line('btc', 'russia', 'lowers')] },
		{ dependency: [line('btc', 'russia', 'lowers'), line('btc', 'west', 'raises')] },
		{ dependency: [line('aras', 'russia', 'raises')] }
	] as unknown as Claim[];
	expect(claimCounts(claims, 'btc', 'russia')).toEqual([{ direction: 'lowers', count: 2 }]);
	expect(claimCounts(claims, 'btc', 'west')).toEqual([{ direction: 'raises', count: 1 }]);
	expect(claimCounts(claims, 'btc', 'iran')).toEqual([]);
});
it('keeps figures of one kind together, in the order of the data', () => {
	const figure = (label: string, value: string) => ({ label, value }) as Figure;
	const found = figuresByKind([
		figure('Length', '1,768 km'),
		figure('Cost', '3.9 bn'),
		figure('Length', '1,760 km')
	]);
	expect(found.map(({ label, figures }) => [label, figures.map(({ value }) => value)])).toEqual([
		['Length', ['1,768 km', '1,760 km']],
		['Cost', ['3.9 bn']]
	]);
});
it('explains every direction in a clause, and every precision in a sentence', () => {
	expect(DIRECTIONS.map((direction) => DIRECTION_WORDS[direction].word)).toEqual([
		...['Increases', 'Reduces', 'Hedges', 'Disputes']
	]);
	for (const { meaning } of Object.values(DIRECTION_WORDS)) expect(meaning).toMatch(/^[a-z].*[^.]$/);
	expect(Object.keys(PRECISION_WORDS)).toEqual([...PRECISIONS]);
	for (const words of Object.values(PRECISION_WORDS)) expect(words).toMatch(/^[A-Z].*\.$/);
});
