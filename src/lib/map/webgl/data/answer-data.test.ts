import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../../tests/support/small-atlas';
import { createAtlas } from '../../../atlas/atlas';
import { readView } from '../../../view/address/codec';
import { Inquiry } from '../../../view/inquiry';
import { drawAnswer } from '../../scene/answer/draw-answer';
import { markData, pathData } from './answer-data';

it('an answer becomes data with all that the style reads', () => {
	const atlas = createAtlas(smallAtlas);
	const day = '2026-06-29';
	const assumptions = (['rail', 'road', 'ferry', 'border', 'port', 'gauge'] as const).map((id) => ({
		id,
		value: 10
	}));
	const { view } = readView('compare=north,south.hills&closed=link:gamma-delta,place:delta', atlas);
	const answer = drawAnswer({
		...{ atlas, day, answer: new Inquiry(atlas, assumptions).answer(view, day), closed: view.closed },
		...{ critical: null, offered: null, only: null, viewpoint: null }
	});
	expect(pathData(answer).features[0].properties).toMatchObject({
		...{
			mode: 'rail',
			status: 'operating',
			colour: 'path-a',
			slot: -0.5,
			width: 1.5,
			opacity: 1,
			link: 'alpha-beta',
			path: 'A'
		}
	});
	const kinds = markData(answer).features.map(({ properties }) => properties!.kind as string);
	expect([...new Set(kinds)].sort()).toEqual(['badge', 'closed', 'closed-place', 'end', 'name']);
});
