import { expect, it } from 'vitest';
import { countriesText, gaugesSentence, whereText } from './place-text';

it('says where a place lies', () => {
	expect(whereText({ country: 'AZ' })).toBe('Azerbaijan');
	expect(whereText({ country: 'AZ', other: 'GE' })).toBe('Azerbaijan, on the border with Georgia');
	expect(whereText({ country: null })).toBe('At sea');
});
it('names its countries in a list', () => {
	expect(countriesText({ country: 'AZ' })).toBe('Azerbaijan');
	expect(countriesText({ country: 'AZ', other: 'GE' })).toBe('Azerbaijan and Georgia');
	expect(countriesText({ country: null })).toBe('At sea');
});
it('says which gauges meet', () => {
	expect(gaugesSentence([1520])).toBeNull();
	expect(gaugesSentence([1435, 1520])).toBe('Break of gauge: tracks of 1,435 and 1,520 mm meet here.');
	expect(gaugesSentence([1000, 1435, 1520])).toBe(
		'Break of gauge: tracks of 1,000, 1,435 and 1,520 mm meet here.'
	);
});
