import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../../tests/support/small-atlas';
import { variantPath } from '../../../analysis/path';
import { createAtlas } from '../../../atlas/atlas';
import { NO_ANSWER, type AnswerOnMap, type DrawnPath } from './answer';
import { dotOf } from './pointed';

const atlas = createAtlas(smallAtlas);
// Alpha to Beta, 100 km, and on to Delta.
const path = variantPath(atlas, atlas.route.get('south')!.variants[0]);
const answer: AnswerOnMap = {
	...NO_ANSWER,
	paths: [{ key: 'A', path, colour: 'path-a' } as unknown as DrawnPath]
};

it('puts a dot where the strip beside the map points, in the colour of its way', () => {
	const at = (km: number) => dotOf(atlas, answer, { path: 'A', km })!;
	expect(at(0)).toMatchObject({ at: [46, 40], colour: 'path-a' });
	// Half of the 100 km to Beta, which lies one degree to the east.
	expect(at(50).at[0]).toBeCloseTo(46.5, 2);
	expect(at(200).at).toEqual([48, 39.5]);
});
it('puts none where nothing is pointed at, or the way is on the other map', () => {
	expect(dotOf(atlas, answer, null)).toBeNull();
	expect(dotOf(atlas, answer, { path: 'B', km: 0 })).toBeNull();
});
