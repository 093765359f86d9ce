/** What a format is given to write, on the worked network: Origin to End is 630 km by Russia, 780 without. */
import { expect, it, vi } from 'vitest';
import { workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { workedRecord } from '../../../../tests/support/worked/worked-record';
import { createAtlas } from '../../atlas/atlas';
import type { DataInput, DeckInput, Format } from '../../export/format';
import { readView } from '../../view/address/codec';
import { Inquiry } from '../../view/inquiry';
import { firstChoices, kindOf, optionsOf } from './save-choices';
import { saveView } from './save-view';

const atlas = createAtlas(workedAtlas);
const about = { id: 'any', title: 'Any', about: '', extension: 'any', mime: 'text/plain' };
const work = { signal: new AbortController().signal, progress: () => undefined };

function save(format: Format, query: string, what: string) {
	const inquiry = new Inquiry(atlas, workedRecord.assumptions);
	const spy = vi.spyOn(inquiry, 'answer');
	const { view: state } = readView(query, atlas);
	const options = optionsOf(firstChoices(state, false), null);
	const saved = saveView(
		format,
		{
			...{ inquiry, record: workedRecord, state, options, kind: kindOf(what), briefing: null, carried: '' },
			linkTo: ({ closed }) => `closed ${closed.join()}`
		},
		work
	);
	return saved.then((file) => ({ ...file, answers: spy.mock.calls.length }));
}
const CRITICAL = 'focus=critical&from=origin&to=end&closed=RU';

it('is for data what the map shows, answered once, and the address as it is', async () => {
	let given: DataInput | undefined;
	const make = async (input: DataInput) => ((given = input), new Blob());
	const saved = await save({ ...about, kinds: ['view'], shape: 'data', make }, CRITICAL, 'view');
	expect(given).toMatchObject({
		title: 'Critical links: Origin to End',
		answered: { state: { closed: [] }, day: '2026-06-29' },
		// The reader who comes back finds what was closed before.
		view: { closed: ['RU'] },
		link: 'closed RU'
	});
	expect(saved).toMatchObject({ name: 'isthmus-origin-end-2026-06-29.any', answers: 1 });
});
it('is for slides the whole deck, for which the question is answered once', async () => {
	let given: DeckInput | undefined;
	const make = async (input: DeckInput) => ((given = input), new Blob());
	const format: Format = { ...about, kinds: ['stress'], shape: 'slides', make };
	const { name, answers } = await save(format, 'from=origin&to=end&closed=RU', 'stress');
	expect(given!.deck.slides[0].title).toBe('Origin – End: with Russia closed');
	expect([name, answers]).toEqual(['isthmus-origin-end-without-ru-2026-06-29.any', 1]);
});
it('says the reason once the work is cancelled', async () => {
	const cancelling = new AbortController();
	const make = () => new Promise<Blob>(() => cancelling.abort(new Error('Enough')));
	const format: Format = { ...about, kinds: ['view'], shape: 'data', make };
	const inquiry = new Inquiry(atlas, workedRecord.assumptions);
	const { view: state } = readView('', atlas);
	const saving = {
		...{ inquiry, record: workedRecord, state, kind: 'view' as const, briefing: null, carried: '' },
		...{ options: optionsOf(firstChoices(state, false), null), linkTo: () => '' }
	};
	await expect(saveView(format, saving, { ...work, signal: cancelling.signal })).rejects.toThrow('Enough');
});
