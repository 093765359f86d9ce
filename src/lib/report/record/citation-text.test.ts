import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import type { Citation } from '../../analysis/citations';
import { createAtlas } from '../../atlas/atlas';
import { ageText, restsSentence } from './citation-text';

const atlas = createAtlas(smallAtlas);
const record = {
	assumptions: [{ id: 'rail', label: 'Speed by rail' }],
	closures: [{ id: 'iran', name: 'Iran closed' }]
} as unknown as Parameters<typeof restsSentence>[2];
const said = (cited: readonly Citation[]) => restsSentence(cited, atlas, record);

it.each<[Citation, string]>([
	[{ what: 'route', id: 'north' }, 'Used for: summary of North.'],
	[{ what: 'figure', id: 'south', part: 'Length' }, 'Used for: the fact “Length” of South.'],
	[{ what: 'name', id: 'north', part: 'Northern way' }, 'Used for: the name “Northern way”.'],
	[{ what: 'place', id: 'gamma' }, 'Used for: place Gamma.'],
	[{ what: 'stake', id: 'any' }, 'Used for: a stake.'],
	[{ what: 'development', id: 'any' }, 'Used for: a later development.'],
	[{ what: 'assumption', id: 'rail' }, 'Used for: the assumption “Speed by rail”.'],
	[{ what: 'closure', id: 'iran' }, 'Used for: the closure “Iran closed”.'],
	[{ what: 'link', id: 'delta-beta' }, 'Used for: section Delta–Beta.']
])('says what rests on a source: %j', (citation, sentence) => expect(said([citation])).toBe(sentence));

it('names each once, six at most, and counts the others', () => {
	const places = ['alpha', 'beta', 'gamma', 'delta'].map((id): Citation => ({ what: 'place', id }));
	const links = ['alpha-beta', 'beta-gamma', 'delta-beta', 'gamma-delta'].map((id): Citation => ({
		what: 'link',
		id
	}));
	expect(said([...places, ...places, ...links])).toBe(
		'Used for: place Alpha; place Beta; place Gamma; place Delta; section Alpha–Beta; section Beta–Gamma; and 2 more.'
	);
});
it('knows the article, on which no fact rests', () =>
	expect(said([])).toBe('The article itself, the source of every claim.'));

it('says how old a source is', () => {
	expect(ageText(null, '2026-06-29')).toBe('Undated');
	expect(ageText('2026-06-02', '2026-06-29')).toBe('As recent as the record');
	expect(ageText('2026-05-31', '2026-06-29')).toBe('1 month older than the latest');
	// From December 2024 to June 2026; a year alone ends in its December.
	expect(ageText('2024', '2026-06-29')).toBe('18 months older than the latest');
});
