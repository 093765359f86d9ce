import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS } from '../atlas/words';
import { METHOD_IDS, METHOD_VERSION, METHODS } from './method';

/** What the table said when its version was last raised: first six figures of the SHA-256 of its text. */
const SAID: readonly [version: string, text: string] = ['4', '419913'];

describe('the method', () => {
	it('has a version for what it says: who changes a formula, a constant or a limit raises METHOD_VERSION and notes the text here', () => {
		const text = createHash('sha256').update(JSON.stringify(METHODS)).digest('hex').slice(0, 6);
		expect([METHOD_VERSION, text]).toEqual(SAID);
	});
	it.each(METHOD_IDS)('%s says what it is in whole sentences', (id) => {
		const { formula, limits, inputs } = METHODS[id];
		for (const sentence of [formula, inputs, ...limits]) expect(sentence).toMatch(/^\p{Lu}.*[.]$/su);
	});
	it('names the constants the code counts with, as they are', () => {
		// Typed in here: a change of a constant must be seen in the words.
		expect(METHODS.reroute.formula).toContain('as 100 km more');
		expect(METHODS.alternatives.formula).toContain('Up to 3 further routes');
		expect(METHODS.alternatives.formula).toContain('more than 75%');
		expect(METHODS.alternatives.formula).toContain('more than 2 times');
		expect(METHODS.between.formula).toContain('count 10 times');
		expect(METHODS.between.formula).toContain('less than 50%');
		expect(METHODS.reopening.limits.join()).toContain('After 400 sets');
	});
	it('rests the hours on every assumption', () => expect(METHODS.hours.assumptions).toEqual(ASSUMPTION_IDS));
});
