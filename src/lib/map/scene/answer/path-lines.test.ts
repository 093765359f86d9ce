import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../../tests/support/small-atlas';
import type { Leg, Path } from '../../../analysis/path';
import { createAtlas, type Link, type Position } from '../../../atlas/atlas';
import { frameOf, pieceOf, pointOn, slantAt, slotsOf } from './path-lines';

/** alpha (46, 40) – beta (47, 40), with a bend halfway at a named place. */
const small = createAtlas({
	...smallAtlas,
	places: [...smallAtlas.places, { ...smallAtlas.places[0], id: 'halfway', name: 'Halfway', at: [46.5, 40] }]
});
const bent: Link = {
	...small.link.get('alpha-beta')!,
	via: ['halfway'],
	coordinates: [
		[46, 40],
		[46.25, 40],
		[46.5, 40],
		[47, 40]
	]
};
const leg = (from: string, to: string, forward: boolean, km = 10): Leg => ({
	...{ link: bent, from, to, km, forward },
	shores: [null, null],
	passes: []
});
const path = (...legs: Leg[]): Path => ({
	from: legs[0].from,
	to: legs[legs.length - 1].to,
	km: legs.reduce((sum, { km }) => sum + km, 0),
	legs
});

describe('the part of a link that a leg takes', () => {
	it('is the link itself where the leg takes all of it', () => {
		expect(pieceOf(small, leg('alpha', 'beta', true)).coordinates).toBe(bent.coordinates);
		expect(pieceOf(small, leg('beta', 'alpha', false)).id).toBe('alpha-beta');
	});
	it('is cut at the named place, in the direction in which the link is drawn', () => {
		expect(pieceOf(small, leg('alpha', 'halfway', true)).coordinates).toEqual(bent.coordinates.slice(0, 3));
		expect(pieceOf(small, leg('beta', 'halfway', false)).coordinates).toEqual(bent.coordinates.slice(2));
		expect(pieceOf(small, leg('beta', 'halfway', false)).id).not.toBe('alpha-beta');
	});
});

it('three ways on a link lie on its axis and to both sides of it, counted in the first one’s direction', () => {
	const [there, back, again] = [
		path(leg('alpha', 'beta', true)),
		path(leg('beta', 'alpha', false)),
		path(leg('alpha', 'beta', true))
	];
	const slots = slotsOf([back, there, again]);
	// The first travels against the drawing: what lies to its left lies to the drawing's right.
	expect([back, there, again].map((item) => slots(item, item.legs[0]))).toEqual([1, 0, -1]);
});

describe('a point on a way', () => {
	const whole = path(leg('beta', 'halfway', false, 40), leg('halfway', 'alpha', false, 40));
	it('lies so many km from its start, in the direction of travel', () => {
		expect(pointOn(small, whole, 0)).toEqual([47, 40]);
		expect(pointOn(small, whole, 20)[0]).toBeCloseTo(46.75, 2);
		expect(pointOn(small, whole, 60)[0]).toBeCloseTo(46.25, 2);
	});
	it('stays on the way', () => {
		expect(pointOn(small, whole, 999)).toEqual([46, 40]);
		expect(pointOn(small, whole, -5)).toEqual([47, 40]);
	});
});

it('a line rises, falls, lies flat or stands steep', () => {
	const through = (to: Position) => {
		const middle: Position = [0, 0];
		return slantAt([[-to[0], -to[1]], middle, to], middle);
	};
	expect([through([1, 1]), through([1, -1]), through([1, 0.1]), through([0.1, 1])]).toEqual([
		'rising',
		'falling',
		'flat',
		'steep'
	]);
});

it('a frame leaves air around its lines and never closes in on a point', () => {
	expect(frameOf([])).toBeNull();
	const [west, , east] = frameOf([[[46, 40], [46, 40]]])!; // prettier-ignore
	expect(east - west).toBeGreaterThan(1);
});
