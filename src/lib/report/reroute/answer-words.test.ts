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
		expect([leftName(false), leftName(true)]).toEqual(['The way', 'What is left']);
		expect([otherWaysTitle(1), otherWaysTitle(3)]).toEqual(['One other way', '3 other ways']);
	});
	it('say why a shorter one stands below the best', () => {
		const [best, other] = [
			{ ...hills, km: 777 },
			{ ...coast, km: 761 }
		];
		const apart = 'Each runs for at least a quarter of its length where none before it does.';
		expect(otherWaysNote(other, [best], 'km')).toBe(apart);
		expect(otherWaysNote(best, [other], 'hours')).toBe(apart);
		expect(otherWaysNote(best, [other], 'km')).toBe(
			`${apart} By km, each change between rail, road and ship counts as 100 km more, so that a way doesn’t hop between lines; those km are not shown as length.`
		);
	});
	it('differ in countries and borders', () => {
		// The ferry lands in Iran at Delta; over the hills Iran begins at Beta.
		expect(differences(atlas, coast, hills).map(differenceSentence)).toEqual([
			'Now also through: Iran.',
			'Borders passed instead: Beta.',
			'Borders left out: Delta.'
		]);
		expect(
			differences(atlas, hills, coast).map(({ label, names, isShort }) => [label, names, isShort])
		).toEqual([
			['No longer through', 'Iran', true],
			['Borders passed instead', 'Delta', true],
			['Borders left out', 'Beta', false]
		]);
		expect(differences(atlas, hills, hills)).toEqual([]);
	});
});

describe('the smallest reopening', () => {
	// 320 km instead of 200 are 120 km more, and 1.6 times as long.
	const reopening = (closures: readonly string[]) => ({ closures, path: coast, proven: true }) as never;
	it('says what would do under its heading', () => {
		expect(reopeningSentence(atlas, hills, reopening(['IR']))).toBe(
			'Iran alone would do: 120\u00a0km longer (1.60\u00a0×) then.'
		);
		expect(reopeningSentence(atlas, hills, reopening(['IR', 'place:beta']))).toBe(
			'Iran and Beta together would do: 120\u00a0km longer (1.60\u00a0×) then.'
		);
	});
	it('says also what it is where there is no heading', () => {
		expect(smallestReopeningSentence(atlas, hills, reopening(['IR', 'AZ']))).toBe(
			'The smallest reopening: Iran and Azerbaijan together; 120\u00a0km longer (1.60\u00a0×) then.'
		);
	});
});

it('says where a way breaks: at a stretch, or from where to where', () => {
	expect(breakText(atlas, coast.legs.slice(0, 1))).toBe('Alpha – Beta, railway');
	expect(breakText(atlas, coast.legs)).toBe('3 stretches, from Alpha to Delta');
});

it('tells a way in a cell, with what of it isn’t built', () => {
	expect(foundText(hills, '2026-06-29')).toBe('200\u00a0km, through Azerbaijan, Iran');
	expect(foundText(coast, '2026-06-29')).toBe(
		'320\u00a0km, through Azerbaijan; 120\u00a0km (38\u00a0%) not built yet: 120\u00a0km in Azerbaijan, under construction'
	);
});
