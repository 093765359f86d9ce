import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { variantPath } from '../../analysis/path';
import { createAtlas } from '../../atlas/atlas';
import type { Ban } from '../../atlas/analysis-schema';
import {
	outcomeForRoom,
	bordersChanged,
	closedText,
	countriesChanged,
	longerText,
	operatingSentence,
	outcomeSentence,
	problemText,
	type Circumstances
} from './outcome';

const atlas = createAtlas(smallAtlas);
const variant = (route: string, id: string) =>
	variantPath(
		atlas,
		atlas.route.get(route)!.variants.find((item) => item.id === id)!
	);
/** 100 km of rail to beta, 100 km on to delta in Iran. */
const hills = variant('south', 'hills');
/** 100 km to beta, 120 km to gamma, 100 km by ferry to delta: the ferry itself is in no country. */
const coast = variant('south', 'coast');

const plain: Circumstances = {
	basis: { by: 'km', status: 'operating', asof: null, goods: 'cargo', assume: {} },
	day: '2026-06-29',
	operating: null
};

describe('what closing does', () => {
	it('is said in km and as a factor', () => {
		expect(longerText(hills, coast)).toBe('120\u00a0km longer (1.60\u00a0×)');
		expect(longerText(coast, hills)).toBe('120\u00a0km shorter (0.63\u00a0×)');
		expect(longerText(hills, hills)).toBe('as long as before');
		// Shown as 4,145 and 4,390 km: 245 more, though 245.6 unrounded.
		expect(longerText({ km: 4144.6 }, { km: 4390.2 })).toBe('245\u00a0km longer (1.06\u00a0×)');
	});
	it('is a whole sentence also where nothing closes', () => {
		const said = (closed: readonly string[], best: typeof hills | null) =>
			outcomeSentence(atlas, closed, { open: hills, best }, null, plain)
				.map(({ text }) => text)
				.join('');
		expect(said([], hills)).toBe('From Alpha to Delta the shortest route is 200\u00a0km.');
		for (const closed of [[], ['IR']])
			for (const best of [hills, coast, null]) expect(said(closed, best)).toMatch(/[^:]\.$/);
	});
	it('says in whole words how many hours more or fewer, and nothing of less than half of one', () => {
		const ending = (moreHours: number) =>
			outcomeSentence(atlas, ['IR'], { open: hills, best: coast }, moreHours, plain).at(-1)!.text;
		expect([0.4, 0.6, -0.6, 1.2, -18].map(ending)).toEqual([
			'.',
			' and less than an hour slower.',
			' and less than an hour faster.',
			' and about 1\u00a0h slower.',
			' and about 18\u00a0h faster.'
		]);
	});
	it('names countries and borders gained and lost', () => {
		expect(countriesChanged(coast, hills)).toEqual({ gained: ['Iran'], lost: [] });
		// The ferry lands in Iran: that border is passed on landing.
		expect(bordersChanged(coast, hills, atlas)).toEqual({ gained: ['Beta'], lost: ['Delta'] });
	});
});

describe('a question without an answer', () => {
	it.each([
		[{ kind: 'same-place' }, 'Both endpoints are the same place: there is no route to look for.'],
		[{ kind: 'off-network', place: 'alpha' }, 'Alpha is not on the network for these goods.'],
		[
			{ kind: 'end-closed', place: 'delta', closure: 'IR' },
			'Delta itself is closed with Iran: no route can start or end there.'
		],
		[
			{ kind: 'end-closed', place: 'delta', closure: 'place:delta' },
			'Delta itself is closed: no route can start or end there.'
		],
		[
			{ kind: 'unjoined', status: 'planned' },
			'With open lines only, these places are not connected on this day. They would be if planned and proposed lines counted.'
		]
	] as const)('%j gets a sentence', (problem, text) =>
		expect(problemText(problem, atlas, 'operating')).toBe(text)
	);
	it('says why, where only bans stand between them', () => {
		const ban = { statement: 'Azerbaijan let no goods of Armenia through.' } as Ban;
		expect(
			problemText(
				{ kind: 'unjoined', status: null, barred: { bans: [ban], path: hills } },
				atlas,
				'operating'
			)
		).toBe(
			'These places are connected only across territory that is closed to these goods on this day. Azerbaijan let no goods of Armenia through.'
		);
	});
	it('names what is closed, the first few by name', () => {
		expect(closedText(atlas, [])).toBe('With nothing closed');
		expect(closedText(atlas, ['IR', 'place:beta'])).toBe('With Iran and Beta closed');
		expect(closedText(atlas, ['IR', 'AZ', 'place:alpha', 'place:beta', 'place:gamma'])).toBe(
			'With Iran, Azerbaijan, Alpha and 2 more closed'
		);
	});
});

describe('an answer', () => {
	const say = (found: Parameters<typeof outcomeSentence>[2], circumstances: Circumstances, closed = ['IR']) =>
		outcomeSentence(atlas, closed, found, null, circumstances)
			.map(({ text }) => text)
			.join('');
	it('is a plain sentence where the question is plain', () => {
		expect(say({ open: hills, best: coast }, plain)).toBe(
			'With Iran closed, the route from Alpha to Delta becomes 120\u00a0km longer (1.60\u00a0×).'
		);
		expect(say({ open: hills, best: null }, plain)).toBe(
			'With Iran closed, no route remains from Alpha to Delta.'
		);
		expect(outcomeForRoom(plain, true)).toEqual([]);
	});
	it('that counts what isn’t built stands under that condition, and says what it is without', () => {
		const circumstances: Circumstances = {
			...plain,
			basis: { ...plain.basis, status: 'planned' },
			operating: { open: hills, best: null }
		};
		// Of the 320 km along the coast, 120 to Gamma are under construction.
		expect(say({ open: hills, best: coast }, circumstances)).toBe(
			'If planned and proposed lines were built: with Iran closed, the route from Alpha to Delta becomes 120\u00a0km longer (1.60\u00a0×). ' +
				'Of the remaining route, 120\u00a0km (38%) are not built yet: 120\u00a0km in Azerbaijan, under construction. ' +
				'With only the lines open on 29 June 2026, no route remains.'
		);
		expect(outcomeForRoom(circumstances, true)).toEqual([
			'Planned and proposed lines count as open.',
			'With only the lines open on 29 June 2026, no route remains.'
		]);
	});
	it('with nothing closed is whole, too', () => {
		expect(say({ open: hills, best: hills }, plain, [])).toBe(
			'From Alpha to Delta the shortest route is 200\u00a0km.'
		);
		expect(
			say({ open: hills, best: hills }, { ...plain, basis: { ...plain.basis, by: 'hours' } }, [])
		).toContain('From Alpha to Delta the fastest route is 200\u00a0km.');
	});
});

describe('an answer that counts only what operates', () => {
	const say = (open: number | null, best: number | null, isClosed = true) =>
		operatingSentence(
			{ open: open === null ? null : { km: open }, best: best === null ? null : { km: best } },
			isClosed,
			'2026-06-29'
		);
	it.each([
		[
			say(null, null),
			'With only the lines open on 29 June 2026, the two places are not connected, even with nothing closed.'
		],
		[say(null, null, false), 'With only the lines open on 29 June 2026, the two places are not connected.'],
		[say(100, null), 'With only the lines open on 29 June 2026, no route remains.'],
		[say(100, 100), 'With only the lines open on 29 June 2026, the route is unaffected, 100\u00a0km.'],
		[
			say(100, 105),
			'With only the lines open on 29 June 2026, the route becomes 5\u00a0km longer (1.05\u00a0×).'
		],
		[say(100, 100, false), 'With only the lines open on 29 June 2026, the route is 100\u00a0km.']
	])('%s', (said, expected) => expect(said).toBe(expected));
});
