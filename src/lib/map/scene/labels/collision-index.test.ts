import { describe, expect, it } from 'vitest';
import type { Box } from '../../geometry/box';
import { CollisionIndex, place, type Candidate } from './collision-index';

const box = (left: number, top: number, width = 40, height = 12): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});
const candidate = (name: string, ...boxes: Box[]): Candidate<string> => ({
	name,
	positions: boxes.map((item, index) => ({
		boxes: [item],
		at: [item.left, item.top],
		label: `${name}${index}`
	}))
});

describe('labels', () => {
	it('give way to those before them', () => {
		expect(
			place(new CollisionIndex(), [
				candidate('a', box(0, 0)),
				candidate('b', box(20, 5), box(20, 12)),
				candidate('c', box(30, 6))
			])
		).toEqual(['a0', 'b1']);
	});
	it('move for one that would find no place, if both find one then', () => {
		expect(
			place(new CollisionIndex(), [candidate('a', box(0, 0), box(0, 40)), candidate('b', box(20, 5))])
		).toEqual(['a1', 'b0']);
		expect(place(new CollisionIndex(), [candidate('a', box(0, 0)), candidate('b', box(20, 5))])).toEqual([
			'a0'
		]);
		expect(
			place(new CollisionIndex(), [candidate('a', box(0, 0), box(20, 12)), candidate('b', box(20, 5))])
		).toEqual(['a0']);
	});
	it('may touch, across cells of the search too', () => {
		expect(
			place(new CollisionIndex(), [
				candidate('a', box(0, 0, 500)),
				candidate('b', box(500, 0, 500)),
				candidate('c', box(480, 11))
			])
		).toEqual(['a0', 'b0']);
	});
	it('keep off what is blocked', () => {
		const collisions = new CollisionIndex();
		collisions.block(box(0, 0));
		expect(place(collisions, [candidate('a', box(10, 0), box(10, 20))])).toEqual(['a1']);
	});
	it('rather don’t cover a line', () => {
		const collisions = new CollisionIndex();
		collisions.avoid([
			[-100, 6],
			[100, 6]
		]);
		expect(place(collisions, [candidate('a', box(0, 0), box(0, 20))])).toEqual(['a1']);
		expect(place(collisions, [candidate('b', box(-90, 0))])).toEqual(['b0']);
	});
	it('of one name stay apart', () => {
		expect(
			place(new CollisionIndex(), [
				candidate('a', box(0, 0)),
				candidate('a', box(100, 0)),
				candidate('a', box(400, 0))
			])
		).toEqual(['a0', 'a0']);
	});
});
