/** What is asked of the tiny world of `geodata-fixture.ts`, without a fault. */
import type { Content } from '../../../src/lib/atlas/content.ts';
import { ASSUMPTION_IDS } from '../../../src/lib/atlas/words.ts';

export const QUESTIONS: Pick<
	Content,
	'assumptions' | 'bans' | 'closures' | 'comparisons' | 'stress' | 'tests'
> = {
	assumptions: ASSUMPTION_IDS.map((id) => ({
		id,
		label: id,
		value: 20,
		unit: id === 'rail' || id === 'road' || id === 'ferry' ? 'km/h' : 'h',
		low: 10,
		high: 30,
		statement: 'An average.',
		sources: ['railway'],
		confidence: 'high'
	})),
	bans: [
		{
			id: 'ban',
			through: 'GE',
			goodsOf: ['TM'],
			from: '1990',
			until: '2000-12-31',
			statement: 'Until 2001 Georgia let no goods of Turkmenistan pass.',
			sources: ['railway'],
			confidence: 'high'
		}
	],
	closures: [
		{
			id: 'georgia',
			name: 'Georgia',
			kind: 'country',
			closes: ['GE'],
			statement: 'All of it.',
			sources: ['railway'],
			confidence: 'high'
		},
		{
			id: 'storm',
			name: 'The storm',
			kind: 'episode',
			closes: ['link:port-far'],
			from: '2025-01-02',
			until: '2025-01-03',
			developments: ['news'],
			statement: 'The sea.',
			sources: ['railway'],
			confidence: 'high'
		}
	],
	comparisons: [
		{
			id: 'two-ways',
			title: 'Two ways',
			compare: ['middle', 'middle.main'],
			from: 'west',
			to: 'port',
			goods: 'cargo',
			status: 'operating',
			why: 'To see.'
		}
	],
	stress: { pairs: [{ id: 'west-far', from: 'west', to: 'far', goods: 'cargo' }], closures: ['georgia'] },
	tests: [
		{
			id: 'a-way-around',
			claims: ['claim'],
			question: 'Is there a way around?',
			from: 'west',
			to: 'far',
			goods: 'cargo',
			cases: [{ label: 'Georgia and the port closed', closed: ['GE', 'place:port'], status: 'operating' }],
			limits: 'No capacity.'
		}
	]
};
