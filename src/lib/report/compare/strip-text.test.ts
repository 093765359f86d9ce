/** The small network along the coast: 100 km to Beta, 120 km to Gamma, 100 km by ferry to Delta in Iran. */
import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { variantPath } from '../../analysis/path';
import { stripOf } from '../../analysis/measures/strip';
import { createAtlas } from '../../atlas/atlas';
import type { ComparedPath } from './compared';
import { sectionName, positionText, stripTitle, wordsOf } from './strip-text';

const DAY = '2026-06-29';
const atlas = createAtlas(smallAtlas);
const nameOf = (id: string) => atlas.place.get(id)!.name;
const path = variantPath(
	atlas,
	atlas.route.get('south')!.variants.find(({ id }) => id === 'coast')!
);
const strip = stripOf(path, DAY);

it('names the country or the sea of a section', () => {
	expect(sectionName({ country: 'AZ', sea: null })).toBe('Azerbaijan');
	expect(sectionName({ country: null, sea: 'Caspian Sea' })).toBe('Caspian Sea');
	expect(sectionName({ country: null, sea: null })).toBe('Open sea');
});
it('says what lies at a position', () => {
	expect(positionText(path, strip, 50, DAY, nameOf)).toBe(
		'50\u00a0km: Azerbaijan, railway, operating; Alpha – Beta'
	);
	expect(positionText(path, strip, 150, DAY, nameOf)).toBe(
		'150\u00a0km: Azerbaijan, railway, under construction; Beta – Gamma'
	);
	expect(positionText(path, strip, 220, DAY, nameOf)).toMatch(
		/^220\u00a0km: Gamma: transshipment, railway to ship\. /
	);
});
it('tells the whole strip, one country after the other', () => {
	expect(wordsOf(strip, nameOf).map(({ section }) => section)).toEqual([
		'Azerbaijan: 0\u00a0km to 220\u00a0km',
		'Caspian Sea: 220\u00a0km to 320\u00a0km'
	]);
});
it('has a title', () => {
	expect(
		stripTitle({ letter: 'A', name: 'South', found: { path, strip } } as unknown as ComparedPath, nameOf)
	).toBe('A, South: Alpha to Delta, 320\u00a0km');
});
