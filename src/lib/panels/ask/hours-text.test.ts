import { expect, it } from 'vitest';
import { hoursText } from './hours-text';

it.each([
	[0.2, '1\u00a0hour'],
	[7.4, '7\u00a0hours'],
	[47.4, '47\u00a0hours'],
	[48, '2\u00a0days'],
	[80, '3\u00a0days 8\u00a0hours'],
	[73, '3\u00a0days 1\u00a0hour'],
	[251, '10\u00a0days']
])('%s h is written "%s"', (hours, text) => expect(hoursText(hours)).toBe(text));
