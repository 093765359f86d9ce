/** A view as a file: what the dialog and the command line do alike. */
import type { RecordData } from '../../atlas/compiled';
import { composeView } from './compose-view';
import type { SheetOptions } from '../../export/sheet/composition';
import { BROWSER_PAINTING, type Painting } from './painting';
import { fileName } from '../../export/file-name';
import type { Format, Work } from '../../export/registry';
import type { Kind } from '../../report/deck/kind';
import { AnsweredViews } from '../../report/answers/answered';
import type { Inquiry } from '../../view/inquiry';
import type { ViewState } from '../../view/state';
import { viewTitle } from '../../report/titles/view-title';

export interface Saving {
	/** What answers the question of the view. */
	readonly inquiry: Inquiry;
	readonly record: RecordData;
	readonly state: ViewState;
	readonly options: SheetOptions;
	readonly kind: Kind;
	readonly briefing: string | null;
	/** The briefing itself, where the address carries it. */
	readonly carried: string;
	readonly linkTo: (state: ViewState) => string;
}

export interface Saved {
	readonly name: string;
	readonly blob: Blob;
}

/** Words, tables and charts, which most of what is saved needs none of. */
export const fetchTell = () =>
	import('./build-deck').catch(() => {
		throw new Error('what words it could not be fetched. Try again once there is a network.');
	});

/** @throws the signal's reason once the work is cancelled */
export async function saveView(
	format: Format,
	{ inquiry, record, state, options, kind, briefing, carried, linkTo }: Saving,
	work: Work,
	{ canvases, picture }: Painting = BROWSER_PAINTING
): Promise<Saved> {
	const { atlas } = inquiry;
	const views = new AnsweredViews(inquiry, record);
	const answered = views.of(state);
	const made = format.make(
		{
			...{ kind, atlas, view: state, answered, briefing, options, link: linkTo(state), picture },
			buildDeck: () =>
				fetchTell().then(({ buildDeck }) =>
					buildDeck({
						...{ views, state, kind, briefing, carried, linkTo, notes: options.notes ?? false },
						...{ theme: format.shape === 'paper' ? 'print' : options.theme, title: options.title }
					})
				),
			title: options.title || viewTitle(answered).title,
			compose: (shown = state, change = {}) =>
				composeView({
					view: views.of(shown),
					options: { ...options, ...change },
					link: linkTo(shown),
					signal: work.signal,
					canvases
				})
		},
		work
	);
	// Whoever cancels needn't wait for a file that is slow to come.
	const cancelled = new Promise<never>((_, reject) =>
		work.signal.addEventListener('abort', () => reject(work.signal.reason), { once: true })
	);
	const blob = await Promise.race([made, cancelled]);
	const name = briefing
		? `isthmus-${briefing}-${answered.day}.${format.extension}`
		: fileName(atlas, answered.state, answered.day, format.extension);
	return { name, blob };
}
