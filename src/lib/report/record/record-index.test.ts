import { expect, it } from 'vitest';
import type { RecordData } from '../../atlas/compiled';
import { publishedIn } from './published-in';
import { indexOf } from './record-index';

const claim = (id: string, paragraph: number) => ({ id, section: 'problems', paragraph });
const index = indexOf({
	sources: [],
	claims: [claim('first', 8), claim('same', 8), claim('later', 9)],
	developments: { developments: [] },
	article: {
		actors: [
			{ id: 'pm', name: 'Nikol Pashinyan, Prime Minister of Armenia' },
			{ id: 'west', name: 'The West (EU and USA)' }
		],
		sections: [{ id: 'problems', title: 'Problems and prospects' }]
	}
} as unknown as RecordData);

it('names an actor in full, in short, and within a sentence', () => {
	expect([index.actorName('pm'), index.actorShort('pm')]).toEqual([
		'Nikol Pashinyan, Prime Minister of Armenia',
		'Nikol Pashinyan'
	]);
	expect([index.actorShort('west'), index.actorInSentence('west')]).toEqual(['the West', 'the West']);
});
it('cites the parts of the article', () => {
	expect(index.passage(index.claimById.get('first')!)).toBe('Problems ¶\u00a08');
	expect(index.onePerPassage(['first', 'same', 'later'])).toEqual(['first', 'later']);
});
it('says when a figure was printed', () => {
	expect([publishedIn({ date: '2025-05-03' }), publishedIn({ date: null })]).toEqual([
		'Published 3 May 2025.',
		'Undated.'
	]);
});
