import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { closureName, closuresText } from './closure-name';
import { linkTitle } from '../network/link-title';

const atlas = createAtlas(smallAtlas);

it('names what is closed', () => {
	expect(closureName(atlas, 'IR')).toBe('Iran');
	expect(closureName(atlas, 'link:gamma-delta')).toBe('Gamma – Delta, ferry or sea lane');
	expect(closureName(atlas, 'place:beta')).toBe('Beta');
});
it('names three of several', () => {
	expect(closuresText(atlas, ['IR', 'place:beta'])).toBe('Iran and Beta');
	expect(closuresText(atlas, ['IR', 'AZ', 'place:alpha', 'place:beta', 'place:gamma'])).toBe(
		'Iran, Azerbaijan, Alpha and 2 more'
	);
});
it('names a link among others by its means', () =>
	expect(linkTitle(atlas, 'alpha-beta')).toBe('Alpha – Beta, railway'));
