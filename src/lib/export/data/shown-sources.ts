/**
 * What a picture rests on: the sources of the routes and links that are drawn. Those first that the most
 * kilometres of what it says rest on, which is the state of lines, and with a lens the stakes; then those
 * that are cited the most, as for the course of lines. Lines of no route are in the background: theirs come
 * after those.
 */
import { lengthOf, type Link } from '../../atlas/atlas';
import { drawnLens } from '../../view/setting-scope';
import { longDay } from '../../atlas/day';
import { selects } from '../../view/selection';
import type { Shown } from '../sheet/composition';

export interface SourceLine {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	/** As printed, in words; "undated" where it bears none. */
	readonly date: string;
	readonly url: string | null;
	/** All of it in one line. */
	readonly text: string;
}

interface Weight {
	/** Of lines whose state, or whose stake, it is the source of. */
	readonly km: number;
	readonly times: number;
}

type Cited = Pick<Shown, 'atlas' | 'record' | 'state' | 'day' | 'visible' | 'overlays'> & {
	/** Links of no route that are drawn. */
	readonly context: readonly Link[];
};

export function shownSources({ atlas, record, state, day, visible, overlays, context }: Cited): SourceLine[] {
	const weights = new Map<string, Weight>();
	const cite = (sources: readonly string[], km: number) => {
		for (const source of new Set(sources)) {
			const weight = weights.get(source) ?? { km: 0, times: 0 };
			weights.set(source, { km: weight.km + km, times: weight.times + 1 });
		}
	};
	const isOff = overlays.answer.context === 'off';
	const onPaths = new Set(overlays.answer.stretches.map(({ link }) => link));
	const isDrawn = (route: string, link: string) =>
		!isOff && state.routes.some((selection) => selects(atlas, selection, route, link));
	const drawn = atlas.links.filter(
		({ id, routes }) => onPaths.has(id) || routes.some((route) => isDrawn(route, id))
	);
	const length = new Map(drawn.map((link) => [link.id, lengthOf(link).km]));
	if (!isOff) for (const route of visible) cite(record.routes[route].sources, 0);
	const citeLink = (id: string, km: number) => {
		const status = record.links[id].status.findLast(({ from }) => from <= day)?.source;
		cite(status ? [status] : [], km);
		cite(record.links[id].sources, 0);
	};
	for (const [id, km] of length) citeLink(id, km);
	for (const { id } of context) if (!length.has(id)) citeLink(id, 0);
	// With a lens, colours say what is at stake.
	const lens = drawnLens(state);
	if (lens)
		for (const { power, sources, links } of record.stakes)
			if (power === lens)
				cite(
					sources,
					links.reduce((sum, link) => sum + (length.get(link) ?? 0), 0)
				);
	const order = new Map(record.sources.map(({ id }, index) => [id, index]));
	return [...weights]
		.sort(([a, m], [b, n]) => n.km - m.km || n.times - m.times || order.get(a)! - order.get(b)!)
		.flatMap(([id]) => record.sources.find((source) => source.id === id) ?? [])
		.map(({ id, publisher, title, date, dateNote, url }) => {
			const dated = date ? longDay(date) : (dateNote ?? 'undated');
			return {
				id,
				publisher,
				title,
				date: dated,
				url,
				text: [`${publisher}: ${title}`, dated, url].filter(Boolean).join(', ')
			};
		});
}

/** Where each is named in full: behind the sheet's link, on pages after it, or nowhere. */
export type NamedWhere = 'link' | 'pages' | null;
const WHERE = {
	link: '; each named behind the link',
	pages: '; each named on the pages after this one'
} as const;

/** For small print: publishers, each once. */
export function sourcesText(sources: readonly SourceLine[], where: NamedWhere): string {
	const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
	return publishers.length === 0
		? ''
		: `Sources (${sources.length}${where ? WHERE[where] : ''}): ${publishers.join(', ')}.`;
}
