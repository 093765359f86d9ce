import { expect, it, vi } from 'vitest';
import { workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { workedRecord } from '../../../../tests/support/worked/worked-record';
import { createAtlas } from '../../atlas/atlas';
import { overlaysOfView } from '../../map/scene/overlays-of-view';
import { MAP_THEMES } from '../../map/symbology/theme';
import { readView } from '../../view/address/codec';
import { Inquiry } from '../../view/inquiry';
import { deckOfView } from '../deck/view-deck';
import { viewTitle } from '../titles/view-title';
import { AnsweredViews } from './answered';

const atlas = createAtlas(workedAtlas);
const viewsOf = () => new AnsweredViews(new Inquiry(atlas, workedRecord.assumptions), workedRecord);
const view = (query: string) => readView(query, atlas).view;

it('answers once what the head, the words and the map of a file ask', () => {
	const views = viewsOf();
	const spies = (['answer', 'operating'] as const).map((name) => vi.spyOn(views.inquiry, name));
	const state = view('from=origin&to=end&closed=RU&status=planned');
	viewTitle(views.of(state));
	const deck = deckOfView({ views, colours: MAP_THEMES.light, linkTo: () => '' }, state, {
		kind: 'stress',
		title: ''
	});
	for (const { map } of deck.slides) if (map) overlaysOfView(views.of(map.view), null);
	expect(spies.map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
});
it('answers anew what is another question, and the same one wherever the map stands', () => {
	const views = viewsOf();
	const { question } = views.of(view('from=origin&to=end'));
	expect(views.of(view('from=origin&to=end&map=6/41/46&theme=dark')).question).toBe(question);
	expect(views.of(view('from=origin&to=end&closed=RU')).question).not.toBe(question);
	expect(views.of(view('from=origin&to=end&asof=2020-01-01')).question).not.toBe(question);
});
it('asks what the map does: with nothing closed, what a way hangs on', () => {
	const { state, question } = viewsOf().of(view('focus=critical&from=origin&to=end&closed=RU'));
	expect(state.closed).toEqual([]);
	expect(question.rerouting?.rerouting?.best?.km).toBe(630);
});
