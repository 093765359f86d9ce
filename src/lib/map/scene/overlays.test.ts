import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas, LINE_PRECISION } from '../../atlas/atlas';
import { encodeLine } from '../../atlas/polyline';
import { eventMarks } from './overlays';

const atlas = createAtlas(smallAtlas);
const happened = {
	events: [
		{
			id: 'speech',
			date: '2024-01-10',
			title: 'A speech',
			at: [47, 41] as [number, number],
			routes: [],
			claims: []
		},
		{ id: 'letter', date: '2024-01-12', title: 'A letter from nowhere', routes: [], claims: [] }
	],
	developments: {
		developments: [
			{
				id: 'railway',
				date: '2025-03',
				statement: 'The railway from Alpha to Beta was opened.',
				places: ['alpha', 'beta'],
				title: 'Railway opened',
				routes: [],
				sources: ['source'],
				confidence: 'high' as const,
				bearsOn: []
			}
		]
	}
};
const marks = (day: string) => eventMarks(atlas, happened, day);

describe('marks on the map', () => {
	it('stand for what has a place, from its day on, in the voice that tells of it', () => {
		expect(marks('2024-01-09')).toEqual([]);
		expect(marks('2024-01-12')).toEqual([
			{ id: 'speech', voice: 'article', title: 'A speech', at: [47, 41], current: true }
		]);
		expect(marks('2025-03-01').map(({ id, voice, at }) => [id, voice, at])).toEqual([
			['speech', 'article', [47, 41]],
			['railway/alpha', 'record', [46, 40]],
			['railway/beta', 'record', [47, 40]]
		]);
	});
	it('stand halfway on a stretch that a development is about', () => {
		const works = {
			...happened.developments.developments[0],
			id: 'works',
			places: undefined,
			links: ['alpha-beta']
		};
		const bent = smallAtlas.links.map((link) =>
			link.id === 'alpha-beta'
				? {
						...link,
						line: encodeLine(
							[
								[46, 40],
								[46.4, 40.2],
								[47, 40]
							],
							LINE_PRECISION
						)
					}
				: link
		);
		const atlas = createAtlas({ ...smallAtlas, links: bent });
		expect(eventMarks(atlas, { events: [], developments: { developments: [works] } }, '2025-03-01')).toEqual([
			{ id: 'works/alpha-beta', voice: 'record', title: 'Railway opened', at: [46.4, 40.2], current: true }
		]);
	});
	it('are named at the first place of a development', () => {
		expect(marks('2025-03-01').map(({ title }) => title)).toEqual(['A speech', 'Railway opened', '']);
	});
	it('are current while they are the last, for some weeks', () => {
		expect(marks('2024-02-20').map(({ current }) => current)).toEqual([true]);
		expect(marks('2024-03-20').map(({ current }) => current)).toEqual([false]);
		expect(marks('2025-03-01').map(({ current }) => current)).toEqual([false, true, true]);
	});
});
