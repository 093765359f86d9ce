/**
 * The paths of an answer as they are called wherever one sees or reads of them: on the map, in titles, in
 * data.
 */
import type { Path } from '../../../analysis/path';
import type { Atlas } from '../../../atlas/atlas';
import type { Viewpoint } from '../../../atlas/words';
import { BEST_WAY, otherWay, WITH_NOTHING_CLOSED } from '../../../report/format/path-words';
import { wholeText } from '../../../report/format/number-text';
import type { Answer } from '../../../view/inquiry';
import { routeOf } from '../../../view/selection';
import type { AnswerColour } from '../../symbology/palettes';
import type { DrawnPath } from './answer';
import { pathTitle } from './path-title';

type NamedPath = Pick<DrawnPath, 'key' | 'role' | 'letter' | 'colour' | 'title' | 'path'> & {
	/** Without how long it is; of a compared one, what runs. */
	readonly name: string;
};

/** Never broken: "Other way 1," above "816 km", not "Other way" above "1, 816 km". */
const titled = (name: string, { km }: Path) => `${name}, ${wholeText(km)}\u00a0km`;

/**
 * From the best to the least. @param critical whether it is asked what the path depends on: the best with
 * nothing closed
 */
export function namedPaths(
	atlas: Atlas,
	answer: Answer | null,
	critical: boolean,
	viewpoint: Viewpoint | null
): NamedPath[] {
	if (answer?.kind === 'compare') {
		const isOneRoute =
			new Set(answer.items.map(({ selection }) => routeOf(selection))).size === 1 && answer.items.length > 1;
		return answer.items.flatMap(({ letter, selection, found }): NamedPath[] => {
			if (!found) return [];
			const name = pathTitle(atlas, selection, viewpoint, isOneRoute);
			const colour = `path-${letter.toLowerCase()}` as AnswerColour;
			return [{ key: letter, role: 'compared', letter, colour, name, title: name, path: found.path }];
		});
	}
	if (!answer?.rerouting) return [];
	const { open, best, alternatives } = answer.rerouting;
	const found = (
		{ key, role, colour }: Pick<NamedPath, 'key' | 'role' | 'colour'>,
		name: string,
		path: Path | null
	): NamedPath[] =>
		path ? [{ key, role, colour, letter: null, name, title: titled(name, path), path }] : [];
	if (critical) return found({ key: 'best', role: 'critical', colour: 'path-best' }, BEST_WAY, open);
	return [
		...found({ key: 'best', role: 'best', colour: 'path-best' }, BEST_WAY, best),
		// The same path twice would only hide one.
		...(best && open && best.km === open.km
			? []
			: found({ key: 'lost', role: 'lost', colour: 'path-lost' }, WITH_NOTHING_CLOSED, open)),
		...alternatives.flatMap((path, index) =>
			found(
				{ key: `alternative-${index + 1}`, role: 'alternative', colour: 'path-alternative' },
				otherWay(index),
				path
			)
		)
	];
}
