import { expect, it } from 'vitest';
import { crossingsSentence, kindText, sidesText, unknownGaugeSentence } from './crossing-words';

const of = (...kinds: Parameters<typeof kindText>[0][]) => kinds.map((kind) => ({ kind }));

it('counts what is crossed', () => {
	expect(crossingsSentence(of('border', 'border', 'border'), 'oil')).toBe('3\u00a0land borders.');
	expect(
		crossingsSentence(
			of('transfer', 'gauge', 'sea-border', 'border', 'transshipment', 'transshipment'),
			'cargo'
		)
	).toBe(
		'1\u00a0land border, 1\u00a0maritime border, 2\u00a0transshipments, 1\u00a0break of gauge, 1\u00a0rail–road transfer.'
	);
	expect(crossingsSentence([], 'cargo')).toBe('It crosses no border, changes no mode and no gauge.');
	expect(crossingsSentence([], 'gas')).toBe('It crosses no border.');
});
it('says where a gauge is unknown', () => {
	expect(unknownGaugeSentence([])).toBeNull();
	expect(unknownGaugeSentence(['Alpha – Beta', 'Beta – Gamma'])).toBe(
		'No source states the gauge of Alpha – Beta, Beta – Gamma: a break of gauge there would not be counted.'
	);
});
it('names the kind, and what lies on either side', () => {
	expect(kindText('sea-border')).toBe('Maritime border');
	expect(sidesText({ kind: 'border', from: 'AZ', to: 'GE' })).toBe('Azerbaijan to Georgia');
	expect(sidesText({ kind: 'gauge', from: '1520', to: '1435' })).toBe('1520 to 1435\u00a0mm');
	expect(sidesText({ kind: 'transshipment', from: 'rail', to: 'ferry' })).toBe('railway to ship');
	expect(sidesText({ kind: 'transshipment', from: 'ferry', to: 'ferry' })).toBe('ship to ship');
});
