/**
 * The small network: Alpha to Delta 200 km over the hills by Iran, 320 along the coast, of which 120 are
 * being built.
 */
import { describe, expect, it } from 'vitest';
import { SMALL_ASSUMPTIONS, smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { readView } from '../../view/address/codec';
import { Inquiry } from '../../view/inquiry';
import { shownQuestion } from '../../view/shown-question';
import { AnsweredViews } from '../answers/answered';
import { questionTitle, viewTitle } from './view-title';

const atlas = createAtlas(smallAtlas);
const views = new AnsweredViews(new Inquiry(atlas, SMALL_ASSUMPTIONS), {} as RecordData);
const view = (query: string) => readView(query, atlas).view;

describe('what is asked', () => {
	it.each([
		['', null],
		['from=alpha&to=gamma', 'Alpha to Gamma'],
		['from=alpha&to=gamma&closed=IR,place:beta', 'Alpha to Gamma with Iran and Beta closed'],
		['closed=IR', 'Closures: Iran'],
		['compare=south.hills,south.coast', 'Route comparison'],
		[
			'compare=south.hills,south.coast&from=alpha&to=gamma&closed=IR',
			'Comparison: Alpha to Gamma with Iran closed'
		],
		['focus=critical&from=alpha&to=gamma', 'Critical links: Alpha to Gamma']
	])('by “%s” has a title', (query, title) =>
		expect(questionTitle(atlas, shownQuestion(view(query)))).toBe(title)
	);
});

describe('a view', () => {
	it.each([
		['routes=', 'Between the Black Sea and the Caspian', 'No routes are shown.'],
		['routes=north', 'The northern one', ''],
		['routes=south.hills', 'The southern one', 'South (Hills)'],
		['routes=north,south', 'North and South', ''],
		['routes=north&lens=iran', 'Iran’s stake in the routes between the Black Sea and the Caspian', ''],
		['routes=north&focus=place:beta', 'Beta', ''],
		['routes=north&focus=link:alpha-beta', 'Alpha – Beta, railway', '']
	])('“%s” is headed', (query, title, subtitle) =>
		expect(viewTitle(views.of(view(query)))).toEqual({ title, subtitle })
	);
	it('says the answer below what is asked', () => {
		expect(viewTitle(views.of(view('from=alpha&to=delta')))).toEqual({
			title: 'Alpha to Delta',
			subtitle: 'Best route, 200\u00a0km'
		});
	});
});
