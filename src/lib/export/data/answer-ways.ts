/** The ways that answer what a view asks, each with the links it takes. */
import type { Link } from '../../atlas/atlas';
import { MAP_THEMES } from '../../map/symbology/theme';
import type { Inquiry } from '../../view/inquiry';
import type { ViewState } from '../../view/state';
import type { Shown } from './network-fields';

export interface WayLinks extends Shown {
	readonly links: ReadonlySet<string>;
}

/** As the map draws them. @param day YYYY-MM-DD */
export function answerWays(inquiry: Inquiry, state: ViewState, day: string): WayLinks[] {
	const answer = inquiry.answer(state, day);
	if (answer === null) return [];
	const colours = MAP_THEMES.light.answer;
	const found = (
		id: string,
		name: string,
		colour: keyof typeof colours,
		path: { readonly legs: readonly { readonly link: Link }[] } | null | undefined
	): WayLinks[] =>
		path ? [{ id, name, colour: colours[colour], links: new Set(path.legs.map(({ link }) => link.id)) }] : [];
	if (answer.kind === 'compare')
		return answer.items.flatMap(({ letter, found: path }) =>
			found(letter, `Way ${letter}`, `path-${letter.toLowerCase() as Lowercase<typeof letter>}`, path?.path)
		);
	const { best, open, alternatives } = answer.rerouting ?? { best: null, open: null, alternatives: [] };
	return [
		...found('best', 'Best way', 'path-best', best),
		// The same way twice would only hide one.
		...(best?.km === open?.km
			? []
			: found('with nothing closed', 'Way with nothing closed', 'path-lost', open)),
		...alternatives.flatMap((path, index) =>
			found(`other ${index + 1}`, `Other way ${index + 1}`, 'path-alternative', path)
		)
	];
}
