/** What of a view an answer rests on, and what of a way isn't built, as sentences name them. */
import { expect, it } from 'vitest';
import { restsOn, unbuiltFigure, unbuiltSentence } from './basis';

const state: Parameters<typeof restsOn>[0] = {
	...{ by: 'hours' as const, status: 'planned' as const, asof: null, goods: 'oil' as const, assume: {} },
	...{ compare: [], from: null, to: null }
};

it('rests on every setting where a way is looked for', () => {
	expect(restsOn(state)).toMatchObject({ by: 'hours', status: 'planned', goods: 'oil' });
});
it('rests on the day and the hours alone where whole variants are compared', () => {
	expect(restsOn({ ...state, compare: ['north'] })).toMatchObject({
		...{ by: 'km', status: 'operating', goods: 'cargo' }
	});
	expect(restsOn({ ...state, compare: ['north'], from: 'alpha', to: 'beta' })).toMatchObject({
		...{ by: 'hours', status: 'planned', goods: 'cargo' }
	});
});
it('names what isn’t built with its share, in the order of travel', () => {
	const parts = [
		{ country: 'AM', status: 'planned', km: 43 },
		{ country: null, status: 'proposed', km: 20 }
	] as const;
	expect(unbuiltFigure({ km: 63, share: 0.05 })).toBe('63\u00a0km (5%)');
	expect(unbuiltSentence('what is left', { km: 63, share: 0.05, parts })).toBe(
		'Of what is left, 63\u00a0km (5%) are not built yet: 43\u00a0km in Armenia, planned; 20\u00a0km at sea, proposed.'
	);
});
