/** Everything that can be found, and what opens when it is chosen. Pure: what is known is handed in. */
import type { Atlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { longDay } from '../../atlas/day';
import { routeLabel } from '../../atlas/viewpoint';
import type { Viewpoint } from '../../atlas/words';
import { questionOf } from '../../report/compare/question-of';
import { PLACE_SYMBOLS } from '../../map/symbology/place-symbols';
import { namesOfRoute } from './route-names';
import type { Entry } from './search-index';
import { countriesText } from '../../report/network/place-text';
import { heldText } from '../../report/article/claim-sentences';

/** Close enough to tell one place from its neighbours. */
const PLACE_ZOOM = 7;

/** @param texts of the routes, once they are there: they hold the names by speaker. */
export function atlasEntries(
	atlas: Atlas,
	viewpoint: Viewpoint | null,
	texts?: RecordData['routes']
): Entry[] {
	return [
		...atlas.routes.map((route): Entry => {
			const { id, name, line, variants } = route;
			return {
				kind: 'route',
				id,
				title: routeLabel(route, viewpoint),
				detail: name,
				names: namesOfRoute(route, texts),
				text: [line, ...variants.map((variant) => variant.name)].join(' '),
				opens: { focus: { kind: 'route', selection: id } }
			};
		}),
		{
			kind: 'comparison',
			id: 'compare',
			title: 'Compare routes',
			detail: 'Two to four side by side',
			names: [],
			text: '',
			opens: { focus: { kind: 'compare' } }
		},
		...atlas.network.places.map(
			({ id, name, names, kind, country, other, at: [longitude, latitude] }): Entry => ({
				kind: 'place',
				id,
				title: name,
				detail: countriesText({ country, other }),
				names: Object.values(names ?? {}),
				text: PLACE_SYMBOLS[kind].label,
				opens: {
					focus: { kind: 'place', place: id },
					camera: { zoom: PLACE_ZOOM, latitude, longitude, bearing: 0, pitch: 0 }
				}
			})
		)
	];
}

type Searched = Pick<
	RecordData,
	'comparisons' | 'claims' | 'article' | 'events' | 'developments' | 'sources'
>;

/** @param passage how a claim's place in the article is written. */
export function recordEntries(
	record: Searched,
	passage: (claim: Searched['claims'][number]) => string
): Entry[] {
	const toClaim = (claim: string | undefined): Entry['opens'] => ({
		focus: claim ? { kind: 'claim', claim } : { kind: 'argument' }
	});
	return [
		...record.comparisons.map((comparison): Entry => ({
			kind: 'comparison',
			id: comparison.id,
			title: comparison.title,
			detail: 'Compare',
			names: [],
			text: comparison.why,
			opens: { question: questionOf(comparison) }
		})),
		...record.claims.map((claim): Entry => ({
			kind: 'claim',
			id: claim.id,
			title: claim.paraphrase,
			detail: passage(claim),
			names: [],
			text: [claim.quote, ...claim.citations].join(' '),
			opens: toClaim(claim.id)
		})),
		...record.article.actors.map(({ id, name }): Entry => {
			const held = record.claims.filter(({ holders }) => holders.includes(id)).length;
			return {
				kind: 'actor',
				id,
				title: name,
				detail: heldText(held),
				names: [],
				text: '',
				opens: { focus: { kind: 'argument' } }
			};
		}),
		...record.events.map(({ id, date, title, place, claims }): Entry => ({
			kind: 'event',
			id,
			title,
			detail: longDay(date),
			names: [],
			text: place ?? '',
			opens: toClaim(claims[0])
		})),
		...record.developments.developments.map(
			({ id, date, title, statement, routes: [route], bearsOn, note }): Entry => ({
				kind: 'development',
				id,
				title: statement,
				detail: longDay(date),
				names: [],
				text: [title, note].filter((text) => text !== undefined).join(' '),
				opens: route
					? { focus: { kind: 'route', selection: route }, element: `${route}-since-${id}` }
					: toClaim(bearsOn[0])
			})
		),
		...record.sources.map(({ id, title, publisher, url, date }): Entry => ({
			kind: 'source',
			id,
			title,
			detail: [publisher, ...(date ? [longDay(date)] : [])].join(', '),
			names: [],
			text: '',
			opens: url ? { href: url } : { focus: { kind: 'argument' } }
		}))
	];
}
