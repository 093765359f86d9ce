import { expect, it } from 'vitest';
import type { Claim } from '../../atlas/argument-schema';
import { claimAbout } from './claim-about';
import { CLAIM_KIND_WORDS } from './directions';

const CLAIM = { kind: 'position', citations: [] } as unknown as Claim;

it('names the holders without what stands in brackets, and the kind', () => {
	expect(claimAbout(CLAIM, ['A. Person (office)', 'The author'])).toBe(
		`A. Person; The author · ${CLAIM_KIND_WORDS.position}`
	);
});
it('adds the day, what the article cites, and remarks', () => {
	const claim = {
		...CLAIM,
		date: '2024-10-24',
		citations: ['A', 'B'],
		dateNote: 'Of the speech.',
		note: 'Ours.'
	};
	expect(claimAbout(claim, ['C'])).toBe(
		`C · ${CLAIM_KIND_WORDS.position} · 24 October 2024 · the article cites A; B · Of the speech. Ours.`
	);
});
