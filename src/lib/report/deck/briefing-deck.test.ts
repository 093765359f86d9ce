import { expect, it } from 'vitest';
import { workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { workedRecord } from '../../../../tests/support/worked/worked-record';
import { createAtlas } from '../../atlas/atlas';
import { FORMAT, VERSION } from '../../briefing/document/schema';
import { MAP_THEMES } from '../../map/symbology/theme';
import { Inquiry } from '../../view/inquiry';
import { AnsweredViews } from '../answers/answered';
import { deckOfBriefing } from './briefing-deck';

const atlas = createAtlas(workedAtlas);
const step = { id: 'step-1', text: '', notes: '', view: '' };
const deck = deckOfBriefing(
	{
		views: new AnsweredViews(new Inquiry(atlas, workedRecord.assumptions), workedRecord),
		colours: MAP_THEMES.light,
		linkTo: ({ asof }) => `as of ${asof}`
	},
	{
		...{ format: FORMAT, version: VERSION, id: 'own-gate' },
		...{ title: 'To the gate', subtitle: 'By land', author: 'A reader' },
		steps: [
			{ ...step, layout: 'title', title: 'To the gate', text: 'It opens.', sources: ['survey'] },
			{ ...step, layout: 'map-side', title: 'Then', view: 'asof=2025-01-01', sources: ['railway'] },
			{ ...step, layout: 'closing', title: 'Sources', sources: [] }
		]
	}
);

it('is a slide for each step, with subtitle and author on the first', () => {
	expect(deck.slides.map(({ layout }) => layout)).toEqual(['title', 'map-side', 'closing']);
	expect(deck.slides[0]).toMatchObject({ subtitle: 'By land', author: 'A reader' });
	expect(deck.slides[0].text).toEqual([{ runs: [{ text: 'It opens.' }] }]);
	expect(deck.slides[1].subtitle).toBeUndefined();
});
it('gives each its day, its map and the address that shows it again', () => {
	expect(deck.slides.map(({ day }) => day)).toEqual(['29 June 2026', '1 January 2025', '29 June 2026']);
	expect(deck.slides[1]).toMatchObject({ map: { ink: [] }, link: 'as of 2025-01-01' });
	expect(deck.slides[2].map).toBeNull();
});
it('cites a step’s own sources, and on the last slide all', () => {
	const cited = deck.slides.map(({ sources }) => sources.map(({ id }) => id));
	expect(cited).toEqual([['survey'], ['railway'], ['survey', 'railway']]);
	expect(deck.sources.map(({ id }) => id)).toEqual(['survey', 'railway']);
});
