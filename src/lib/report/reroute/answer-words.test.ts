/** The small network: 200 km over the hills by Iran, 320 km along the coast, of which 100 by ferry. */
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { variantPath } from '../../analysis/path';
import { createAtlas } from '../../atlas/atlas';
import {
	breakText,
	differences,
	differenceSentence,
	foundText,
	leftName,
	otherWaysNote,
	otherWaysTitle,
	reopeningSentence,
	smallestReopeningSentence
} from './answer-words';

const atlas = createAtlas(smallAtlas);
const variant = (id: string) =>
	variantPath(
		atlas,
		atlas.route.get('south')!.variants.find((item) => item.id === id)!
	);
const [hills, coast] = [variant('hills'), variant('coast')];

describe('the ways of an answer', () => {
	it('are called by what they are', () => {
		expect([leftName(false), leftName(true)]).toEqual(['Route', 'Remaining route']);
		expect([otherWaysTitle(1), otherWaysTitle(3)]).toEqual(['One alternative', '3 alternatives']);
	});
	it('say why a shorter one stands below the best', () => {
		const [best, other] = [
			{ ...hills, km: 777 },
			{ ...coast, km: 761 }
		];
		const apart = 'Each differs from those above over at least 25% of its length.';
		expect(otherWaysNote(other, [best], 'km')).toBe(apart);
		expect(otherWaysNote(best, [other], 'hours')).toBe(apart);
		expect(otherWaysNote(best, [other], 'km')).toBe(
			`${apart} In a search by distance, each change between rail, road and ship counts as 100 km more, so that routes do not switch lines too readily; these km are not shown as length.`
		);
	});
	it('differ in countries and borders', () => {
		// The ferry lands in Iran at Delta; over the hills Iran begins at Beta.
		expect(differences(atlas, coast, hills).map(differenceSentence)).toEqual([
			'Countries added: Iran.',
			'New border crossings: Beta.',
			'Avoided border crossings: Delta.'
		]);
		expect(
			differences(atlas, hills, coast).map(({ label, names, isShort }) => [label, names, isShort])
		).toEqual([
			['Countries dropped', 'Iran', true],
			['New border crossings', 'Delta', true],
			['Avoided border crossings', 'Beta', false]
		]);
		expect(differences(atlas, hills, hills)).toEqual([]);
	});
});

describe('the smallest reopening', () => {
	// 320 km instead of 200 are 120 km more, and 1.6 times as long.
	const reopening = (closures: readonly string[]) => ({ closures, path: coast, proven: true }) as never;
	it('says what would do under its heading', () => {
		expect(reopeningSentence(atlas, hills, reopening(['IR']))).toBe(
			'Reopening Iran alone restores a route: 120\u00a0km longer (1.60\u00a0×).'
		);
		expect(reopeningSentence(atlas, hills, reopening(['IR', 'place:beta']))).toBe(
			'Reopening Iran and Beta together restores a route: 120\u00a0km longer (1.60\u00a0×).'
		);
	});
	it('says also what it is where there is no heading', () => {
		expect(smallestReopeningSentence(atlas, hills, reopening(['IR', 'AZ']))).toBe(
			'Minimum reopening: Iran and Azerbaijan together; the route is then 120\u00a0km longer (1.60\u00a0×).'
		);
	});
});

it('says where a way breaks: at a stretch, or from where to where', () => {
	expect(breakText(atlas, coast.legs.slice(0, 1))).toBe('Alpha – Beta, railway');
	expect(breakText(atlas, coast.legs)).toBe('3 sections, from Alpha to Delta');
});

it('tells a way in a cell, with what of it isn’t built', () => {
	expect(foundText(hills, '2026-06-29')).toBe('200\u00a0km, through Azerbaijan, Iran');
	expect(foundText(coast, '2026-06-29')).toBe(
		'320\u00a0km, through Azerbaijan; 120\u00a0km (38%) not built yet: 120\u00a0km in Azerbaijan, under construction'
	);
});
