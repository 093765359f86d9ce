import { expect, it } from 'vitest';
import { addedSentence, faultPlaces, featuresText, takenSentence } from './user-layer-text';

it('counts features', () => {
	expect([0, 1, 1200].map(featuresText)).toEqual(['0 features', 'one feature', '1,200 features']);
});
it('says what is on the map now', () => {
	expect(addedSentence([], 0)).toBe('');
	expect(addedSentence(['Ports'], 1)).toBe('On the map: “Ports”; one feature.');
	expect(addedSentence(['Ports', 'Roads'], 30)).toBe('On the map: “Ports”, “Roads”; 30 features.');
});
it('says what was taken of a file', () => {
	expect(takenSentence(0, true)).toBe('Nothing was added.');
	expect(takenSentence(1, false)).toBe('one feature added.');
	expect(takenSentence(5000, true)).toBe('5,000 features added, the rest was left out.');
});
it('says where a fault is, and how often', () => {
	expect(faultPlaces({ places: [], count: 1 })).toBe('');
	expect(faultPlaces({ places: [], count: 1200 })).toBe(' (1,200 times)');
	expect(faultPlaces({ places: ['feature 2', 'feature 7'], count: 2 })).toBe(' (feature 2; feature 7)');
	expect(faultPlaces({ places: ['feature 2', 'feature 7'], count: 12 })).toBe(
		' (feature 2; feature 7; 12 in all)'
	);
});
