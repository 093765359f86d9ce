import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { leadsText, linkKindText, linkLengthText, stateOnRecord, stretchesTitle } from './link-text';

const atlas = createAtlas(smallAtlas);
const link = (id: string) => atlas.link.get(id)!;

it('says what a link is', () => {
	expect(linkKindText(link('alpha-beta'))).toBe('Railway · 1520\u00a0mm gauge · Azerbaijan');
	expect(linkKindText({ ...link('alpha-beta'), gauge: null })).toBe(
		'Railway · no source states the gauge · Azerbaijan'
	);
	expect(linkKindText(link('gamma-delta'))).toBe('Ferry or sea lane · Caspian Sea');
	expect(linkKindText({ mode: 'oil', diameter: 1067, country: 'GE' })).toBe(
		'Oil pipeline · 1,067 mm wide · Georgia'
	);
});
it('says how long it is, and how that is known', () => {
	expect(linkLengthText(link('alpha-beta'))).toBe(
		'Railway · 1520\u00a0mm gauge · 100\u00a0km measured on the map'
	);
	expect(linkLengthText(link('beta-gamma'))).toBe('Railway · 1520\u00a0mm gauge · 120\u00a0km published');
	expect(linkLengthText(link('gamma-delta'))).toBe(
		'Ferry or sea lane · Caspian Sea · 100\u00a0km measured on the map'
	);
});
it('says where it leads from a place', () => {
	expect(leadsText(atlas, link('delta-beta'), 'delta')).toBe('To Beta');
	expect(leadsText(atlas, link('delta-beta'), 'beta')).toBe('To Delta');
	expect(leadsText(atlas, link('delta-beta'), 'alpha')).toBe('Delta to Beta');
});
it('says its state as it is on record', () => {
	expect(stateOnRecord({ label: 'Operating', from: '2006-05-28' }, '2026-06-29')).toBe(
		'Operating, from 28 May 2006'
	);
	expect(stateOnRecord({ label: 'Operating', from: '1991', older: true }, '2026-06-29')).toBe(
		'Operating, in or before 1991'
	);
	expect(stateOnRecord(undefined, '1990-01-01')).toBe('Not on record by 1 January 1990');
});
it('counts the stretches of a variant', () => {
	expect([stretchesTitle(1), stretchesTitle(7)]).toEqual(['One section', '7 sections']);
});
