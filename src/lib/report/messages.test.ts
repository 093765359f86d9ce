/** Messages that other modules choose from: what they choose is tested beside them. */
import { expect, it } from 'vitest';
import {
	hoursComparedSentence,
	PAIR,
	pairWithCrossings,
	sameWaySentence
} from './compare/comparison-messages';
import * as state from './network/state-messages';
import * as title from './titles/title-messages';

it('says how one way compares with another', () => {
	const pair = { way: 'A', other: 'B', km: '5 km', only: 'Iran', avoided: 'Georgia' };
	expect(Object.values(PAIR).map(({ instead }) => instead(pair))).toEqual([
		'A is 5 km shorter than B and passes through Iran instead of Georgia',
		'A is 5 km longer than B and passes through Iran instead of Georgia',
		'A is as long as B and passes through Iran instead of Georgia'
	]);
	expect(Object.values(PAIR).map(({ avoids }) => avoids(pair))).toEqual([
		'A is 5 km shorter than B and avoids Georgia',
		'A is 5 km longer than B and avoids Georgia',
		'A is as long as B and avoids Georgia'
	]);
	expect(Object.values(PAIR).map(({ also }) => also(pair))).toEqual([
		'A is 5 km shorter than B and also passes through Iran',
		'A is 5 km longer than B and also passes through Iran',
		'A is as long as B and also passes through Iran'
	]);
	expect(Object.values(PAIR).map(({ same }) => same(pair))).toEqual([
		'A is 5 km shorter than B, through the same countries',
		'A is 5 km longer than B, through the same countries',
		'A is as long as B, through the same countries'
	]);
	expect(sameWaySentence('A', 'B')).toBe('A and B follow the same route.');
});
it('says what else it crosses, and how long it takes', () => {
	const [more, fewer] = ['one border more', 'two breaks of gauge fewer'];
	expect(pairWithCrossings('A is longer', null, null, false)).toBe('A is longer.');
	expect(pairWithCrossings('A is longer', more, null, false)).toBe(
		'A is longer; it crosses one border more.'
	);
	expect(pairWithCrossings('A is longer', null, fewer, true)).toBe(
		'A is longer; it has two breaks of gauge fewer (where gauge is known).'
	);
	expect(pairWithCrossings('A is longer', more, fewer, false)).toBe(
		'A is longer; it crosses one border more and has two breaks of gauge fewer.'
	);
	expect([-2, 0, 2].map((hours) => hoursComparedSentence(hours, '2 hours', 'B'))).toEqual([
		'Estimated time: about 2 hours less than B.',
		'Estimated time: about the same as B.',
		'Estimated time: about 2 hours more than B.'
	]);
});
it('says what state a route is in', () => {
	expect(state.VARIANTS_CLOSED.otherwise(state.IN_USE.whole, 1, 3)).toBe('In use; 1 of 3 variants not open');
	expect(state.partlyOpen(state.USED.whole('6%'), [state.REASONS.unstartedOf('rail', 'in Armenia')])).toBe(
		'Partly open: 6% in use, rail not started in Armenia'
	);
	expect(state.notOpen([state.REASONS.construction('6%'), state.REASONS.suspended('at sea')])).toBe(
		'Not open: 6% under construction, suspended at sea'
	);
	expect(state.mostlyUnknown(state.USED.whole('4%'))).toBe('Mostly not on record by then: 4% in use');
});
it('heads a view', () => {
	expect(title.wayTitle('Baku', 'Kars', null)).toBe('Baku to Kars');
	expect(title.wayTitle('Baku', 'Kars', 'Iran')).toBe('Baku to Kars with Iran closed');
	expect(title.comparedTitle('Baku', 'Kars', null)).toBe('Comparison: Baku to Kars');
	expect(title.comparedTitle('Baku', 'Kars', 'Iran')).toBe('Comparison: Baku to Kars with Iran closed');
	expect(title.hangsOnTitle('Baku', 'Kars')).toBe('Critical links: Baku to Kars');
	expect(title.closedTitle('Iran')).toBe('Closures: Iran');
	expect(title.stakesSubtitle('the West', 'Shown: BTC.')).toBe('The West’s stake. Shown: BTC.');
	expect(title.stanceTitle('BTC')).toBe('Country positions on BTC');
	expect(title.shownRoutes('BTC and BTK')).toBe('Shown: BTC and BTK.');
	expect(title.routeWithVariants('South', ['Hills', 'Coast'])).toBe('South (Hills; Coast)');
	expect([true, false].map((hasWay) => title.comparedItem('A', 'BTC', hasWay))).toEqual([
		...['A BTC', 'A BTC (no route on these terms)']
	]);
});
it('says of a route in one state which that is', () => {
	expect(Object.values(state.CLOSED_WHOLE)).toEqual([
		'Not open: under construction',
		'Not in use: suspended',
		'On paper only: planned, nothing built',
		'On paper only: proposed, nothing built',
		'On paper only: nothing built'
	]);
});
it('heads a view of all routes, and of none', () => {
	expect(title.NO_ROUTES).toEqual({
		title: 'Between the Black Sea and the Caspian',
		long: 'No routes are shown.'
	});
	expect(title.ALL_ROUTES).toBe('Routes between the Black Sea and the Caspian');
	expect([title.orMissing('Hills', true), title.orMissing('Hills', false)]).toEqual([
		'Hills',
		'Hills (no route on these terms)'
	]);
});
