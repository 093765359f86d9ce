/**
 * What the page answers is what `npm run ask` answers: one network, asked in one way. The questions are those
 * that are worked out by hand, for any means.
 */
import { describe, expect, test } from 'vitest';
import { Answers } from '../../src/lib/report/answers/answers.svelte.ts';
import { readView } from '../../src/lib/view/address/codec.ts';
import { ask, countriesAlong, inquiry, LAST_DAY, record, whole } from '../support/whole-network.ts';
import { FURTHER, REGION } from '../support/worked/worked-questions.ts';
import { ARMENIA, GEORGIA_AND_NAKHCHIVAN } from '../support/worked/worked-questions-caucasus.ts';

/** What stands in a view's address, answered as panels, map and exports read it. */
function pageAnswer(query: string) {
	const { view: state, dropped } = readView(query, whole);
	expect(dropped).toEqual([]);
	const { rerouting } = new Answers({ state, day: state.asof ?? whole.latest }, inquiry, record);
	return rerouting!;
}

const cases = [...REGION, ...FURTHER, ...ARMENIA, ...GEORGIA_AND_NAKHCHIVAN].filter(
	([, { means = 'any' }]) => means === 'any'
);

describe('the page', () => {
	test('is asked a dozen and more of them', () => expect(cases.length).toBeGreaterThan(12));
	test.each(
		cases.map(
			([reason, question, path, km]) =>
				[`${question.from} to ${question.to}: ${reason}`, question, path, km] as const
		)
	)('%s', (_, question, path, km) => {
		const { from, to, closed = [], day = LAST_DAY, status = 'operating' } = question;
		const { rerouting } = pageAnswer(
			`from=${from}&to=${to}&closed=${closed.join(',')}&asof=${day}&status=${status}`
		);
		const best = rerouting!.best!;
		expect(countriesAlong(best)).toBe(path);
		expect(Math.abs(best.km / km - 1)).toBeLessThan(0.1);
		expect(best).toEqual(ask(question).path);
	});
	test('says why there is no way where a ban stands in it', () => {
		const { problem } = pageAnswer('from=yerevan&to=baku&asof=2025-10-01');
		expect(problem).toMatchObject({
			kind: 'unjoined',
			barred: { bans: [{ id: 'azerbaijan-for-armenia' }, { id: 'armenia-for-azerbaijan' }] }
		});
	});
});
