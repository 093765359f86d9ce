import { expect, it, vi } from 'vitest';

const { claim } = vi.hoisted(() => ({ claim: (id: string, paragraph: number) => ({ id, section: 'problems', paragraph }) }));
vi.mock('virtual:record', () => ({
	default: {
		sources: [
			{ id: 'dated', date: '2025-05-03' },
			{ id: 'undated', date: null }
		],
		claims: [claim('first', 8), claim('same', 8), claim('later', 9)],
		developments: { developments: [] },
		article: {
			actors: [
				{ id: 'pm', name: 'Nikol Pashinyan, Prime Minister of Armenia' },
				{ id: 'west', name: 'The West (EU and USA)' }
			],
			sections: [{ id: 'problems', title: 'Problems and prospects' }]
		}
	}
}));
const index = await import('./record-index');
const { publishedIn } = await import('./published-in');

it('names an actor in full, in short, and within a sentence', () => {
	expect([index.actorName('pm'), index.actorShort('pm')]).toEqual(['Nikol Pashinyan, Prime Minister of Armenia', 'Nikol Pashinyan']);
	expect([index.actorShort('west'), index.actorInSentence('west')]).toEqual(['the West', 'the West']);
});
it('cites the parts of the article', () => {
	expect([index.sectionTitle('problems'), index.sectionShort('problems')]).toEqual(['Problems and prospects', 'Problems']);
	expect(index.passage(index.claimById.get('first')!)).toBe('Problems ¶\u00a08');
	expect(index.onePerPassage(['first', 'same', 'later'])).toEqual(['first', 'later']);
});
it('says when a figure was printed', () => {
	expect([publishedIn('dated'), publishedIn('undated')]).toEqual(['Published 3 May 2025.', 'Undated.']);
});
