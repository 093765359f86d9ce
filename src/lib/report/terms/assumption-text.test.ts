import { expect, it } from 'vitest';
import { assumptionPieces, restsOnAssumptions } from './assumption-text';

it('says what is assumed, and how far sources are apart', () =>
	expect(assumptionPieces({ label: 'Wait at a border', value: 10, unit: 'h', low: 4, high: 24 })).toEqual([
		{ text: 'Wait at a border: 10 h', strong: true },
		', sources give 4 to 24.'
	]));
it('names the assumptions that a computation rests on', () =>
	expect(restsOnAssumptions(['Speed of trains', 'Wait at a border'])).toBe(
		'Assumptions for the hours: speed of trains; wait at a border.'
	));
