/**
 * What a view shows, in a title and a line below it: for the head of a picture and whatever else names a
 * file. Worked out from the answer itself.
 */
import { basisSentences, restsOn } from '../terms/basis';
import { readClosure } from '../../analysis/path-search/closures';
import type { Atlas } from '../../atlas/atlas';
import { placeLabel, routeLabel } from '../../atlas/viewpoint';
import { namedPaths } from '../../map/scene/answer/named-paths';
import { pathTitle } from '../../map/scene/answer/path-title';
import { closuresText } from '../terms/closure-name';
import { inSentence } from '../article/powers';
import { linkTitle } from '../network/link-title';
import { problemText } from '../reroute/outcome';
import { routeOf, variantOf } from '../../view/selection';
import { drawnLens } from '../../view/setting-scope';
import type { ShownView } from '../../view/shown-question';
import type { ViewState } from '../../view/state';
import type { AnsweredView } from '../answers/answered';
import { listed } from '../format/list-text';
import {
	ALL_ROUTES,
	CLAIM_TITLE,
	closedTitle,
	comparedItem,
	comparedTitle,
	hangsOnTitle,
	NO_ROUTES,
	ROUTES_COMPARED,
	routeWithVariants,
	shownRoutes,
	stakesSubtitle,
	stakesTitle,
	stanceTitle,
	wayTitle
} from './title-messages';

export interface ViewTitle {
	readonly title: string;
	readonly subtitle: string;
}

/** More names than these are counted. */
const MOST_NAMED = 4;

type Titled = Pick<AnsweredView, 'atlas' | 'state' | 'question'>;

export function viewTitle(view: Titled): ViewTitle {
	const { atlas, state } = view;
	const routes = routesText(atlas, state);
	const asked = askedTitle(view);
	if (asked) return asked;
	const drawn = drawnLens(state);
	const power = drawn && inSentence(drawn);
	const focused = focusTitle(atlas, state);
	if (focused) return { title: focused, subtitle: power ? stakesSubtitle(power, routes.long) : routes.long };
	if (power) return { title: stakesTitle(power), subtitle: routes.long };
	return { title: routes.title, subtitle: routes.long };
}

function routesText(atlas: Atlas, { routes, names }: ViewState): { title: string; long: string } {
	const ids = [...new Set(routes.map(routeOf))];
	const labels = ids.map((id) => {
		const shown = routes.filter((selection) => routeOf(selection) === id);
		const all = atlas.route.get(id)!.variants;
		const label = routeLabel(atlas.route.get(id)!, names);
		if (shown.includes(id) || all.length === 1) return label;
		const variants = shown.map(
			(selection) => all.find((variant) => variant.id === variantOf(selection))!.name
		);
		return routeWithVariants(label, variants);
	});
	if (ids.length === 0) return NO_ROUTES;
	if (ids.length === 1)
		return {
			title: atlas.route.get(ids[0])!.name,
			long: labels[0] === atlas.route.get(ids[0])!.short ? '' : labels[0]
		};
	const title =
		ids.length <= MOST_NAMED
			? listed(
					ids.map((id) => routeLabel(atlas.route.get(id)!, names)),
					MOST_NAMED
				)
			: ALL_ROUTES;
	return { title, long: ids.length <= MOST_NAMED ? '' : shownRoutes(listed(labels, 8)) };
}

/** What is asked, without the answer; null where nothing is. */
export function questionTitle(atlas: Atlas, state: ShownView): string | null {
	const { from, to, closed, compare, names, focus } = state;
	const name = (id: string) => placeLabel(atlas.place.get(id)!, names);
	const ends = from && to ? ([name(from), name(to)] as const) : null;
	const known = closed.filter((closure) => readClosure(closure, atlas));
	const shut = known.length > 0 ? closuresText(atlas, known) : null;
	if (compare.length > 0) return ends ? comparedTitle(...ends, shut) : ROUTES_COMPARED;
	if (ends) return focus?.kind === 'critical' ? hangsOnTitle(...ends) : wayTitle(...ends, shut);
	return shut === null ? null : closedTitle(shut);
}

function askedTitle({ atlas, state, question: { answer } }: Titled): ViewTitle | null {
	const title = questionTitle(atlas, state);
	if (title === null) return null;
	const { compare, from, to, names, focus, status } = state;
	const hasEnds = from !== null && to !== null;
	const basis = basisSentences(restsOn(state)).map((sentence) => sentence.slice(0, -1));
	const said = (parts: readonly string[]): ViewTitle => ({
		title,
		subtitle: [...basis, ...parts].join(' · ')
	});
	if (answer?.kind === 'compare') {
		const isOneRoute = new Set(compare.map(routeOf)).size === 1;
		return said(
			answer.items.map(({ letter, selection, found }) =>
				comparedItem(letter, pathTitle(atlas, selection, names, isOneRoute), found !== null)
			)
		);
	}
	if (!hasEnds || !answer) return { title, subtitle: '' };
	// As the map names them, which draws others besides.
	const paths = namedPaths(atlas, answer, focus?.kind === 'critical', names).filter(
		({ role }) => role !== 'alternative'
	);
	const problem = answer.problem ? [problemText(answer.problem, atlas, status).replace(/\.$/, '')] : [];
	return said([...problem, ...paths.map((path) => path.title)]);
}

function focusTitle(atlas: Atlas, { focus, names }: ViewState): string | null {
	switch (focus?.kind) {
		case 'route':
			return atlas.route.get(routeOf(focus.selection))!.name;
		case 'link':
			return linkTitle(atlas, focus.link);
		case 'place':
			return placeLabel(atlas.place.get(focus.place)!, names);
		case 'claim':
			return CLAIM_TITLE;
		case 'stances':
			return focus.route ? stanceTitle(routeLabel(atlas.route.get(focus.route)!, names)) : null;
		default:
			return null;
	}
}
