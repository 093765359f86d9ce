import { expect, it } from 'vitest';
import { savedFileSentence } from './saved-file-text';

const file = { name: 'isthmus-2026-06-29.html', bytes: 5_040_000, briefings: 0, layers: 0, hasNotes: false };
const SAVED = 'Saved as isthmus-2026-06-29.html (5.0 MB). Opens offline in any current browser.';

it('says what was saved', () => expect(savedFileSentence(file)).toBe(SAVED));
it('says what of the reader’s own it holds', () => {
	expect(savedFileSentence({ ...file, layers: 1 })).toBe(`${SAVED} Includes your data layer.`);
	expect(savedFileSentence({ ...file, briefings: 1, layers: 2, hasNotes: true })).toBe(
		`${SAVED} Includes your briefing with speaker notes and your 2 data layers.`
	);
	expect(savedFileSentence({ ...file, briefings: 3 })).toBe(`${SAVED} Includes your 3 briefings.`);
});
