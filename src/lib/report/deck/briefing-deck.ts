/** A briefing as a deck: a slide for each step, as its layout sets it. */
import { longDay } from '../../atlas/day';
import { fillFor } from '../../briefing/document/fill';
import { readProse } from '../../briefing/document/markdown';
import type { Briefing, Layout, Step } from '../../briefing/document/schema';
import { stepView } from '../../briefing/document/step-view';
import { basisOf } from './basis';
import { stageTableOf } from './comparison-slides';
import { stressOf } from './stress-answer';
import { imprint } from '../imprint/versions';
import { paragraphsOf, sourcesOf, type ReportContext } from './words';
import type { Deck, Slide } from './deck';
import type { AnsweredView } from '../answers/answered';
import type { ViewState } from '../../view/state';

const LAYOUTS: Readonly<Record<Layout, Slide['layout']>> = {
	title: 'title',
	'map-caption': 'map-caption',
	'map-side': 'map-side',
	'compare-table': 'map-table',
	'stress-result': 'map-answer',
	closing: 'closing'
};

export function deckOfBriefing(context: ReportContext, briefing: Briefing): Deck {
	const { record, inquiry } = context.views;
	const { title, subtitle, author, steps } = briefing;
	return {
		title,
		subtitle,
		author,
		slides: steps.map((step) => slideOf(context, briefing, step)),
		sources: sourcesOf(
			record,
			steps.flatMap(({ sources = [] }) => sources)
		),
		imprint: imprint(inquiry.atlas)
	};
}

function slideOf(context: ReportContext, briefing: Briefing, step: Step): Slide {
	const { record, inquiry } = context.views;
	const view = stepView(step, inquiry.atlas);
	const answered = context.views.of(shownView(view, step.layout));
	const isTitle = step.layout === 'title';
	return {
		layout: LAYOUTS[step.layout],
		title: step.title,
		...(isTitle ? { subtitle: briefing.subtitle, author: briefing.author } : {}),
		text: [
			...paragraphsOf(readProse(step.text, fillFor(inquiry, view)).blocks),
			...basisOf(step.layout, answered)
		],
		map: step.layout === 'closing' ? null : { view, ink: step.ink ?? [] },
		table: tableOf(context, step, answered),
		notes: step.notes,
		// As on the stage, the last one lists all.
		sources: sourcesOf(
			record,
			step.layout === 'closing' ? briefing.steps.flatMap(({ sources = [] }) => sources) : (step.sources ?? [])
		),
		day: longDay(answered.day),
		link: context.linkTo(view)
	};
}

/** As on the stage: a table of what is compared is of that, whatever panel the step was made beside. */
const shownView = (view: ViewState, layout: Layout): ViewState =>
	layout === 'compare-table' ? { ...view, focus: { kind: 'compare' } } : view;

function tableOf(context: ReportContext, { layout }: Step, view: AnsweredView): Slide['table'] {
	if (layout === 'compare-table') return stageTableOf(context, view);
	return layout === 'stress-result' ? stressOf(context, view).table : undefined;
}
