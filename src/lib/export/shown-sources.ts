/** What a picture rests on: the sources of the routes and links that are drawn, the most cited first. */
import { drawnLens } from '../view/setting-scope';
import { longDay } from '../atlas/day';
import { selects } from '../view/selection';
import type { Shown } from './composition';

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

type Cited = Pick<Shown, 'atlas' | 'record' | 'state' | 'day' | 'visible' | 'overlays'>;

export function shownSources({ atlas, record, state, day, visible, overlays }: Cited): SourceLine[] {
	const counts = new Map<string, number>();
	const cite = (sources: readonly string[]) => {
		for (const source of new Set(sources)) counts.set(source, (counts.get(source) ?? 0) + 1);
	};
	const isOff = overlays.answer.context === 'off';
	if (!isOff) for (const route of visible) cite(record.routes[route].sources);
	const onWays = new Set(overlays.answer.stretches.map(({ link }) => link));
	const isDrawn = (route: string, link: string) => !isOff && state.routes.some((selection) => selects(atlas, selection, route, link));
	for (const link of atlas.links.filter(({ id, routes }) => onWays.has(id) || routes.some((route) => isDrawn(route, id)))) {
		const status = record.links[link.id].status.findLast(({ from }) => from <= day)?.source;
		cite([...record.links[link.id].sources, ...(status ? [status] : [])]);
	}
	const lens = drawnLens(state);
	if (lens) for (const { power, sources } of record.stakes) if (power === lens) cite(sources);
	const order = new Map(record.sources.map(({ id }, index) => [id, index]));
	return [...counts]
		.sort(([a, m], [b, n]) => n - m || order.get(a)! - order.get(b)!)
		.flatMap(([id]) => record.sources.find((source) => source.id === id) ?? [])
		.map(({ id, publisher, title, date, dateNote, url }) => {
			const dated = date ? longDay(date) : (dateNote ?? 'undated');
			return { id, publisher, title, date: dated, url, text: [`${publisher}: ${title}`, dated, url].filter(Boolean).join(', ') };
		});
}

/** For small print: publishers, each once. */
export function sourcesText(sources: readonly SourceLine[]): string {
	const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
	return publishers.length === 0 ? '' : `Sources (${sources.length}; each named behind the link): ${publishers.join(', ')}.`;
}
