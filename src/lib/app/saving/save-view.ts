/** A view as a file: what the dialog and the command line do alike. */
import type { RecordData } from '../../atlas/compiled';
import { composeView } from './compose-view';
import type { SheetOptions } from '../../export/sheet/composition';
import { BROWSER_PAINTING, type Painting } from './painting';
import { fileName } from '../../export/file-name';
import type { Format, Work } from '../../export/format';
import { isWhole } from '../../export/sheet/sheet-layout';
import type { SheetTheme } from '../../export/sheet/sheet-theme';
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
	saving: Saving,
	work: Work,
	painting: Painting = BROWSER_PAINTING
): Promise<Saved> {
	const { inquiry, record, state, briefing } = saving;
	work.signal.throwIfAborted();
	// Whoever cancels needn't wait for a file that is slow to come.
	const cancelled = new Promise<never>((_, reject) =>
		work.signal.addEventListener('abort', () => reject(work.signal.reason), { once: true })
	);
	const views = new AnsweredViews(inquiry, record);
	const blob = await Promise.race([madeOf(format, saving, views, work, painting), cancelled]);
	const { atlas, state: shown, day } = views.of(state);
	const name = briefing
		? `isthmus-${briefing}-${day}.${format.extension}`
		: fileName(atlas, shown, day, format.extension);
	return { name, blob };
}

/** What is saved is worked out first; the format only writes it. */
async function madeOf(
	format: Format,
	saving: Saving,
	views: AnsweredViews,
	work: Work,
	{ canvases, picture }: Painting
): Promise<Blob> {
	const { state, options, kind, linkTo } = saving;
	const { signal, progress } = work;
	const link = linkTo(state);
	const draw = (view: ViewState, change: Partial<SheetOptions>) =>
		composeView({
			view: views.of(view),
			options: { ...options, ...change },
			link: linkTo(view),
			signal,
			canvases
		});
	const tell = async (theme: SheetTheme) => {
		const { buildDeck } = await fetchTell();
		return buildDeck({ ...saving, views, theme, title: options.title, notes: options.notes ?? false });
	};
	switch (format.shape) {
		case 'data': {
			const answered = views.of(state);
			const title = options.title || viewTitle(answered).title;
			return format.make({ atlas: answered.atlas, view: state, answered, title, link }, work);
		}
		case 'slides':
		case 'paper': {
			progress(0, 'Collecting the content');
			const deck = await tell(format.shape === 'paper' ? 'print' : options.theme);
			signal.throwIfAborted();
			return format.make({ options, picture, deck, drawMap: draw }, work);
		}
		case 'sheet':
		case 'raster': {
			progress(0.1, 'Drawing the map');
			// Where nobody can follow a link, the sheet brings its sources along.
			const sourcesFollow = format.hasPages === true && !isWhole(link);
			const composition = await draw(state, { sourcesFollow });
			const deck = kind === 'view' ? null : await tell(options.theme);
			signal.throwIfAborted();
			const { atlas } = views.inquiry;
			return format.make({ atlas, options: { ...options, sourcesFollow }, picture, composition, deck }, work);
		}
	}
}
