/** A view as a file, by the app's own modules: as the dialog saves it, without one. Vite gives it to Node. */
import data from 'virtual:atlas';
import {
	briefingOf,
	firstChoices,
	kindOf,
	optionsOf,
	PAPERS,
	whatKinds
} from '../../src/lib/app/saving/save-choices';
import { saveView } from '../../src/lib/app/saving/save-view';
import { createAtlas } from '../../src/lib/atlas/atlas';
import { formatBy } from '../../src/lib/export/registry';
import type { Size } from '../../src/lib/export/sheet/presets';
import { SHEET_LOOKS, type SheetTheme } from '../../src/lib/export/sheet/sheet-theme';
import { readView, writeView } from '../../src/lib/view/address/codec';
import { fetchAnswers } from '../../src/lib/report/answers/answer-store.svelte';
import type { ViewState } from '../../src/lib/view/state';
import { fetchFromDisk } from './app-files';
import { skiaPainting } from './skia-painting';

/** What is wanted, as it has been checked. */
export interface FileOrder {
	/** What the map shows, as in its address. */
	readonly view: string;
	/** Id of one. */
	readonly format: string;
	/** Id of one, or `free`. */
	readonly preset: string;
	/** Of a free size, px. */
	readonly size: Size | undefined;
	/** The view's, if nothing is said; else light. */
	readonly theme: SheetTheme | undefined;
	readonly dpi: number;
	readonly title: string;
	readonly flat: boolean;
	/** On slides: routes as shapes. */
	readonly shapes: boolean;
	/** Of a briefing: with the speaker notes. */
	readonly notes: boolean;
	/** `view`, or what else of it is saved; `briefing:` and an id. */
	readonly what: string;
}

/**
 * Of the map in a window of 1440 × 860, which the sheet of the same view is made for there, px: beside the
 * list, between the bar and the line of credits.
 */
const SEEN: Size = { width: 1096, height: 787 };

export interface Made {
	readonly bytes: Uint8Array;
	/** Parts of the address that the map doesn't know. */
	readonly dropped: readonly string[];
}

/**
 * @returns null where the view doesn't hold what is wanted of it @throws where it can't be made, with the
 * reason
 */
export async function makeFile(order: FileOrder): Promise<Made | null> {
	fetchFromDisk();
	const { view, format: id, preset, size, theme, what, flat, ...rest } = order;
	const { inquiry, record } = await fetchAnswers(createAtlas(data));
	const { atlas } = inquiry;
	const { view: state, dropped } = readView(view, atlas);
	const kind = kindOf(what);
	if (kind !== 'briefing' && !whatKinds(state).includes(kind)) return null;
	const first = firstChoices(state, false);
	const chosen = theme ?? first.theme;
	const paper = PAPERS.some(({ id: known }) => known === preset) ? preset : first.paper;
	const choices = {
		...{
			...first,
			...rest,
			format: id,
			what,
			theme: chosen,
			preset,
			paper,
			free: size ?? first.free
		},
		relief: SHEET_LOOKS[chosen].relief && !flat
	};
	const linkTo = (shown: ViewState) => {
		const query = writeView({ ...shown, embed: false, brief: null }, atlas);
		return `${process.env.VITE_SITE ?? ''}${query && `?${query}`}`;
	};
	const options = optionsOf(choices, SEEN);
	const saving = { inquiry, record, state, options, kind, briefing: briefingOf(what), carried: '', linkTo };
	const work = { signal: new AbortController().signal, progress: () => undefined };
	const { blob } = await saveView(formatBy(id)!, saving, work, skiaPainting);
	return { bytes: new Uint8Array(await blob.arrayBuffer()), dropped };
}
