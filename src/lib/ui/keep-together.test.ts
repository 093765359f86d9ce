import { describe, expect, it } from 'vitest';
import { keepTogether } from './keep-together';

describe('text whose numbers stay with their units', () => {
	it.each([
		['142 and 70 km; 474 km in Bulgaria', '142 and 70\u00a0km; 474\u00a0km in Bulgaria'],
		['opened on 13 July 2006', 'opened on 13\u00a0July 2006'],
		['25 percent, 3 million tonnes', '25\u00a0percent, 3\u00a0million tonnes'],
		['from 2022 onwards, 10 Mobil stations', 'from 2022 onwards, 10 Mobil stations']
	])('%s', (text, bound) => expect(keepTogether(text)).toBe(bound));
});
