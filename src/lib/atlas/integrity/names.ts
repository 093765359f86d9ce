import type { Check } from './fault.ts';

/** A label on the map has room for no more. */
const WORDS = 3;

export const everyViewpointHasOneNameThatFits: Check = {
	name: 'Every viewpoint has at most one name for a route, and its label is part of that name, in three words at most',
	run: ({ routes }) =>
		routes.flatMap(({ file, id, article, articleShort, names }) => {
			const viewpoints = names.flatMap((name) => name.viewpoints ?? []);
			const twice = viewpoints.filter((viewpoint, index) => viewpoints.indexOf(viewpoint) < index);
			const labels = [
				...(article === null ? [] : [{ whole: article, short: articleShort }]),
				...names.filter((name) => name.viewpoints).map(({ name, short }) => ({ whole: name, short }))
			];
			return [
				...twice.map((viewpoint) => `${viewpoint} has more than one name for it`),
				...labels.flatMap(({ whole, short = whole }) => {
					if (!whole.includes(short)) return [`the label "${short}" is no part of the name "${whole}"`];
					return short.split(/\s+/).length > WORDS
						? [`"${short}" is too long for a label: give a part of it as the short form`]
						: [];
				}),
				...(article === null && articleShort !== undefined
					? ['the article has a label for it, but no name']
					: [])
			].map((reason) => ({ file, id, reason }));
		})
};
