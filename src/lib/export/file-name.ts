/** Files say what is inside: "isthmus-zangezur-aras-2026-06-29.pptx". */
import type { Atlas } from '../atlas/atlas';
import { defaultRoutes } from '../view/address/codec';
import { routeOf } from '../view/selection';
import type { ShownView } from '../view/shown-question';

/** More routes than these are counted. */
const MOST_NAMED = 3;

/** @param day YYYY-MM-DD */
export const fileName = (atlas: Atlas, state: ShownView, day: string, extension: string): string =>
	`isthmus-${subjectOf(atlas, state)}-${day}.${extension}`;

function subjectOf(atlas: Atlas, state: ShownView): string {
	const { compare, from, to, closed, lens, focus, routes } = state;
	const ends = from && to ? [from, to] : [];
	if (compare.length > 0) return slug(['compare', ...compare.map(routeOf), ...ends]);
	if (ends.length > 0 || closed.length > 0)
		return slug([
			...ends,
			...(closed.length > 0 ? ['without', ...closed.map((item) => item.split(':').pop()!)] : [])
		]);
	const ids = [...new Set(routes.map(routeOf))];
	const shown =
		ids.length === 0
			? ['map']
			: ids.length <= MOST_NAMED
				? ids
				: isDefault(atlas, ids)
					? ['routes']
					: [`${ids.length}-routes`];
	const inFocus =
		focus && 'selection' in focus
			? [routeOf(focus.selection)]
			: focus?.kind === 'stances' && focus.route
				? ['stances', focus.route]
				: null;
	return slug([...(lens ? ['stakes', lens] : []), ...(inFocus ?? shown)]);
}

const isDefault = (atlas: Atlas, ids: readonly string[]) => ids.join() === defaultRoutes(atlas).join();

/** What any file system takes: lower case, hyphens, each word once. */
const slug = (parts: readonly string[]) =>
	[...new Set(parts)]
		.join('-')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 80)
		.replace(/^-+|-+$/g, '');
