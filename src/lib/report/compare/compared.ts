/**
 * What a comparison shows of each item: its way, measured, and its dependence on each power. Derived from the
 * one answer that the map draws too.
 */
import { dependence, type Dependence } from '../../analysis/measures/dependence';
import { measure, type Measure } from '../../analysis/measures/measure';
import { stripOf, type Strip } from '../../analysis/measures/strip';
import type { Path } from '../../analysis/path';
import type { Route } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { routeLabel } from '../../atlas/viewpoint';
import { POWERS } from '../../atlas/words';
import type { Answer, NetworkQuestion, Inquiry, Letter } from '../../view/inquiry';
import { routeOf, variantOf, type Selection } from '../../view/selection';
import type { ViewState } from '../../view/state';

export interface Compared {
	readonly letter: Letter;
	readonly selection: Selection;
	readonly route: Route;
	/** The route as it is labelled. */
	readonly name: string;
	/** Which of its variants: the one chosen or, from end to end, the main one; null where any may be taken. */
	readonly variant: string | null;
	/** Null: no way follows it between the ends. */
	readonly found: Measured | null;
}
export interface Measured {
	readonly path: Path;
	/** Of its length, how much runs on the route's own links, 0 to 1. */
	readonly onRoute: number;
	readonly measure: Measure;
	readonly strip: Strip;
	/** In the order of the powers. */
	readonly dependence: readonly Dependence[];
}
/** An item that has a way. */
export type ComparedPath = Compared & { readonly found: Measured };
export const hasPath = (item: Compared): item is ComparedPath => item.found !== null;

type NamedQuestion = NetworkQuestion & Pick<ViewState, 'names'>;

/** @param answer to what the state asks @param day YYYY-MM-DD */
export function compared(
	record: Pick<RecordData, 'stakes'>,
	inquiry: Inquiry,
	answer: Answer | null,
	state: NamedQuestion,
	day: string
): Compared[] {
	if (answer?.kind !== 'compare') return [];
	const assumptions = inquiry.assumptions(state);
	return answer.items.map(({ letter, selection, found }) => {
		const route = inquiry.atlas.route.get(routeOf(selection))!;
		const routing = inquiry.routing(state, day, route.kind);
		return {
			letter,
			selection,
			route,
			name: routeLabel(route, state.names),
			variant: variantName(route, selection, isBetween(state)),
			found: found && {
				...found,
				measure: measure(found.path, day, assumptions),
				strip: stripOf(found.path, day),
				dependence: POWERS.map((power) => dependence(found.path, power, record.stakes, day, routing))
			}
		};
	});
}

/** Whether both ends are chosen, so that ways are looked for instead of whole variants laid out. */
export const isBetween = ({ from, to }: Pick<ViewState, 'from' | 'to'>) => from !== null && to !== null;

function variantName({ variants }: Route, selection: Selection, between: boolean): string | null {
	if (variants.length === 1) return variants[0].name;
	const chosen = variantOf(selection);
	if (chosen !== undefined) return variants.find(({ id }) => id === chosen)!.name;
	return between ? null : variants[0].name;
}
