/** In the `component` project: only there do derived values keep what they have derived, as in a browser. */
import { beforeEach, describe, expect, it } from 'vitest';
import { workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { workedRecord } from '../../../../tests/support/worked/worked-record';
import { createAtlas } from '../../atlas/atlas';
import { Inquiry } from '../../view/inquiry';
import { View } from '../../view/view.svelte';
import { AnswerStore } from './answer-store.svelte';
import { Answers } from './answers.svelte';

let view: View;
let answers: Answers;
beforeEach(() => {
	view = new View(createAtlas(workedAtlas));
	answers = new Answers(view, new Inquiry(view.atlas, workedRecord.assumptions), workedRecord);
});

describe('the answer to a view', () => {
	it('is one, however often the map moves, a panel opens or somebody looks', () => {
		view.read('from=origin&to=end&closed=RU');
		const { answer, rerouting, assumptions } = answers;
		view.moveTo({ zoom: 6, latitude: 41, longitude: 46, bearing: 0, pitch: 0 });
		view.setTheme('dark');
		view.focus({ kind: 'reroute' });
		expect(answers.answer).toBe(answer);
		expect(answers.rerouting).toBe(rerouting);
		expect(answers.assumptions).toBe(assumptions);
		// The same address once more, as when the reader goes back.
		view.read('from=origin&to=end&closed=RU&focus=reroute');
		expect(answers.answer).toBe(answer);
	});
	it('is another as soon as another is asked', () => {
		view.read('from=origin&to=end&closed=RU');
		expect(answers.rerouting?.rerouting?.best?.km).toBe(780);
		view.asking.setClosed(['link:gate-end']);
		expect(answers.rerouting?.rerouting?.best?.km).toBe(1310);
		view.asking.setClosed([]);
		expect(answers.rerouting?.rerouting?.best?.km).toBe(630);
	});
	it('is none where nothing is asked', () => {
		expect([answers.answer, answers.rerouting, answers.critical, answers.operating]).toEqual([
			null,
			null,
			null,
			null
		]);
		expect(answers.compared).toEqual([]);
	});
	it('to what a way hangs on leaves aside what is closed, and is only given where that is asked', () => {
		view.read('from=origin&to=end&closed=RU');
		expect(answers.critical).toBeNull();
		view.focus({ kind: 'critical' });
		// 1,310 by sea and two changes against 730
		expect(answers.critical?.find(({ closure }) => closure === 'place:weir')?.detour).toBeCloseTo(
			1510 / 730,
			9
		);
		expect(answers.rerouting?.rerouting?.best?.km).toBe(630);
	});
	it('among closures compares nothing on the map, while what is compared stays', () => {
		view.read('compare=northern.land,northern.sea&focus=reroute');
		expect(answers.answer).toBeNull();
		expect(answers.compared.map(({ found }) => found?.measure.km)).toEqual([780, 1310]);
	});
	it('where only what operates counts is given beside one that counts more', () => {
		view.read('from=origin&to=end&status=planned');
		expect(answers.rerouting?.rerouting?.best?.km).toBe(480);
		expect(answers.operating?.best?.km).toBe(630);
	});
});

describe('what is fetched for a view', () => {
	it('is the same for all who ask, and nothing before somebody does', async () => {
		const store = new AnswerStore(view, { record: workedRecord, answers });
		expect(await store.load()).toBe(store.answers);
		expect(store.answers?.record).toBe(workedRecord);
		expect(await store.loadRecord()).toBe(workedRecord);
	});
	it('is no answer where a page only reads', () => {
		const store = new AnswerStore(view, { record: workedRecord });
		expect([store.record, store.answers]).toEqual([workedRecord, null]);
	});
});
