/** What a view shows, in a title and a line below it: for the head of a picture. */
import { basisSentence } from './analysis/basis';
import { readClosure } from './analysis/closures';
import type { Atlas } from './atlas/atlas';
import { placeLabel, routeLabel } from './atlas/viewpoint';
import type { AnswerOnMap } from './map/answer';
import { wayTitle } from './map/way-title';
import { closureName, listed } from './panels/ask/closure-name';
import { inSentence } from './panels/lens/powers';
import { linkTitle } from './panels/link/link-title';
import { askedIn } from './view/asking';
import { routeOf, variantOf } from './view/selection';
import { drawnLens } from './view/setting-scope';
import { LETTERS, type ViewState } from './view/state';

export interface ViewTitle {
	readonly title: string;
	readonly subtitle: string;
}

/** More names than these are counted. */
const MOST_NAMED = 4;

export function viewTitle(atlas: Atlas, state: ViewState, answer: AnswerOnMap): ViewTitle {
	const routes = routesText(atlas, state);
	const asked = askedTitle(atlas, state, answer);
	if (asked) return asked;
	const drawn = drawnLens(state);
	const lens = drawn && `What ${inSentence(drawn)} has at stake`;
	const focused = focusTitle(atlas, state);
	if (focused) return { title: focused, subtitle: lens ? `${lens}. ${routes.long}` : routes.long };
	if (lens) return { title: `${lens} on the routes between the Black Sea and the Caspian`, subtitle: routes.long };
	return { title: routes.title, subtitle: routes.long };
}

function routesText(atlas: Atlas, { routes, names }: ViewState): { title: string; long: string } {
	const ids = [...new Set(routes.map(routeOf))];
	const labels = ids.map((id) => {
		const shown = routes.filter((selection) => routeOf(selection) === id);
		const all = atlas.route.get(id)!.variants;
		const label = routeLabel(atlas.route.get(id)!, names);
		if (shown.includes(id) || all.length === 1) return label;
		return `${label} (${shown.map((selection) => all.find((variant) => variant.id === variantOf(selection))!.name).join('; ')})`;
	});
	if (ids.length === 0) return { title: 'Between the Black Sea and the Caspian', long: 'No routes are shown.' };
	if (ids.length === 1)
		return { title: atlas.route.get(ids[0])!.name, long: labels[0] === atlas.route.get(ids[0])!.short ? '' : labels[0] };
	const title =
		ids.length <= MOST_NAMED
			? listed(
					ids.map((id) => routeLabel(atlas.route.get(id)!, names)),
					MOST_NAMED
				)
			: 'Routes between the Black Sea and the Caspian';
	return { title, long: ids.length <= MOST_NAMED ? '' : `Shown: ${listed(labels, 8)}.` };
}

export function askedTitle(atlas: Atlas, state: ViewState, answer: AnswerOnMap): ViewTitle | null {
	const { from, to, closed, compare, names, focus } = askedIn(state);
	const name = (id: string) => placeLabel(atlas.place.get(id)!, names);
	const ends = from && to ? `${name(from)} to ${name(to)}` : null;
	const known = closed.filter((closure) => readClosure(closure, atlas));
	const without = known.length > 0 ? ` with ${listed(known.map((closure) => closureName(atlas, closure)))} closed` : '';
	/** Between whole variants no way is looked for, and only the day matters. */
	const sentence = basisSentence(
		compare.length > 0 ? { ...state, goods: 'cargo', ...(ends ? {} : { status: 'operating', by: 'km' }) } : state
	);
	const basis = sentence ? [sentence.slice(0, -1)] : [];
	if (compare.length > 0) {
		const isOneRoute = new Set(compare.map(routeOf)).size === 1;
		const ways = compare.map((selection, index) => {
			const isFound = answer.ways.some(({ letter }) => letter === LETTERS[index]);
			return `${LETTERS[index]} ${wayTitle(atlas, selection, names, isOneRoute)}${isFound ? '' : ' (no way on these terms)'}`;
		});
		// Whole routes are compared as they stand, whatever is closed.
		return { title: ends ? `Compared: ${ends}${without}` : 'Routes compared', subtitle: [...basis, ...ways].join(' · ') };
	}
	if (!ends && known.length === 0) return null;
	if (focus?.kind === 'critical' && ends)
		return { title: `What the way from ${ends} hangs on`, subtitle: [...basis, ...answer.ways.map(({ title }) => title)].join(' · ') };
	const title = ends ? `${ends}${without}` : `Closed: ${listed(known.map((closure) => closureName(atlas, closure)))}`;
	const found = answer.ways.filter(({ role }) => role === 'best' || role === 'lost');
	const isLeft = found.some(({ role }) => role === 'best');
	const words = [...basis, ...(isLeft ? [] : ['No way is left on these terms']), ...found.map(({ title }) => title)];
	return { title, subtitle: ends ? words.join(' · ') : '' };
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
			return 'What a claim of the article is about';
		case 'stances':
			return focus.route ? `Who stands where on ${routeLabel(atlas.route.get(focus.route)!, names)}` : null;
		default:
			return null;
	}
}
