/** What slides and handouts tell: of a view, or of a whole briefing. Fetched when something is saved. */
import { withoutNotes } from '../../briefing/document/without-notes';
import { deckOfBriefing } from '../../report/deck/briefing-deck';
import { deckOfView } from '../../report/deck/view-deck';
import type { AnsweredViews } from '../../report/answers/answered';
import type { ReportContext } from '../../report/deck/words';
import type { Deck } from '../../report/deck/deck';
import type { Kind } from '../../report/deck/kind';
import { SHEET_LOOKS, type SheetTheme } from '../../export/sheet/sheet-theme';
import { loadBriefing } from '../presenting/load-briefing';
import type { ViewState } from '../../view/state';

export interface Wished {
	readonly views: AnsweredViews;
	readonly state: ViewState;
	readonly kind: Kind;
	/** Of the maps. */
	readonly theme: SheetTheme;
	/** Instead of the view's own words; empty: those. */
	readonly title: string;
	/** Null: the view alone. */
	readonly briefing: string | null;
	/** The briefing itself, where the address carries it. */
	readonly carried: string;
	/** Whether the presenter's notes go along. */
	readonly notes: boolean;
	/** The address that shows a view again. */
	readonly linkTo: (state: ViewState) => string;
}

/** @throws where there is no such briefing, with the reason */
export async function buildDeck({
	views,
	state,
	kind,
	briefing,
	carried,
	theme,
	title,
	notes,
	linkTo
}: Wished): Promise<Deck> {
	const context: ReportContext = { views, colours: SHEET_LOOKS[theme].map, linkTo };
	if (briefing === null) return deckOfView(context, state, { kind, title });
	const loaded = await loadBriefing(briefing, views, carried);
	if ('reason' in loaded) throw new Error(loaded.reason);
	return deckOfBriefing(context, notes ? loaded.briefing : withoutNotes(loaded.briefing));
}
