/** What can be compared, for a field that is searched. */
import type { Atlas, Route } from '../../atlas/atlas';
import { routeLabel } from '../../atlas/viewpoint';
import type { Viewpoint } from '../../atlas/words';
import type { Option } from '../../ui/combobox';
import type { Selection } from '../../view/selection';
import { createIndex, type Named } from '../search/search-index';

type NamedOption = Option & Named;
const SHOWN = 12;

/** Routes and, where there are several, their variants. Without a word typed: the routes. */
export function selectionFinder(atlas: Atlas, viewpoint: Viewpoint | null, taken: readonly Selection[]) {
	const entries = atlas.routes.flatMap((route) => [
		routeEntry(route, viewpoint),
		...variantEntries(route, viewpoint)
	]);
	const left = entries.filter(({ id }) => !taken.includes(id));
	const find = createIndex(left);
	const routes = left.filter(({ id }) => !id.includes('.'));
	return (query: string): readonly Option[] => (query === '' ? routes : find(query).slice(0, SHOWN));
}

function routeEntry(route: Route, viewpoint: Viewpoint | null): NamedOption {
	const { id, name, line } = route;
	return {
		id,
		title: routeLabel(route, viewpoint),
		detail: name,
		names: [id, ...namesOf(route)],
		text: line
	};
}

/** What anybody calls it: a variant is looked for by the names of its route, too. */
const namesOf = ({ short, article, called }: Route) => [short, article ?? '', ...Object.values(called ?? {})];

function variantEntries(route: Route, viewpoint: Viewpoint | null): NamedOption[] {
	if (route.variants.length === 1) return [];
	const title = routeLabel(route, viewpoint);
	return route.variants.map(({ id, name }) => ({
		id: `${route.id}.${id}`,
		title: `${title}: ${name}`,
		detail: 'Variant',
		names: [route.name, ...namesOf(route)],
		text: ''
	}));
}
