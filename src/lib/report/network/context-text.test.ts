import { expect, it } from 'vitest';
import { smallWhole } from '../../../../tests/support/small-network';
import type { Source } from '../../atlas/schema';
import { contextText } from './context-text';

const source = (id: string, publisher: string, title: string) =>
	({ id, publisher, title }) as unknown as Source;
const state = (from: string, of: string) =>
	({ from, status: 'operating', source: of, confidence: 'high' }) as const;
const record = {
	links: {
		'epsilon-zeta': {
			drawn: '',
			status: [state('1991', 'old-map'), state('1992-02', 'closure')],
			sources: ['old-map', 'gazette', 'closure']
		},
		'later-ferry': { drawn: '', status: [state('2022-09', 'gazette')], sources: ['gazette'] }
	},
	sources: [
		source('closure', 'A paper', 'The line is shut'),
		source('old-map', 'A ministry', 'Lines of 1991'),
		source('gazette', 'A gazette', 'Sailings')
	]
};
const told = (link: string, day: string) => contextText(smallWhole, record, link, day, null);

it('says what a line of no route is, its state on the day and what that rests on', () => {
	expect(told('epsilon-zeta', '2026-06-29')).toEqual({
		name: 'Epsilon – Zeta',
		state: 'Suspended or closed · railway · Armenia',
		length: '111\u00a0km measured on the map',
		source: 'Source: A paper, The line is shut, and 2 more'
	});
	expect(told('epsilon-zeta', '1991-12-31')).toMatchObject({
		state: 'Operating · railway · Armenia',
		source: 'Source: A ministry, Lines of 1991, and 2 more'
	});
});
it('names the sea of a ferry, and its one source', () => {
	expect(told('later-ferry', '2026-06-29')).toMatchObject({
		name: 'Gamma – Delta',
		state: 'Operating · ferry or sea lane · Caspian Sea',
		source: 'Source: A gazette, Sailings'
	});
});
