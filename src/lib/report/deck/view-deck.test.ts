/**
 * The small network: South is 420 km, 220 in Azerbaijan, 100 in Iran and 100 at sea; 120 of it are being
 * built.
 */
import { describe, expect, it } from 'vitest';
import { SMALL_ASSUMPTIONS, smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { MAP_THEMES } from '../../map/symbology/theme';
import { Inquiry } from '../../view/inquiry';
import { readView } from '../../view/address/codec';
import { AnsweredViews } from '../answers/answered';
import type { Slide } from './deck';
import { deckOfView } from './view-deck';

const atlas = createAtlas(smallAtlas);
const record = {
	...{
		assumptions: SMALL_ASSUMPTIONS,
		stakes: [],
		claims: [],
		sources: [],
		developments: { developments: [] }
	},
	article: { actors: [], sections: [] },
	routes: Object.fromEntries(atlas.routes.map(({ id }) => [id, { sources: [] }])),
	links: Object.fromEntries(
		atlas.links.map(({ id, status }) => [
			id,
			{
				sources: [],
				lengths: [{ source: 'any' }],
				status: status.map((period) => ({ ...period, source: 'any' }))
			}
		])
	)
} as unknown as RecordData;
const inquiry = new Inquiry(atlas, SMALL_ASSUMPTIONS);
const deck = (query: string, kind: 'view' | 'comparison' | 'stress', title = '') =>
	deckOfView(
		{ views: new AnsweredViews(inquiry, record), colours: MAP_THEMES.light, linkTo: () => '' },
		readView(query, atlas).view,
		{
			kind,
			title
		}
	);
const said = ({ text }: Slide) => text.map(({ runs }) => runs.map((run) => run.text).join(''));

describe('a view of routes', () => {
	it('has its map, a table and charts', () => {
		const { title, slides } = deck('routes=south', 'view');
		expect([title, ...slides.map((slide) => slide.title)]).toEqual([
			...['The southern one', 'The southern one'],
			...['Visible routes, 29 June 2026', 'Composition']
		]);
		const [row] = slides[1].table!.rows;
		expect([row.label, ...row.cells.map(({ lines }) => lines)]).toEqual([
			'South',
			['420\u00a0km'],
			['Azerbaijan 220\u00a0km, Iran 100\u00a0km, At sea 100\u00a0km'],
			// The hills are open; the coast, built in part, is not. 120 of 420 km are 28.6%.
			['In use; 1 of 2 variants not open', 'Operating 71%, Under construction 29%']
		]);
		expect(slides[2].charts!.map((chart) => chart.title)).toEqual(['By country', 'By mode', 'By status']);
		expect(slides[2].charts![2].parts.map(({ name, values }) => [name, values])).toEqual([
			['Operating', [300]],
			['Under construction', [120]]
		]);
	});
	it('may be titled otherwise', () => expect(deck('routes=south', 'view', 'My map').title).toBe('My map'));
});

describe('a stress test', () => {
	it('is told in full: the answer, the ways, what the connection hangs on', () => {
		const { slides } = deck('from=alpha&to=gamma&status=construction', 'stress');
		// By Beta 100 and 120 km; the other way there leads by Iran.
		expect(slides.map((slide) => slide.title)).toEqual([
			...['Alpha – Gamma', 'Differences between the routes', 'Critical links: Alpha – Gamma']
		]);
		expect(said(slides[0])[0]).toMatch(
			/^If lines under construction were open: from Alpha to Gamma the shortest route is 220\u00a0km\. /
		);
		expect(said(slides[1])).toEqual([
			'Best route by distance. Network on 29 June 2026: open lines and lines under construction. ' +
				'Ignores capacity, tariffs and politics.'
		]);
	});
	it('of what the way hangs on leaves aside what else is closed, as its map does', () => {
		// Over the hills through Iran, 200 km; what was closed before it was asked closes nothing here.
		const asked = 'focus=critical&from=alpha&to=delta';
		const { slides } = deck(`${asked}&closed=IR`, 'stress');
		expect(slides[0].title).toBe('Alpha – Delta');
		expect(said(slides[0])).toEqual(['From Alpha to Delta the shortest route is 200\u00a0km.']);
		expect(slides[0].table!.columns.map(({ title }) => title).slice(0, 2)).toEqual(['', 'Route']);
		const plain = deck(asked, 'stress').slides;
		expect(slides.map(({ text, table, charts }) => ({ text, table, charts }))).toEqual(
			plain.map(({ text, table, charts }) => ({ text, table, charts }))
		);
	});
	it('tells nothing of a comparison that was asked before it', () => {
		const { title, slides } = deck('focus=reroute&compare=north&from=alpha&to=delta', 'view');
		expect(title).toBe('Alpha – Delta');
		expect(slides[0].table!.columns.map(({ title }) => title)).toEqual(['', 'Route']);
		// Without places there is nothing but the routes on the map, which the comparison doesn't hide.
		expect(
			deck('focus=reroute&compare=north&routes=south', 'view').slides.map((slide) => slide.title)
		).toEqual([...['The southern one', 'Visible routes, 29 June 2026', 'Composition']]);
	});
	it('says what is closed in its title', () => {
		const { slides } = deck('from=alpha&to=gamma&closed=IR&status=construction', 'stress');
		expect(slides[0].title).toBe('Alpha – Gamma: with Iran closed');
	});
});

describe('a comparison', () => {
	it('of whole variants tells how they differ', () => {
		const { slides } = deck('compare=south.hills,south.coast', 'comparison');
		expect(slides.map((slide) => slide.title)).toEqual([
			...['Comparison: South and South', 'Differences', 'Details']
		]);
		expect(said(slides[1])).toEqual([
			'Each from end to end, with its status on 29 June 2026.',
			// A border each, by land and across the sea; one transshipment against one break of gauge; 26 hours
			// against 33.
			'A is 120\u00a0km shorter than B and also passes through Iran; ' +
				'it has one fewer transshipment and one more break of gauge. ' +
				'Estimated time: about 7\u00a0hours less than B.',
			'Open on 29 June 2026: all of A, 63% of B.',
			'Of B, 120\u00a0km (38%) are not built yet: 120\u00a0km in Azerbaijan, under construction.'
		]);
	});
});
