/** A briefing as a deck: a slide for each step, as its layout sets it. */
import { longDay } from '../../atlas/day';
import { fillFor } from '../../briefing/document/fill';
import { readProse } from '../../briefing/document/markdown';
import type { Briefing, Layout, Step } from '../../briefing/document/schema';
import { stepView } from '../../briefing/document/step-view';
import { basisOf } from './basis';
import { roomTableOf, stressOf } from './path-slides';
import { imprint, paragraphsOf, sourcesOf, type Telling } from './words';
import type { Deck, Slide } from './deck';
import type { ViewState } from '../../view/state';

const LAYOUTS: Readonly<Record<Layout, Slide['layout']>> = {
	title: 'title',
	'map-caption': 'map-caption',
	'map-side': 'map-side',
	'compare-table': 'map-table',
	'stress-result': 'map-answer',
	closing: 'closing'
};

export function deckOfBriefing(telling: Telling, briefing: Briefing): Deck {
	const { atlas } = telling;
	const { title, subtitle, author, steps } = briefing;
	return {
		title,
		subtitle,
		author,
		slides: steps.map((step) => slideOf(telling, briefing, step)),
		sources: sourcesOf(steps.flatMap(({ sources = [] }) => sources)),
		imprint: imprint(atlas)
	};
}

function slideOf(telling: Telling, briefing: Briefing, step: Step): Slide {
	const { atlas, record, linkTo } = telling;
	const view = stepView(step, atlas);
	const day = view.asof ?? atlas.latest;
	const isTitle = step.layout === 'title';
	return {
		layout: LAYOUTS[step.layout],
		title: step.title,
		...(isTitle ? { subtitle: briefing.subtitle, author: briefing.author } : {}),
		text: [...paragraphsOf(readProse(step.text, fillFor(atlas, record, view)).blocks), ...basisOf(telling, step.layout, view, day)],
		map: step.layout === 'closing' ? null : { view, ink: step.ink ?? [] },
		table: tableOf(telling, step, view, day),
		notes: step.notes,
		// As on the stage, the last one lists all.
		sources: sourcesOf(step.layout === 'closing' ? briefing.steps.flatMap(({ sources = [] }) => sources) : (step.sources ?? [])),
		day: longDay(day),
		link: linkTo(view)
	};
}

function tableOf(telling: Telling, { layout }: Step, view: ViewState, day: string): Slide['table'] {
	if (layout === 'compare-table') return roomTableOf(telling, view, day);
	return layout === 'stress-result' ? stressOf(telling, view, day).table : undefined;
}
