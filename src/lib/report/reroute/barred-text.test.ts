/** The small network: 200 km over the hills, by Azerbaijan and Iran. */
import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { variantPath } from '../../analysis/path';
import { createAtlas } from '../../atlas/atlas';
import { banStatements, withoutBansSentence } from './barred-text';

const atlas = createAtlas(smallAtlas);
const path = variantPath(
	atlas,
	atlas.route.get('south')!.variants.find(({ id }) => id === 'hills')!
);

it('says what stands in the way, and what there would be without it', () => {
	const ban = { statement: 'Iran lets nothing through.' } as never;
	expect(banStatements({ bans: [ban], path })).toEqual(['Iran lets nothing through.']);
	const read = { ...(ban as object), reading: 'That is our reading.' } as never;
	expect(banStatements({ bans: [read], path })).toEqual(['Iran lets nothing through. That is our reading.']);
	expect(withoutBansSentence({ path }, true)).toBe(
		'Without this restriction the route would be 200\u00a0km, through Azerbaijan and Iran.'
	);
	expect(withoutBansSentence({ path }, false)).toBe(
		'Without this restriction there would be a route of 200\u00a0km, through Azerbaijan and Iran.'
	);
});
